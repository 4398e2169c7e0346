import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineText, lineWidth, span } from '../text/line.ts'
import type { Column } from './blocks.ts'
import { layTable } from './table.ts'

const columns: readonly Column[] = [
  { heading: 'Code' },
  { heading: 'Title', least: 12 },
  { heading: 'Held', alignRight: true },
  { heading: 'Standing' },
]
const rows = [
  { cells: [span('C029'), span('Forced Labour Convention, 1930'), span('182'), span('in-force')] },
  { cells: [span('R204'), span('Short'), span('9'), span('')] },
]
const texts = (width: number, shortage: 'stack' | 'drop') => {
  const { headings, rows: laid } = layTable(columns, rows, width, shortage)
  return [...headings.map(lineText), ...laid.map(({ line }) => lineText(line))]
}

describe('a table', () => {
  test('stands in columns where there is room', () => {
    expect(texts(Number.POSITIVE_INFINITY, 'stack')).toEqual([
      'Code  Title                           Held  Standing',
      'C029  Forced Labour Convention, 1930   182  in-force',
      'R204  Short                              9  ',
    ])
  })

  test('cuts the title first', () => {
    expect(texts(40, 'stack')[1]).toBe('C029  Forced Labour Con…   182  in-force')
  })

  test('keeps the columns where the cut falls between two words', () => {
    expect(texts(36, 'stack')[1]).toBe('C029  Forced Labour…   182  in-force')
    expect(texts(37, 'stack')[1]).toBe('C029  Forced Labour…    182  in-force')
  })

  test('then stacks the rest under the title', () => {
    expect(texts(24, 'stack')).toEqual([
      'Code  Title',
      '      Held  Standing',
      'C029  Forced Labour Con…',
      '      182   in-force',
      'R204  Short',
      '      9',
    ])
  })

  test('whose title comes first gives it a line of its own', () => {
    const [code = { heading: '' }, title = { heading: '' }, ...others] = columns
    const turned = rows.map(({ cells: [first = span(''), second = span(''), ...rest] }) => ({
      cells: [second, first, ...rest],
    }))
    const { headings, rows: laid } = layTable([title, code, ...others], turned, 24, 'stack')
    expect([...headings, ...laid.map(({ line }) => line)].map(lineText)).toEqual([
      'Title',
      '  Code  Held  Standing',
      'Forced Labour Conventio…',
      '  C029  182   in-force',
      'Short',
      '  R204  9',
    ])
  })

  test('or drops the last columns', () => {
    expect(texts(24, 'drop')[1]).toBe('C029  Forced Labo…   182')
    expect(texts(20, 'drop')[1]).toBe('C029  Forced Labour…')
  })

  test('is never wider than its room', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.constantFrom('stack', 'drop'), (width, shortage) => {
        const { headings, rows: laid } = layTable(columns, rows, width, shortage)
        for (const line of [...headings, ...laid.map((row) => row.line)])
          expect(lineWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('of two lines a row says that they belong together', () => {
    const leadsTo = { kind: 'instrument', id: 'C029' } as const
    const linked = rows.map((row) => ({ ...row, leadsTo }))
    expect(layTable(columns, linked, 24, 'stack').rows.map(({ extent }) => extent)).toEqual([
      2,
      undefined,
      2,
      undefined,
    ])
  })
})
