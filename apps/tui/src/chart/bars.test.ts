import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineText, lineWidth } from '../text/line.ts'
import { barList, barsInWords, columnChart } from './bars.ts'
import { sparkline } from './sparkline.ts'
import { yearsInWords } from './words.ts'

const anyRange = fc.tuple(fc.nat(400), fc.nat(40)).map(([min, more]) => ({ min, max: min + more }))
const anyYears = fc
  .tuple(fc.integer({ min: 1800, max: 2000 }), fc.array(anyRange, { maxLength: 150 }))
  .map(([first, ranges]) => ranges.map((range, index) => ({ year: first + index, ...range })))
const anyLook = fc.record({
  dots: fc.constantFrom('braille' as const, 'ascii' as const),
  undecided: fc.constantFrom('drawn' as const, 'counted' as const),
})
const anyWidth = fc.integer({ min: 1, max: 200 })

const years = [4, 0, 8, 2].map((min, index) => ({ year: 2000 + index, min, max: index === 3 ? 6 : min }))
const textOf = (lines: readonly (readonly { readonly text: string }[])[]) =>
  lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )

describe('columns over years', () => {
  test('are never wider than their room and exactly as high', () => {
    fc.assert(
      fc.property(anyYears, anyWidth, fc.nat(30), anyLook, (series, width, height, look) => {
        const lines = columnChart(series, width, height, look)
        expect(lines).toHaveLength(height)
        for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('say something wherever there is room for it', () => {
    fc.assert(
      fc.property(
        anyYears,
        fc.integer({ min: 2, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (series, width, height) => {
          expect(textOf(columnChart(series, width, height)).join('')).not.toBe('')
        },
      ),
    )
  })

  test('have an axis, the largest number, and what is undecided by a sign of its own', () => {
    expect(textOf(columnChart(years, 20, 4))).toEqual([
      '8         ███ ░░░',
      '  ▄▄▄     ███ ░░░',
      '0 ███     ███ ▆▆▆',
      '  2000        2003',
    ])
    expect(textOf(columnChart(years, 20, 4, { dots: 'ascii' }))[1]).toBe('  :::     ### ???')
  })

  test('tell how many years share a column', () => {
    const long = Array.from({ length: 100 }, (_, index) => ({ year: 1920 + index, min: 1, max: 1 }))
    const lines = textOf(columnChart(long, 30, 5))
    expect(lines.slice(-2)).toEqual(['  1920      1970  2019', '  each column: 5 years'])
    expect(lines[0]?.startsWith('5 █')).toBe(true)
    expect(textOf(columnChart(long, 120, 5)).join('\n')).not.toContain('each column')
  })

  test('count under the chart what they do not draw', () => {
    const lines = textOf(columnChart(years, 40, 4, { undecided: 'counted' }))
    expect(lines.join('\n')).not.toContain('░')
    expect(lines.at(-1)).toContain('4 more, in a year not decided')
  })

  test('without room are told in a sentence', () => {
    const sentence = '2000 to 2003: 14..18 in all, most in 2002 (8), none in 1 year'
    expect(textOf(columnChart(years, 70, 1))).toEqual([sentence])
    expect(textOf(columnChart(years, 30, 1))).toEqual(['2000 to 2003: 14..18 in all, …'])
    expect(textOf(columnChart([], 60, 3))).toEqual(['There is nothing to draw: no year has any.', '', ''])
  })
})

describe('a list of bars', () => {
  const bars = [
    { label: 'Africa', min: 40, max: 54 },
    { label: 'Arab States', min: 0, max: 2 },
    { label: 'None', min: 0, max: 0 },
  ]

  test('says label, bar and number', () => {
    expect(textOf(barList(bars, 40))).toEqual([
      'Africa      ███████████████▌░░░░░ 40..54',
      'Arab States ░ 0..2',
      'None        0',
    ])
    expect(barsInWords(bars)).toEqual(['Africa: 40..54', 'Arab States: 0..2', 'None: 0'])
  })

  test('is never wider than its room, with a line for each bar', () => {
    const anyBar = fc
      .tuple(fc.string({ maxLength: 20 }), anyRange)
      .map(([label, range]) => ({ label, ...range }))
    fc.assert(
      fc.property(fc.array(anyBar, { maxLength: 12 }), anyWidth, anyLook, (list, width, look) => {
        const lines = barList(list, width, look)
        expect(lines).toHaveLength(Math.max(1, list.length))
        for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('a sparkline', () => {
  test('is never wider than its room', () => {
    fc.assert(
      fc.property(anyYears, anyWidth, anyLook, (series, width, look) => {
        expect(lineWidth(sparkline(series, width, look))).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('shows the highest full, and where some may be but none is certain says so', () => {
    const series = [1, 8, 0, 0].map((min, index) => ({ year: 2000 + index, min, max: index === 2 ? 3 : min }))
    expect(lineText(sparkline(series, 10))).toBe('▁█░ ')
    expect(lineText(sparkline([], 60))).toContain('nothing')
  })
})

describe('a series in words', () => {
  test('is a line about the whole and one for each year that has any', () => {
    expect(yearsInWords(years)).toEqual([
      '2000 to 2003: 14..18 in all, most in 2002 (8), none in 1 year',
      '2000: 4',
      '2002: 8',
      '2003: 2..6',
    ])
  })

  test('leaves out no year that the columns show', () => {
    fc.assert(
      fc.property(anyYears, (series) => {
        const told = series.filter(({ max }) => max > 0)
        expect(yearsInWords(series)).toHaveLength(1 + told.length)
      }),
    )
  })
})
