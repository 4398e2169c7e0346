import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { ratifications } from '../generated/tables/ratifications.ts'
import { membersOn } from '../members/members.ts'
import { instrumentsByYear, membersByYear, ratificationsByYear } from './by-year.ts'
import { countByYear } from './series.ts'
import type { YearCount, YearSeries } from './series.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function expectSound(years: readonly YearCount[], total: number): void {
  for (const [index, { year, min, max, cumulative }] of years.entries()) {
    expect(min).toBeLessThanOrEqual(max)
    expect(cumulative.min).toBeLessThanOrEqual(cumulative.max)
    expect(year).toBe((years[0]?.year ?? 0) + index)
    const before = years[index - 1]?.cumulative ?? { min: 0, max: 0 }
    expect(cumulative.min).toBeGreaterThanOrEqual(before.min + min)
    expect(cumulative.max).toBeLessThanOrEqual(before.max + max)
  }
  expect(sum(years.map(({ min }) => min))).toBeLessThanOrEqual(total)
  expect(sum(years.map(({ max }) => max))).toBeGreaterThanOrEqual(total)
  if (total > 0) expect(years.at(-1)?.cumulative).toEqual({ min: total, max: total })
}

const anyRange = fc.tuple(fc.nat(30_000), fc.nat(4000)).map(([start, length]) => ({
  from: addDays('1919-01-01', start),
  to: addDays('1919-01-01', start + length),
}))

describe('counting by year', () => {
  test('never counts more than there is as certain, nor less as possible', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 40 }), (ranges) => {
        expectSound(countByYear(ranges), ranges.length)
      }),
    )
  })

  test('agrees with each outcome: a day chosen in each interval', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRange, fc.boolean()), { minLength: 1, maxLength: 40 }), (chosen) => {
        const years = chosen.map(([{ from, to }, first]) => Number((first ? from : to).slice(0, 4)))
        for (const { year, min, max, cumulative } of countByYear(chosen.map(([range]) => range))) {
          const within = years.filter((each) => each === year).length
          const until = years.filter((each) => each <= year).length
          expect(within >= min && within <= max).toBe(true)
          expect(until >= cumulative.min && until <= cumulative.max).toBe(true)
        }
      }),
    )
  })

  test('of a year that is held without its day is certain; across two years it is not', () => {
    expect(countByYear([{ from: '2026-01-01', to: '2026-12-31' }])).toEqual([
      { year: 2026, min: 1, max: 1, cumulative: { min: 1, max: 1 } },
    ])
    expect(countByYear([{ from: '2025-12-31', to: '2026-01-01' }])).toEqual([
      { year: 2025, min: 0, max: 1, cumulative: { min: 0, max: 1 } },
      { year: 2026, min: 0, max: 1, cumulative: { min: 1, max: 1 } },
    ])
    expect(countByYear([])).toEqual([])
  })
})

/** The numbers of several series together, year by year. */
function together(series: readonly YearSeries[]): Record<number, { min: number; max: number }> {
  const totals: Record<number, { min: number; max: number }> = {}
  for (const { year, min, max } of series.flatMap(({ years }) => years)) {
    const known = totals[year] ?? { min: 0, max: 0 }
    totals[year] = { min: known.min + min, max: known.max + max }
  }
  return totals
}

describe('ratifications by year', () => {
  const whole = ratificationsByYear()

  test('sum to the ledger: by instrument = by Member = its length', () => {
    const ofInstruments = instruments()
      .filter(({ kind }) => kind !== 'recommendation')
      .map(({ id }) => ratificationsByYear({ instrument: id }))
    const ofMembers = members()
      .filter(({ continuedBy }) => continuedBy === undefined)
      .map(({ id }) => ratificationsByYear({ member: id }))
    expect(whole.total).toBe(ratifications().length)
    expectSound(whole.years, whole.total)
    for (const series of [ofInstruments, ofMembers]) {
      expect(sum(series.map(({ total }) => total))).toBe(whole.total)
      expect(together(series)).toEqual(together([whole]))
      for (const { years, total } of series) expectSound(years, total)
    }
  })

  test('say how much of them is held', () => {
    expect(whole.note).toMatch(
      /^all ratifications up to .* are held of 11 of 198 instruments; of the other 187/,
    )
    expect(ratificationsByYear({ member: 'SUN' })).toEqual(ratificationsByYear({ member: 'RUS' }))
  })

  test('of nothing are none', () => {
    expect(ratificationsByYear({ instrument: 'R204' })).toMatchObject({ years: [], total: 0 })
  })
})

test('Members by year are those of its last day', () => {
  const years = membersByYear()
  for (const { on, min, max } of years) expect({ min, max }).toEqual(membersOn(on).count)
  expect(years.at(-1)?.on).toBe(dataDate)
  expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => 1919 + index))
})

test('instruments by year sum to those of each kind', () => {
  const kinds = ['convention', 'protocol', 'recommendation'] as const
  for (const of of ['adoption', 'entry-into-force', 'end'] as const) {
    const whole = instrumentsByYear({ of })
    expectSound(whole.years, whole.total)
    expect(together(kinds.map((kind) => instrumentsByYear({ of, kind })))).toEqual(together([whole]))
  }
  expect(instrumentsByYear().total).toBe(407)
  expect(instrumentsByYear({ of: 'end' }).years.some(({ min, max }) => min < max)).toBe(true)
  expect(instrumentsByYear({ category: 'fundamental' }).note).toContain('category')
})
