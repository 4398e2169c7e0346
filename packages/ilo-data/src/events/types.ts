import type { Day, DayRange, PartialDate } from '../dates/partial-date.ts'
import type { InstrumentCode, MemberCode, SessionId } from '../generated/types.ts'
import type { DatedEvent, FactReference } from '../standing/types.ts'

/**
 * The kinds of events. Of Members: `admission`, and the ends of membership (`membership-end` where how it ended is not
 * held). Of instruments: from `adoption` to their end (`instrument-end` likewise). Of a Member and an instrument:
 * `ratification` (the registration), `entry-into-force-for-member` and `denunciation` (the day from which it no longer
 * binds). Then the Conference, the Office, the Constitution, declarations, fundamental rights and the Governing Body.
 * A `timeline` entry is an event of the history of the ILO, which may tell again what another kind tells.
 */
export const eventKinds = [
  'admission',
  'withdrawal',
  'dissolution',
  'lapse',
  'expulsion',
  'membership-end',
  'session-opening',
  'session-closing',
  'adoption',
  'entry-into-force',
  'instrument-abrogation',
  'instrument-withdrawal',
  'instrument-replacement',
  'instrument-end',
  'ratification',
  'entry-into-force-for-member',
  'denunciation',
  'director-general-start',
  'director-general-end',
  'amendment-adoption',
  'amendment-entry-into-force',
  'declaration-adoption',
  'declaration-amendment',
  'fundamental-set-change',
  'fundamental-principle-change',
  'governing-body-composition-change',
  'timeline',
] as const

export type EventKind = (typeof eventKinds)[number]

/**
 * Something that happened on a day, or between two days where the date is partial or derived: with `basis` `derived`
 * where no date is held.
 */
export type IloEvent = DatedEvent & {
  /** The value that it follows from, as in `ratifications/BGR|C087/registered`: the same in every release. */
  readonly id: string
  readonly kind: EventKind
  /** The date as it is held; absent where it is derived. */
  readonly date?: PartialDate
  /** When it was over, for what lasted. */
  readonly until?: PartialDate
  readonly member?: MemberCode
  /** The Member under which the same membership is told and counted, as the Soviet Union's under the Russian Federation. */
  readonly countedUnder?: MemberCode
  readonly instrument?: InstrumentCode
  readonly session?: SessionId
  /** What happened, in English and in our words. */
  readonly text: string
  /** The fact that it rests on. */
  readonly fact: FactReference
  /** False where it may lie outside the interval that was asked for, its date being partial or derived. */
  readonly certain: boolean
}

/** What {@link listEvents} can be asked for; all that is given must hold. */
export type EventFilter = {
  readonly kinds?: readonly EventKind[]
  /** Ratifications that another State continues are told under that State. */
  readonly member?: MemberCode
  readonly instrument?: InstrumentCode
  readonly session?: SessionId
  /** First day of the interval. */
  readonly from?: Day
  /** Last day of the interval. */
  readonly to?: Day
  /** By earliest day: `asc`, the earliest first (what is taken where nothing is given), or `desc`. */
  readonly order?: 'asc' | 'desc'
  /** How many to list at most, the first in that order; all where nothing is given. */
  readonly limit?: number
}

/** Takes events one by one. What it does not want need not be told: of ten thousand often few are wanted. */
export type EventSink = {
  /** The day before which none that is wanted begins, as far as that is known by now. */
  readonly earliest: () => Day
  readonly wants: (kind: EventKind, days: DayRange, until?: PartialDate) => boolean
  readonly add: (event: IloEvent) => void
}
