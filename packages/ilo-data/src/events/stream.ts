import type { Day } from '../dates/partial-date.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { membershipPeriods } from '../generated/tables/membership-periods.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import type { Rows } from '../packed/rows.ts'
import { ratificationsAbout } from '../ratifications/ratifications.ts'
import { eventsOfInstrument } from './instruments.ts'
import { eventsOfPeriod } from './membership.ts'
import { organisationEvents } from './organisation.ts'
import { tellRatifications } from './ratifications.ts'
import type { EventFilter, EventSink, IloEvent } from './types.ts'

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Before all days of the record. */
export const never: Day = '0000-01-01'

/** By earliest day, then by id. */
export const inStreamOrder = (a: IloEvent, b: IloEvent): number =>
  compare(a.from, b.from) || compare(a.id, b.id)

/** The events in order. Many share a day, so that the days are sorted once for all of them. */
function inOrder(events: readonly IloEvent[]): IloEvent[] {
  const byDay = groupBy(events, ({ from }) => from)
  return [...byDay.keys()]
    .toSorted()
    .flatMap((day) => (byDay.get(day) ?? []).toSorted((a, b) => compare(a.id, b.id)))
}

type Asked = Pick<EventFilter, 'member' | 'instrument' | 'session'>

/** Tells the events about a Member, an instrument, a session or all, in no order: rows of nothing else are read for it. */
function tellAbout({ member, instrument, session }: Asked, sink: EventSink): void {
  if (member === undefined && instrument === undefined) tell(organisationEvents(), sink)
  if (member === undefined) tell(rowsAbout(instruments, instrument).flatMap(eventsOfInstrument), sink)
  if (session === undefined && instrument === undefined)
    tell(rowsAbout(membershipPeriods, member).flatMap(eventsOfPeriod), sink)
  // The most come last: by then it shows which of them still have a place.
  if (session === undefined) tellRatifications(ratificationsAbout(member, instrument), sink)
}

const rowsAbout = <Row>(rows: Rows<Row>, key: string | undefined): readonly Row[] =>
  key === undefined ? rows() : rows.of(key)

function tell(events: readonly IloEvent[], sink: EventSink): void {
  for (const event of events) if (sink.wants(event.kind, event, event.until)) sink.add(event)
}

/** Every event of the record, in order. */
export const stream: () => readonly IloEvent[] = /* @__PURE__ */ once(() => {
  const events: IloEvent[] = []
  tellAbout({}, { earliest: () => never, wants: () => true, add: (event) => events.push(event) })
  return inOrder(events)
})

/**
 * Tells the events that a filter may list, in no order. Where nothing but a last day narrows it that is most of them, so
 * that they are told from those that are kept.
 */
export function tellEvents({ to: _, order: __, ...narrowing }: EventFilter, sink: EventSink): void {
  if (Object.keys(narrowing).length === 0) tell(stream(), sink)
  else tellAbout(narrowing, sink)
}
