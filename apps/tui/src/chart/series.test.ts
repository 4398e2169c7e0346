import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucketed, rangeInWords, wholeOf } from './series.ts'
import type { YearRange } from './series.ts'

/** What happened in some year between two, and the year in which it did. */
const anyEvents = fc.array(
  fc.tuple(fc.integer({ min: 1919, max: 2026 }), fc.nat(30), fc.nat(30)).map(([first, length, offset]) => ({
    first,
    last: first + length,
    truly: first + Math.min(length, offset),
  })),
  { minLength: 1, maxLength: 30 },
)

type Event = { readonly first: number; readonly last: number; readonly truly: number }

function yearsOf(events: readonly Event[]): YearRange[] {
  const from = Math.min(...events.map(({ first }) => first))
  const to = Math.max(...events.map(({ last }) => last))
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index
    const count = (isCounted: (event: Event) => boolean) => events.filter(isCounted).length
    return {
      year,
      min: count(({ first, last }) => first === year && last === year),
      max: count(({ first, last }) => first <= year && year <= last),
      cumulative: { min: count(({ last }) => last <= year), max: count(({ first }) => first <= year) },
    }
  })
}

describe('years that share a column', () => {
  test('lose nothing and add nothing', () => {
    const anyYears = fc
      .array(fc.nat(500), { minLength: 1, maxLength: 200 })
      .map((counts) => counts.map((count, index) => ({ year: 1900 + index, min: count, max: count })))
    fc.assert(
      fc.property(anyYears, fc.integer({ min: 1, max: 120 }), (years, most) => {
        const { buckets } = bucketed(years, most)
        const total = years.reduce((sum, { min }) => sum + min, 0)
        expect(buckets.reduce((sum, { min }) => sum + min, 0)).toBe(total)
        expect(buckets.reduce((sum, { max }) => sum + max, 0)).toBe(total)
        expect(buckets.length).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('follow each other from the first year to the last', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 120 }), (events, most) => {
        const years = yearsOf(events)
        const { buckets, perBucket } = bucketed(years, most)
        expect(buckets.flatMap(({ from, to }) => [from, to + 1]).slice(1, -1)).toEqual(
          buckets.slice(1).flatMap(({ from }) => [from, from]),
        )
        expect([buckets[0]?.from, buckets.at(-1)?.to]).toEqual([years[0]?.year, years.at(-1)?.year])
        for (const { from } of buckets.slice(1)) expect(from % perBucket).toBe(0)
      }),
    )
  })

  test('hold what truly happened, and count what may have happened in several of them once', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 120 }), (events, most) => {
        for (const { from, to, min, max } of bucketed(yearsOf(events), most).buckets) {
          const truly = events.filter((event) => event.truly >= from && event.truly <= to).length
          expect(min).toBeLessThanOrEqual(truly)
          expect(max).toBe(events.filter(({ first, last }) => first <= to && last >= from).length)
        }
        expect(wholeOf(yearsOf(events))).toMatchObject({ min: events.length, max: events.length })
      }),
    )
  })

  test('without numbers up to their ends what is undecided counts in each', () => {
    const years = [1950, 1951].map((year) => ({ year, min: 0, max: 1 }))
    expect(wholeOf(years)).toMatchObject({ min: 0, max: 2 })
  })

  test('a year that is not told has none', () => {
    const { buckets } = bucketed(
      [1990, 1993].map((year) => ({ year, min: 2, max: 2 })),
      10,
    )
    expect(buckets.map(({ min }) => min)).toEqual([2, 0, 0, 2])
  })
})

test('a range is told as one number where it is one', () => {
  expect([rangeInWords({ min: 2, max: 2 }), rangeInWords({ min: 2, max: 5 })]).toEqual(['2', '2..5'])
})
