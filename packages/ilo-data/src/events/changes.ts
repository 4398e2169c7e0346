import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { instruments as instrumentRows } from '../generated/tables/instruments.ts'
import { members as memberRows } from '../generated/tables/members.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { getInstrument } from '../instruments/instruments.ts'
import { revisionsOf } from '../instruments/revision.ts'
import { instrumentStatusOn } from '../instruments/status.ts'
import type { InstrumentStatusOn } from '../instruments/status.ts'
import { getMember } from '../members/members.ts'
import { membershipOf } from '../members/membership.ts'
import type { Membership } from '../members/membership.ts'
import { groupBy } from '../packed/group.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { possibleOn } from '../standing/possible.ts'
import { standing } from '../standing/standing.ts'
import type { Standing } from '../standing/types.ts'
import { listEvents } from './list.ts'
import { inStreamOrder } from './stream.ts'
import type { IloEvent } from './types.ts'

/** Two answers that differ, and the events between that bear on it. */
type Change<Answer> = {
  readonly before: Answer
  readonly after: Answer
  /** Empty where the facts are the same and only what is held of them ends: a list that was complete at a date. */
  readonly events: readonly IloEvent[]
}

export type MembershipChange = Change<Membership> & { readonly member: MemberCode }
export type InstrumentChange = Change<InstrumentStatusOn> & { readonly instrument: InstrumentCode }
export type StandingChange = Change<Standing> & {
  readonly member: MemberCode
  readonly instrument: InstrumentCode
}

/** What differs between two days. */
export type Changes = {
  readonly from: Day
  readonly to: Day
  readonly memberships: readonly MembershipChange[]
  readonly instruments: readonly InstrumentChange[]
  readonly standings: readonly StandingChange[]
  /** All events that happened, or may have, after `from` and up to `to`. */
  readonly events: readonly IloEvent[]
}

/** What {@link changes} can be asked for. */
export type ChangesFilter = {
  /** Only the membership and the standings of this Member, and no instrument's own changes. */
  readonly member?: MemberCode
  /** Only the state and the standings of this instrument, and no Member's own changes. */
  readonly instrument?: InstrumentCode
}

/**
 * What changed between two days: memberships, the states of instruments, and standings, each as it was on the first day
 * and is on the last, with its certainty and the events between. What may have changed is told too: an answer that
 * became undecided, or was, differs from one that is not. A standing that is only less certain than before is none.
 *
 * @throws {@link IloError} `invalid-date` when `to` is before `from`, and for a code that does not exist.
 *
 * @example
 * ```ts
 * const { standings } = changes('1958-12-31', '1960-12-31', { member: 'BGR', instrument: 'C087' })
 * standings.map(({ before, after }) => [before.standing, after.standing]) //=> [['not-ratified', 'in-force']]
 * standings[0]?.events.map(({ kind }) => kind) //=> ['entry-into-force-for-member', 'ratification']
 * changes('1977-01-01', '1978-01-01').memberships.map(({ member, after }) => [member, after.isMember]) //=> [['BHR', 'yes'], ['GNB', 'yes'], ['SYC', 'yes'], ['USA', 'no']]
 * ```
 */
export function changes(from: Day, to: Day, filter: ChangesFilter = {}): Changes {
  if (to < from) throw new IloError('invalid-date', to, `a day on or after ${from}`)
  const { member, instrument } = filter
  const events = from === to ? [] : listEvents({ from: addDays(from, 1), to })
  const bearing = bearingOn(events)
  const members = member === undefined ? memberRows().map(({ id }) => id) : [getMember(member).id]
  const instruments =
    instrument === undefined ? instrumentRows().map(({ id }) => id) : [getInstrument(instrument).id]
  return {
    from,
    to,
    memberships:
      instrument === undefined || member !== undefined ? membershipChanges(members, from, to, bearing) : [],
    instruments:
      member === undefined || instrument !== undefined
        ? instrumentChanges(instruments, from, to, bearing)
        : [],
    standings: standingChanges(members, instruments, from, to, bearing),
    events: events.filter(
      (event) =>
        (member === undefined || event.member === member) &&
        (instrument === undefined || event.instrument === instrument),
    ),
  }
}

/** The events between, by what they are about: `BGR|`, `|C087` or `BGR|C087`. */
type Bearing = (member: MemberCode | '', instrument: InstrumentCode | '') => readonly IloEvent[]

function bearingOn(events: readonly IloEvent[]): Bearing {
  const groups = groupBy(events, (event) => `${event.member ?? ''}|${event.instrument ?? ''}`)
  return (member, instrument) => groups.get(`${member}|${instrument}`) ?? []
}

function membershipChanges(
  members: readonly MemberCode[],
  from: Day,
  to: Day,
  bearing: Bearing,
): MembershipChange[] {
  return members.flatMap((member) => {
    const [before, after] = [membershipOf(member, from), membershipOf(member, to)]
    return before.isMember === after.isMember ? [] : [{ member, before, after, events: bearing(member, '') }]
  })
}

function instrumentChanges(
  instruments: readonly InstrumentCode[],
  from: Day,
  to: Day,
  bearing: Bearing,
): InstrumentChange[] {
  return instruments.flatMap((instrument) => {
    const [before, after] = [instrumentStatusOn(instrument, from), instrumentStatusOn(instrument, to)]
    const same = before.state === after.state && sameCandidates(before, after)
    return same ? [] : [{ instrument, before, after, events: bearing('', instrument) }]
  })
}

function standingChanges(
  members: readonly MemberCode[],
  instruments: readonly InstrumentCode[],
  from: Day,
  to: Day,
  bearing: Bearing,
): StandingChange[] {
  // Of some 77,000 pairs few differ: only those are asked for their words.
  const [first, last] = [possibleOn(from), possibleOn(to)]
  return members.flatMap((member) =>
    instruments
      .filter((instrument) => first(member, instrument) !== last(member, instrument))
      .map((instrument) => standingChange(member, instrument, from, to, bearing)),
  )
}

function standingChange(
  member: MemberCode,
  instrument: InstrumentCode,
  from: Day,
  to: Day,
  bearing: Bearing,
): StandingChange {
  const [before, after] = [standing(member, instrument, from), standing(member, instrument, to)]
  const holder = getMember(member).continuedBy ?? member
  const revising = revisionsOf(instrument)
    .flatMap((newer) => (heldRatification(holder, newer) ? [bearing(holder, newer), bearing('', newer)] : []))
    .flat()
    .filter(({ kind }) => kind === 'ratification' || kind === 'entry-into-force')
  const events = [
    ...bearing(member, ''),
    ...bearing('', instrument),
    ...bearing(holder, instrument),
    ...revising,
  ]
  return { member, instrument, before, after, events: events.toSorted(inStreamOrder) }
}

const sameCandidates = (
  before: { readonly candidates?: readonly string[] },
  after: { readonly candidates?: readonly string[] },
): boolean => before.candidates?.join() === after.candidates?.join()
