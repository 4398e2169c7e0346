import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { declarations } from '../generated/tables/declarations.ts'
import { constitutionAmendments } from '../generated/tables/constitution-amendments.ts'
import { getSession, latestSession, listSessions, sessionsOn } from './sessions.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
const sorted = (codes: readonly string[]): string[] => codes.toSorted()
// @ts-expect-error: 115 is no id of a session, so that it does not compile
const beyondTheLast = (): unknown => getSession('115')

describe('a session', () => {
  test('holds what it adopted and what it ended', () => {
    expect(getSession('87').adopted).toEqual(['C182', 'R190'])
    expect(getSession('48').declarations).toEqual(['apartheid-1964'])
    expect(getSession('48').amendments).toEqual(['amendment-1964'])
    expect(getSession('88').ended.map(({ instrument }) => instrument)).toEqual([
      'C031',
      'C046',
      'C051',
      'C061',
      'C066',
    ])
    expect(getSession('109').ended).toContainEqual({
      instrument: 'C008',
      how: 'abrogated',
      endedOn: '2021-06',
    })
    expect(getSession('1941-special')).toMatchObject({
      adopted: [],
      ended: [],
      declarations: [],
      amendments: [],
    })
  })

  test('that does not exist is refused with the nearest', () => {
    expect(beyondTheLast).toThrow(IloError)
    expect(beyondTheLast).toThrow(/did you mean 114, 113, 112/)
  })

  test('adopts and ends every instrument, declaration and amendment once', () => {
    const all = listSessions()
    expect(sorted(all.flatMap(({ adopted }) => adopted))).toEqual(sorted(ids(instruments())))
    const ended = instruments().filter(({ endedSession }) => endedSession !== undefined)
    expect(sorted(all.flatMap((row) => row.ended.map(({ instrument }) => instrument)))).toEqual(
      sorted(ids(ended)),
    )
    const declared = declarations().filter(({ body }) => body === 'conference')
    expect(sorted(all.flatMap((row) => row.declarations))).toEqual(sorted(ids(declared)))
    const amended = constitutionAmendments().filter(({ session }) => session !== undefined)
    expect(sorted(all.flatMap((row) => row.amendments))).toEqual(sorted(ids(amended)))
  })
})

describe('a list of sessions', () => {
  test('is in the order of opening', () => {
    const all = listSessions()
    expect(ids(all).slice(24, 27)).toEqual(['25', '1941-special', '26'])
    for (const [index, { opened }] of all.entries()) {
      expect(daysOf(opened).from >= daysOf(all[index - 1]?.opened ?? '1919').from).toBe(true)
    }
  })

  test('is filtered by year, type and interval, all together', () => {
    expect(ids(listSessions({ type: 'special' }))).toEqual(['1941-special'])
    expect(ids(listSessions({ type: 'maritime', from: '1970-01-01' }))).toEqual([
      '55',
      '62',
      '74',
      '84',
      '94',
    ])
    expect(listSessions({ year: 2020 })).toEqual([])
    expect(ids(listSessions({ from: '2019-06-21', to: '2021-05-20' }))).toEqual(['108', '109'])
    expect(ids(listSessions({ from: '2019-06-22', to: '2021-05-19' }))).toEqual([])
    expect(ids(listSessions({ from: '1987-06-30', to: '1987-06-30' }))).toEqual(['73'])
    expect(ids(listSessions({ from: '1987-05-01', to: '1987-06-01' }))).toEqual(['73'])
    expect(listSessions({ from: '1987-07-01', to: '1987-09-23' })).toEqual([])
  })
})

describe('the sessions of a day', () => {
  test('are open from the day of opening to that of closing', () => {
    expect(ids(sessionsOn('1919-10-28').certain)).toEqual([])
    expect(ids(sessionsOn('1919-10-29').certain)).toEqual(['1'])
    expect(ids(sessionsOn('1919-11-30').certain)).toEqual([])
  })

  test('are undecided where only the month is held', () => {
    expect(sessionsOn('1987-06-10')).toMatchObject({ certain: [], count: { min: 0, max: 1 } })
    expect(sessionsOn('1987-07-01')).toMatchObject({ certain: [], undecided: [], count: { min: 0, max: 0 } })
  })

  test('are those that a list of that one day gives', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { certain, undecided } = sessionsOn(on)
        const listed = ids(listSessions({ from: on, to: on }))
        expect(ids([...certain, ...undecided]).toSorted()).toEqual(listed.toSorted())
      }),
      { numRuns: 300 },
    )
  })
})

describe('the latest session', () => {
  test('is none before the first, and stays after it closes', () => {
    expect(latestSession('1919-10-28')).toEqual({ on: '1919-10-28', candidates: [] })
    expect(latestSession('1943-01-01').session?.id).toBe('1941-special')
    expect(latestSession('2020-06-01').session?.id).toBe('108')
  })

  test('is undecided where it may have opened already', () => {
    expect(latestSession('1987-06-10').session).toBeUndefined()
    expect(latestSession('1987-07-01').session?.id).toBe('73')
  })

  test('never goes back', () => {
    const order = ids(listSessions())
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const [before, after] = [latestSession(first).session, latestSession(second).session]
        if (before && after) expect(order.indexOf(after.id)).toBeGreaterThanOrEqual(order.indexOf(before.id))
      }),
    )
  })
})
