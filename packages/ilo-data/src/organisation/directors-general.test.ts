import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldThrough } from '../dates/validity.ts'
import { addDays, isDay } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { directorsGeneral } from '../generated/tables/directors-general.ts'
import { directorGeneralOn, listDirectorsGeneral } from './directors-general.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))
const answer = (on: Day): string => {
  const { state, candidates } = directorGeneralOn(on)
  return [state, ...candidates.map(({ name }) => name.split(' ').at(-1))].join(' ')
}

describe('the Director-General', () => {
  test('is none before the first', () => {
    expect(answer('1919-10-31')).toBe('none')
    expect(answer('1919-11-15')).toBe('undecided Thomas')
    expect(answer('1919-12-01')).toBe('held Thomas')
  })

  test('is the one in office, from the first day to the last', () => {
    expect(answer('1932-05-07')).toBe('held Thomas')
    expect(answer('1932-05-08')).toBe('vacant')
    expect(answer('1932-07-01')).toBe('held Butler')
    expect(answer('2022-09-30')).toBe('held Ryder')
    expect(answer('2022-10-01')).toBe('held Houngbo')
  })

  test('is undecided where two share a year', () => {
    expect(answer('1947-12-31')).toBe('held Phelan')
    expect(answer('1948-01-02')).toBe('undecided Phelan Morse')
    expect(answer('1948-12-30')).toBe('undecided Phelan Morse')
    expect(answer('1949-01-01')).toBe('held Morse')
  })

  test('is undecided with one candidate where a term may have ended and the next had not begun', () => {
    expect(answer('1969-12-31')).toBe('held Morse')
    expect(answer('1970-01-02')).toBe('undecided Morse')
    expect(answer('1970-05-31')).toBe('undecided Morse')
    expect(answer('1970-06-01')).toBe('held Jenks')
    expect(answer('1989-02-26')).toBe('undecided Blanchard')
    expect(answer('1989-02-27')).toBe('held Hansenne')
  })

  test('is vacant from October 1973 to February 1974', () => {
    expect(answer('1973-10-09')).toBe('held Jenks')
    expect(answer('1973-10-10')).toBe('vacant')
    expect(answer('1974-02-25')).toBe('vacant')
    expect(answer('1974-02-26')).toBe('held Blanchard')
  })

  test('is certain for one at most on any day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const certain = directorsGeneral().filter(({ from, to }) => heldThrough(from, to, on) === 'yes')
        expect(certain.length).toBeLessThanOrEqual(1)
        const { state, holder, candidates } = directorGeneralOn(on)
        expect(holder?.order).toBe(certain[0]?.order)
        expect(state === 'held').toBe(holder !== undefined)
        expect(state === 'held' || state === 'undecided').toBe(candidates.length > 0)
      }),
      { numRuns: 1000 },
    )
  })

  test('of a fully dated term is decided on each of its days', () => {
    const dated = listDirectorsGeneral().filter(({ from, to }) => isDay(from) && isDay(to))
    expect(dated.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ order, from, to }, part) => {
          if (!isDay(from) || !isDay(to)) return
          const length = (Date.parse(to) - Date.parse(from)) / 86_400_000
          expect(directorGeneralOn(addDays(from, Math.round(length * part))).holder?.order).toBe(order)
        },
      ),
    )
  })

  test('of each row stands in order, with the interval of both ends', () => {
    expect(listDirectorsGeneral().map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(listDirectorsGeneral().at(-1)?.term).toEqual({ first: { from: '2022-10-01', to: '2022-10-01' } })
  })
})
