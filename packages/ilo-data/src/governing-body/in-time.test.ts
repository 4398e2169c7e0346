import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { chairOn, listChairs } from './chairs.ts'
import { chiefIndustrialStatesOn, listChiefIndustrialStates } from './chief-industrial-states.ts'
import { seatsOfBulgaria, seatsOfBulgariaOn } from './seats-of-bulgaria.ts'
import {
  getGoverningBodySession,
  governingBodySessionCoverage,
  listGoverningBodySessions,
} from './sessions.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))

describe('the chair', () => {
  test('of whom the end is not held is certain on the day of election only', () => {
    expect(chairOn('1945-11-06').chair?.id).toBe('chair-1945')
    expect(chairOn('1945-11-07')).toMatchObject({ state: 'undecided' })
    expect(chairOn('1945-11-05').state).toBe('not-held')
  })

  test('may be the next one from the first day of the next one on', () => {
    expect(chairOn('1951-06-01').candidates.map(({ id }) => id)).toEqual(['chair-1945', 'chair-1951'])
  })

  test('of a gap is not held', () => {
    for (const on of ['1918-01-01', '1940-01-01', '1975-01-01', '2005-01-01', '2027-01-01'] as const) {
      expect(chairOn(on)).toEqual({ on, state: 'not-held', candidates: [] })
    }
  })

  test('is one at most, and of the term that covers the day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { state, chair, candidates } = chairOn(on)
        expect(state === 'held').toBe(chair !== undefined)
        for (const { from, to } of candidates) {
          expect(daysOf(from).from <= on).toBe(true)
          if (to !== undefined) expect(on <= daysOf(to).to).toBe(true)
        }
      }),
    )
  })

  test('of each row is a candidate within its years', () => {
    for (const row of listChairs()) expect(chairOn(daysOf(row.from).to).candidates).toContain(row)
  })
})

describe('the States of chief industrial importance', () => {
  test('are the last known between two lists', () => {
    expect(chiefIndustrialStatesOn('1930-01-01')).toMatchObject({
      certainty: 'last-known',
      states: ['BEL', 'CAN', 'DEU', 'FRA', 'GBR', 'IND', 'ITA', 'JPN'],
      after: { asOf: '1938' },
    })
    expect(chiefIndustrialStatesOn()).toMatchObject({ certainty: 'last-known', before: { asOf: '2025' } })
  })

  test('are undecided within the year of a new list, unless it is the same', () => {
    const within = chiefIndustrialStatesOn('1922-06-01')
    expect(within.certainty).toBe('undecided')
    expect(within.states).toBeUndefined()
    expect(within.candidates.map(({ asOf }) => asOf)).toEqual(['1919', '1922'])
    expect(chiefIndustrialStatesOn('2025-06-01').certainty).toBe('last-known')
    expect(chiefIndustrialStatesOn('1919-06-01')).toMatchObject({
      certainty: 'undecided',
      candidates: [{ asOf: '1919' }],
    })
  })

  test('are said not to be held where no list was found', () => {
    const between = chiefIndustrialStatesOn('1980-01-01')
    expect(between).toMatchObject({ certainty: 'not-held', candidates: [{ asOf: '1954', seats: 10 }] })
    expect(between.states).toBeUndefined()
    expect(between).toMatchObject({ before: { asOf: '1938' }, after: { asOf: '2005' } })
    expect(chiefIndustrialStatesOn('1954-06-01').certainty).toBe('undecided')
    expect(chiefIndustrialStatesOn('1918-01-01')).toMatchObject({ certainty: 'none', candidates: [] })
  })

  test('stand between the lists before and after, the one of that year before', () => {
    expect(chiefIndustrialStatesOn('1921-12-31')).toMatchObject({
      before: { asOf: '1919' },
      after: { asOf: '1922' },
    })
    expect(chiefIndustrialStatesOn('1922-01-01')).toMatchObject({
      before: { asOf: '1922' },
      after: { asOf: '1938' },
    })
    expect(chiefIndustrialStatesOn().after).toBeUndefined()
  })

  test('name those of the list that were no Members', () => {
    expect(chiefIndustrialStatesOn('1936-01-01').notMembers).toEqual(['DEU'])
    expect(chiefIndustrialStatesOn('1920-06-01').notMembers).toEqual(['USA'])
    expect(chiefIndustrialStatesOn('1939-06-01').notMembers, 'Italy left in 1939, on a day not held').toEqual(
      [],
    )
    expect(chiefIndustrialStatesOn().notMembers).toEqual([])
  })

  test('are given exactly where they are the last known', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { certainty, states } = chiefIndustrialStatesOn(on)
        expect(states !== undefined).toBe(certainty === 'last-known')
      }),
    )
  })

  test('are held in the order of time, which the questions rest on', () => {
    const years = listChiefIndustrialStates().map(({ asOf }) => asOf)
    expect(years).toEqual(years.toSorted())
  })
})

describe('the seats of Bulgaria', () => {
  test('are certain inside their terms and undecided at partial ends', () => {
    expect(seatsOfBulgariaOn('1999-05-31')).toMatchObject({ certain: [], lastKnown: [], undecided: [] })
    expect(seatsOfBulgariaOn('2001-01-01').certain).toEqual([seatsOfBulgaria()[0]])
    expect(seatsOfBulgariaOn('2005-06-01').undecided).toEqual([seatsOfBulgaria()[1]])
    expect(seatsOfBulgariaOn('2006-01-01')).toMatchObject({ certain: [], lastKnown: [], undecided: [] })
  })

  test('whose end is not held are the last known', () => {
    expect(seatsOfBulgariaOn('2015-01-01')).toMatchObject({ certain: [], lastKnown: [{ group: 'workers' }] })
  })
})

describe('sessions of the Governing Body', () => {
  test('are a part of all, and say so', () => {
    const { held, knownTotal } = governingBodySessionCoverage()
    expect(held).toBe(listGoverningBodySessions().length)
    expect(held).toBeLessThan(knownTotal)
  })

  test('are numbered in the order in which they opened', () => {
    const numbers = listGoverningBodySessions().flatMap(({ number }) =>
      number === undefined ? [] : [number],
    )
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('are found by number or id, else refused with the nearest', () => {
    expect(getGoverningBodySession(1).place).toBe('Washington')
    expect(getGoverningBodySession('gb-300').number).toBe(300)
    expect(() => getGoverningBodySession(275)).toThrow(/did you mean gb-274, gb-276, gb-273/)
    expect(() => getGoverningBodySession('gb-30')).toThrow(/gb-300/)
  })

  test('are filtered by when they may have opened', () => {
    const ids = listGoverningBodySessions({ from: '1971-06-01', to: '1971-06-30' }).map(({ id }) => id)
    expect(ids).toEqual(['gb-184'])
    expect(listGoverningBodySessions({ from: '1960-01-01', to: '1970-12-31' })).toEqual([])
  })
})
