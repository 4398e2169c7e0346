import { heldOn, heldThrough } from '../dates/validity.ts'
import type { HeldOn } from '../dates/validity.ts'
import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type {
  ConferenceSession,
  Instrument,
  InstrumentCode,
  SessionId,
  SessionType,
} from '../generated/types.ts'
import { unknownSession } from './lookup.ts'
import { adoptedBy, amendedBy, declaredBy, endedBy, sessions, sessionsById } from './rows.ts'

/** An instrument that a session ended, how, and when. */
export type EndedInstrument = {
  readonly instrument: InstrumentCode
  readonly how: NonNullable<Instrument['endedKind']>
  readonly endedOn?: PartialDate
}

/** A session of the Conference with what it adopted and ended. */
export type SessionRecord = ConferenceSession & {
  /** The Conventions, Protocols and Recommendations that it adopted. */
  readonly adopted: readonly InstrumentCode[]
  /** The instruments that it abrogated or withdrew. */
  readonly ended: readonly EndedInstrument[]
  /** Ids of the declarations and main resolutions of the record that it adopted. */
  readonly declarations: readonly string[]
  /** Ids of the amendments of the Constitution that it adopted. */
  readonly amendments: readonly string[]
}

const recordOf = (session: ConferenceSession): SessionRecord => ({
  ...session,
  adopted: (adoptedBy().get(session.id) ?? []).map(({ id }) => id),
  ended: (endedBy().get(session.id) ?? []).flatMap(({ id, endedKind, endedOn }) =>
    endedKind === undefined
      ? []
      : [{ instrument: id, how: endedKind, ...(endedOn === undefined ? {} : { endedOn }) }],
  ),
  declarations: (declaredBy().get(session.id) ?? []).map(({ id }) => id),
  amendments: (amendedBy().get(session.id) ?? []).map(({ id }) => id),
})

/**
 * A session of the Conference by its id. Use {@link parseSession} for what a person typed.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids, when an id that is none gets past the compiler.
 *
 * @example
 * ```ts
 * getSession('14').adopted //=> ['C029', 'C030', 'R035', 'R036', 'R037', 'R038', 'R039']
 * getSession('112').ended.map(({ instrument, how }) => `${instrument} ${how}`) //=> ['C045 abrogated', 'C062 abrogated', 'C063 abrogated', 'C085 abrogated']
 * getSession('26').declarations //=> ['philadelphia-1944']
 * ```
 */
export function getSession(id: SessionId): SessionRecord {
  const session = sessionsById().get(id)
  if (!session) throw unknownSession(id)
  return recordOf(session)
}

/** What {@link listSessions} can be asked for; all that is given must hold. */
export type SessionFilter = {
  readonly year?: number
  readonly type?: SessionType
  /** Only sessions that may have sat on this day or later. */
  readonly from?: Day
  /** Only sessions that may have sat on this day or earlier. */
  readonly to?: Day
}

/**
 * The sessions of the Conference in the order in which they opened; that of 1941 stands between 25 and 26.
 *
 * @example
 * ```ts
 * listSessions().length //=> 115
 * listSessions({ year: 1936 }).map(({ id, type }) => `${id} ${type}`) //=> ['20 ordinary', '21 maritime', '22 maritime']
 * listSessions({ from: '1939-09-01', to: '1945-05-08' }).map(({ id }) => id) //=> ['1941-special', '26']
 * ```
 */
export const listSessions = (filter: SessionFilter = {}): SessionRecord[] =>
  sessions()
    .filter(({ year }) => filter.year === undefined || year === filter.year)
    .filter(({ type }) => filter.type === undefined || type === filter.type)
    .filter((session) => filter.from === undefined || daysOf(lastDayOf(session)).to >= filter.from)
    .filter(({ opened }) => filter.to === undefined || daysOf(opened).from <= filter.to)
    .map(recordOf)

/**
 * The sessions that were open on a day; the days of opening and of closing belong to a session. A session may sit
 * with long pauses between its days, as that of 2021 did: it is open all the while.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * sessionsOn('1919-11-29').certain.map(({ id }) => id) //=> ['1']
 * sessionsOn('1936-10-23').certain.map(({ id }) => id) //=> ['21', '22']
 * sessionsOn('1987-06-10').undecided.map(({ id }) => id) //=> ['73']
 * ```
 */
export function sessionsOn(on: Day = dataDate): HeldOn<SessionRecord> {
  const held = heldOn(sessions(), on, (session) => heldThrough(session.opened, lastDayOf(session), on))
  return { ...held, certain: held.certain.map(recordOf), undecided: held.undecided.map(recordOf) }
}

/** The session of the Conference that had opened last by a day. */
export type LatestSession = {
  readonly on: Day
  /** Absent where a partial date leaves it open, and before the first. */
  readonly session?: SessionRecord
  /** What it may be; the session alone where it is decided, none before the first. */
  readonly candidates: readonly SessionRecord[]
}

/**
 * The session of the Conference that had opened last by a day, whether or not it was still open.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * latestSession().session?.id //=> '114'
 * latestSession('1958-05-20').session?.id //=> '41'
 * latestSession('1987-06-10').candidates.map(({ id }) => id) //=> ['72', '73']
 * ```
 */
export function latestSession(on: Day = dataDate): LatestSession {
  const opened = sessions()
    .filter((session) => happenedBy(session.opened, on) === 'yes')
    .slice(-1)
  const mayHave = sessions().filter((session) => happenedBy(session.opened, on) === 'undecided')
  const candidates = [...opened, ...mayHave].map(recordOf)
  const [session] = candidates
  return { on, ...(session && mayHave.length === 0 ? { session } : {}), candidates }
}

/** The last day of a session: that of closing, else some day of its year. */
const lastDayOf = ({ closed, year }: ConferenceSession): PartialDate => closed ?? `${year}`
