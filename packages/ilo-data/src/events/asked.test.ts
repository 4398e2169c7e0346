import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { conferenceSessions } from '../generated/tables/conference-sessions.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { listEvents } from './list.ts'
import { eventKinds } from './types.ts'
import type { EventFilter, IloEvent } from './types.ts'

const whole = listEvents()

/** What a filter asks for, found by looking through all events. */
function found(events: readonly IloEvent[], filter: EventFilter): IloEvent[] {
  const { kinds, member, instrument, session, order, limit } = filter
  const [from, to] = [filter.from ?? '0000-01-01', filter.to ?? '9999-12-31']
  const own = events
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .filter((event) => member === undefined || event.member === member)
    .filter((event) => instrument === undefined || event.instrument === instrument)
    .filter((event) => session === undefined || event.session === session)
    .filter((event) => event.from <= to && (event.until ? daysOf(event.until) : event).to >= from)
    .map((event) => {
      const hasBegun = event.from >= from
      const lasts = event.until !== undefined && daysOf(event.until).from >= from
      return { ...event, certain: event.to <= to && (hasBegun || lasts) }
    })
  return (order === 'desc' ? own.toReversed() : own).slice(0, limit)
}

const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.nat(66_000).map((days) => addDays('1850-01-01', days)),
  fc.constantFrom(...whole.flatMap(({ from, to }) => [from, to])),
)
const anyWindow = fc.oneof(
  fc.constant({}),
  anyDay.map((from) => ({ from })),
  anyDay.map((to) => ({ to })),
  fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
)
const anyFilter: fc.Arbitrary<EventFilter> = fc
  .tuple(
    anyWindow,
    fc.record(
      {
        kinds: fc.subarray([...eventKinds]),
        member: fc.constantFrom(...members().map(({ id }) => id)),
        instrument: fc.constantFrom(...instruments().map(({ id }) => id)),
        session: fc.constantFrom(...conferenceSessions().map(({ id }) => id)),
        order: fc.constantFrom('asc', 'desc'),
        limit: fc.nat(40),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([window, rest]) => ({ ...window, ...rest }))

describe('the events that a filter asks for are those of the whole stream that it holds of', () => {
  test('for any subject, window, order and limit', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(listEvents(filter)).toEqual(found(whole, filter))
      }),
      { numRuns: 400 },
    )
  })

  test('for each Member and each instrument', () => {
    for (const { id: member } of members()) expect(listEvents({ member })).toEqual(found(whole, { member }))
    for (const { id: instrument } of instruments())
      expect(listEvents({ instrument })).toEqual(found(whole, { instrument }))
  })

  test('for the last of any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (to, limit) => {
        const filter = { to, order: 'desc', limit } as const
        expect(listEvents(filter)).toEqual(found(whole, filter))
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['an event is missing', whole.filter(({ id }) => id !== 'ratifications/BGR|C087/registered')],
  ['an event is told twice', whole.flatMap((event) => (event.kind === 'admission' ? [event, event] : event))],
  ['two change places', whole.toSorted((a, b) => (a.id < b.id ? -1 : 1))],
] as const)('the law can fail: %s', (_, events) => {
  expect(listEvents({ member: 'BGR' })).not.toEqual(found(events, { member: 'BGR' }))
})
