import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { allTables } from '../generated/all-tables.ts'
import { dataDate } from '../generated/release.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { membershipPeriods } from '../generated/tables/membership-periods.ts'
import { ratifications } from '../generated/tables/ratifications.ts'
import { provenanceOf } from '../provenance/provenance.ts'
import { listEvents } from './list.ts'
import { eventKinds } from './types.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(66_000).map((days) => addDays('1850-01-01', days))
const all = listEvents()
const count = (kind: string) => all.filter((event) => event.kind === kind).length

describe('the stream', () => {
  test('tells every dated fact once', () => {
    expect(count('ratification')).toBe(ratifications().length)
    expect(count('adoption')).toBe(instruments().length)
    expect(count('admission')).toBe(membershipPeriods().length)
    expect(count('withdrawal') + count('dissolution') + count('lapse') + count('expulsion')).toBe(
      membershipPeriods().filter(({ to }) => to !== undefined).length,
    )
    const ends =
      count('instrument-abrogation') + count('instrument-withdrawal') + count('instrument-replacement')
    expect(ends).toBe(instruments().filter(({ endedKind }) => endedKind !== undefined).length)
    expect(count('timeline')).toBe(allTables.timeline.rows().length)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test('reaches every kind but those for what is not held', () => {
    const reached = new Set(all.map(({ kind }) => kind))
    expect(eventKinds.filter((kind) => !reached.has(kind))).toEqual(['membership-end', 'instrument-end'])
  })

  test('stands in order, each event with its days', () => {
    for (const [index, event] of all.entries()) {
      expect(event.from <= event.to, event.id).toBe(true)
      if (event.date === undefined) expect(event.basis).toBe('derived')
      else {
        const { from, to } = daysOf(event.date)
        const last = event.kind === 'ratification' && to > dataDate ? dataDate : to
        expect(event).toMatchObject({ from, to: last, basis: 'held' })
      }
      const before = all[index - 1]
      if (before === undefined) continue
      const inOrder = before.from < event.from || (before.from === event.from && before.id < event.id)
      expect(inOrder, `${before.id} before ${event.id}`).toBe(true)
    }
  })

  test('rests on values that the record holds', () => {
    for (const { fact, id } of all) {
      const value = provenanceOf(fact.table, fact.key, fact.field)
      expect(value?.field, id).toBe(fact.field)
    }
  })

  test('says what happened in words', () => {
    const text = (id: string) => all.find((event) => event.id === id)?.text
    expect(text('membershipPeriods/USA|2/from')).toBe('United States of America becomes a Member again')
    expect(text('ratifications/MYS|C105/endedOn')).toBe('C105 ceases to bind Malaysia, denounced')
    expect(text('instruments/R196/endedOn')).toBe('R196 is replaced by R199')
    expect(text('conferenceSessions/1941-special/opened')).toBe(
      'the special Session of 1941 of the International Labour Conference opens in New York and Washington',
    )
    expect(text('conferenceSessions/111/opened')).toMatch(/^the 111th Session/)
    expect(text('conferenceSessions/103/opened')).toMatch(/^the 103rd Session/)
    expect(text('directorsGeneral/4/to')).toMatch(
      /^last day in office of Edward J\. Phelan as Director-General/,
    )
  })

  test('tells the membership of the Soviet Union under the Russian Federation', () => {
    const soviet = listEvents({ member: 'SUN', kinds: ['admission', 'dissolution', 'expulsion'] })
    expect(soviet).toHaveLength(4)
    expect(soviet.every(({ countedUnder }) => countedUnder === 'RUS')).toBe(true)
    expect(listEvents({ member: 'DDR' }).some(({ countedUnder }) => countedUnder !== undefined)).toBe(false)
  })

  test('knows no entry into force of a composition or amendment that never took effect', () => {
    expect(all.some(({ fact }) => fact.key === 'gb-1986-proposed')).toBe(false)
    expect(all.some(({ id }) => id === 'constitutionAmendments/amendment-1986/inForce')).toBe(false)
  })
})

describe('an interval', () => {
  const lasts = ({ to, until }: (typeof all)[number]) => (until === undefined ? to : daysOf(until).to)

  test('holds what may lie in it, and says of what that is not certain', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(4000), (from, length) => {
        const to = addDays(from, length)
        const listed = listEvents({ from, to })
        expect(listed.map(({ id }) => id)).toEqual(
          all.filter((event) => event.from <= to && lasts(event) >= from).map(({ id }) => id),
        )
        for (const event of listed) {
          const within = event.from >= from && event.to <= to
          if (event.until === undefined) expect(event.certain, event.id).toBe(within)
          else if (within) expect(event.certain).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('and the interval after it share only what is not certain in both', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const until = listEvents({ to: day })
        const after = new Set(listEvents({ from: addDays(day, 1) }).map(({ id }) => id))
        for (const event of until.filter(({ id }) => after.has(id))) {
          expect(event.certain && event.until === undefined, event.id).toBe(false)
        }
        expect(new Set([...until.map(({ id }) => id), ...after]).size).toBe(all.length)
      }),
      { numRuns: 60 },
    )
  })

  test('of a partial date is certain only as a whole', () => {
    const c100 = (from: Day, to: Day) =>
      listEvents({ member: 'BGR', instrument: 'C100', kinds: ['ratification'], from, to }).map(
        ({ certain }) => certain,
      )
    expect(c100('1955-01-01', '1955-12-31')).toEqual([true])
    expect(c100('1955-06-01', '1955-06-01')).toEqual([false])
    expect(c100('1956-01-01', '1956-12-31')).toEqual([])
  })

  test('that ends before it begins is refused', () => {
    expect(() => listEvents({ from: '2000-01-02', to: '2000-01-01' })).toThrow(
      "'2000-01-01' is not a day on or after",
    )
    expect(listEvents({ from: '1919-06-28', to: '1919-06-28' }).length).toBeGreaterThan(0)
  })
})

test('the order can be turned', () => {
  expect(listEvents({ order: 'desc', member: 'BGR' })).toEqual(listEvents({ member: 'BGR' }).toReversed())
})

test('filters hold all at once', () => {
  const filter = { kinds: ['ratification', 'denunciation'], member: 'GBR' } as const
  expect(listEvents(filter).length).toBeGreaterThan(40)
  expect(listEvents(filter)).toEqual(
    all.filter(
      ({ kind, member }) => member === 'GBR' && (kind === 'ratification' || kind === 'denunciation'),
    ),
  )
  expect(listEvents({ session: '14' }).map(({ kind }) => kind)).toContain('adoption')
  expect(listEvents({ kinds: [] })).toEqual([])
})
