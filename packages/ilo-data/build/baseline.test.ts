import { describe, expect, test } from 'vitest'
import { baselineText } from './baseline.ts'
import type { ReadRow } from './load.ts'
import type { Cell } from './rows.ts'

const row = (table: string, key: string, cells: Record<string, Cell>): ReadRow => ({
  table,
  key,
  cells: new Map(Object.entries(cells)),
  citations: new Map(),
  place: { file: '', line: 1 },
  places: new Map(),
})

/** The line of the baseline about organs, where two are held. */
function lineOf(baseline: Record<string, string> | undefined, accepted?: string): string | undefined {
  const before = baseline === undefined ? [] : [row('coverageBaseline', 'rows/organs', baseline)]
  const text = baselineText(
    new Map([
      ['organs', new Map(['a', 'b'].map((id) => [id, row('organs', id, { id })]))],
      ['coverageBaseline', new Map(before.map((each) => [each.key, each]))],
    ]),
    accepted,
  )
  return text.split('\n').find((line) => line.includes('organs'))
}

const measure = 'rows/organs'

describe('the baseline', () => {
  test('rises with what is held, and then needs no reason any more', () => {
    const risen = '- { measure: rows/organs, value: 2 }'
    expect(lineOf(undefined)).toBe(risen)
    expect(lineOf({ measure, value: '1' })).toBe(risen)
    expect(lineOf({ measure, value: '1', accepted: 'one was no organ' })).toBe(risen)
  })

  test('keeps its reason while nothing changes', () => {
    const line = '- { measure: rows/organs, value: 2, accepted: one was no organ }'
    expect(lineOf({ measure, value: '2', accepted: 'one was no organ' })).toBe(line)
    expect(lineOf({ measure, value: '2', accepted: 'one was no organ' }, 'another')).toBe(line)
  })

  test('falls only with a reason', () => {
    expect(lineOf({ measure, value: '3' })).toBe('- { measure: rows/organs, value: 3 }')
    expect(lineOf({ measure, value: '3' }, 'one was no organ')).toBe(
      '- { measure: rows/organs, value: 2, accepted: one was no organ }',
    )
  })

  test('keeps a measure that nothing counts, which the check tells of', () => {
    const text = baselineText(
      new Map([
        ['coverageBaseline', new Map([['x', row('coverageBaseline', 'x', { measure: 'x', value: '1' })]])],
      ]),
    )
    expect(text).toContain('- { measure: x, value: 1 }')
  })
})
