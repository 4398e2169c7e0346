import fc from 'fast-check'
import { chainOf, dataDate, getInstrument } from 'ilo-data'
import type { Day, InstrumentCode } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { anyDay, anyInstrument } from '../../../test/library.ts'
import { lineText, lineWidth } from '../../text/line.ts'
import { chainInWords, chainLines, chainThrough, isAlone } from './chain.ts'

const drawn = (code: InstrumentCode, on: Day = dataDate, width = 80): string[] =>
  chainLines(chainThrough(code, on), width).map(lineText)

describe('what revised what', () => {
  test.each<[InstrumentCode, string[]]>([
    ['C004', ['[C004] → C041 → C089']],
    ['C041', ['C004 → [C041] → C089']],
    ['C089', ['C004 → C041 → [C089]']],
    ['C005', ['[C005] → C059 → C138']],
    ['C138', ['C010, C015, C033, C060, C112, C123 → [C138]', 'C007 → C058 → [C138]', 'C005 → C059 → [C138]']],
    ['C112', ['[C112] → C138', '[C112] → C188']],
  ])('of %s', (code, lines) => {
    expect(drawn(code)).toEqual(lines)
  })

  test('a revision of a part is no step, and what was adopted later is left out', () => {
    expect(isAlone(chainThrough('C191', dataDate))).toBe(true)
    expect(drawn('C005', '1950-01-01')).toEqual(['[C005] → C059'])
    expect(isAlone(chainThrough('C005', '1930-01-01'))).toBe(true)
  })

  test('is told in words', () => {
    expect(chainInWords(chainThrough('C041', dataDate), 'en').map(lineText)).toEqual([
      'C004: revised by C041',
      'C041: revised by C089',
    ])
  })

  test('every way leads through the instrument by steps of the library, none of them twice', () => {
    fc.assert(
      fc.property(anyInstrument, anyDay, (code, on) => {
        const { before, after } = chainThrough(code, on)
        for (const path of before) expect(path.at(-1)).toBe(code)
        for (const path of after) expect(path[0]).toBe(code)
        for (const path of [...before, ...after]) {
          expect(new Set(path).size).toBe(path.length)
          for (const [at, to] of path.slice(1).entries()) {
            const from = path[at] ?? code
            expect(chainOf(from, on).links).toContainEqual(expect.objectContaining({ from, to }))
            expect(getInstrument(to).adopted.slice(0, 4) <= on.slice(0, 4)).toBe(true)
          }
        }
        const { links } = chainOf(code, on)
        expect(new Set(after.flat().filter((each) => each !== code))).toEqual(
          new Set(links.map(({ to }) => to)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('fits any room', () => {
    fc.assert(
      fc.property(anyInstrument, fc.integer({ min: 1, max: 120 }), (code, width) => {
        for (const line of chainLines(chainThrough(code, dataDate), width))
          expect(lineWidth(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 100 },
    )
  })
})
