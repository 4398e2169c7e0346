import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isDay } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { fundamentalSets } from '../generated/tables/fundamental-sets.ts'
import { fundamentalSetOn, isFundamentalOn } from './fundamental.ts'
import { listInstruments } from './instruments.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))

describe('the fundamental instruments', () => {
  test('are those of the category on the data date', () => {
    const { state, instruments } = fundamentalSetOn()
    expect(state).toBe('decided')
    expect(instruments).toEqual(listInstruments({ category: 'fundamental' }).map(({ id }) => id))
  })

  test('are seven from 25 May 1995, with C182 open through 1999', () => {
    expect(fundamentalSetOn('1995-05-24')).toMatchObject({ state: 'none-held', count: { min: 0, max: 0 } })
    expect(fundamentalSetOn('1995-05-25')).toMatchObject({ state: 'decided', count: { min: 7, max: 7 } })
    expect(fundamentalSetOn('1998-12-31').set?.id).toBe('set-1995')
    const within = fundamentalSetOn('1999-06-17')
    expect(within).toMatchObject({ state: 'undecided', count: { min: 7, max: 8 }, undecided: ['C182'] })
    expect(within.candidates.map(({ id }) => id)).toEqual(['set-1995', 'set-1999'])
    expect(within.set).toBeUndefined()
    expect(fundamentalSetOn('1999-12-31').set?.id).toBe('set-1999')
  })

  test('are eight, eight to eleven, eleven around June 2022', () => {
    expect(fundamentalSetOn('2022-05-31').count).toEqual({ min: 8, max: 8 })
    expect(fundamentalSetOn('2022-06-01').count).toEqual({ min: 8, max: 11 })
    expect(fundamentalSetOn('2022-06-29').count).toEqual({ min: 8, max: 11 })
    expect(fundamentalSetOn('2022-07-01').count).toEqual({ min: 11, max: 11 })
  })

  test('of one instrument are never guessed', () => {
    expect(isFundamentalOn('C182', '1998-12-31')).toBe('no')
    expect(isFundamentalOn('C182', '1999-11-01')).toBe('undecided')
    expect(isFundamentalOn('C182', '2000-01-01')).toBe('yes')
    expect(isFundamentalOn('C029', '1999-11-01')).toBe('yes')
    expect(isFundamentalOn('C029', '1980-01-01')).toBe('undecided')
    expect(isFundamentalOn('C081')).toBe('no')
  })

  test('never become fewer', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const [before, after] = [fundamentalSetOn(first), fundamentalSetOn(second)]
        expect(after.count.min).toBeGreaterThanOrEqual(before.count.min)
        expect(after.count.max).toBeGreaterThanOrEqual(before.count.max)
        for (const id of before.instruments) expect(after.instruments).toContain(id)
      }),
    )
  })

  test('are decided exactly outside the partial dates of the sets', () => {
    const partial = fundamentalSets().flatMap(({ validFrom, validTo }) =>
      [validFrom, ...(validTo === undefined ? [] : [validTo])].filter((date) => !isDay(date)),
    )
    fc.assert(
      fc.property(anyDay, (on) => {
        const { state, set, candidates, undecided } = fundamentalSetOn(on)
        expect(set !== undefined).toBe(state === 'decided')
        if (state === 'undecided') {
          expect(partial.some((date) => on.startsWith(date))).toBe(true)
          expect(candidates.length).toBeGreaterThan(1)
        } else expect(undecided).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
