import { compareDates } from '../dates/validity.ts'
import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { governingBodySessions } from '../generated/tables/governing-body-sessions.ts'
import { IloError } from '../errors.ts'
import type { GoverningBodySession } from '../generated/types.ts'
import { nearest } from '../text/nearest.ts'

/** How many sessions of the Governing Body are held. */
export type GoverningBodySessionCoverage = {
  readonly held: number
  /** The highest number of a session held: at least so many there were. */
  readonly knownTotal: number
}

/** What {@link listGoverningBodySessions} can be asked for; all that is given must hold. */
export type GoverningBodySessionFilter = {
  /** Only sessions that may have opened on this day or later. */
  readonly from?: Day
  /** Only sessions that may have opened on this day or earlier. */
  readonly to?: Day
}

/**
 * The sessions of the Governing Body that are held, in the order in which they opened: a small part of all there
 * were, see {@link governingBodySessionCoverage}.
 *
 * @example
 * ```ts
 * listGoverningBodySessions({ from: '1951-01-01', to: '1952-12-31' }).map(({ id }) => id) //=> ['gb-117', 'gb-118', 'gb-1952-11']
 * ```
 */
export const listGoverningBodySessions = (filter: GoverningBodySessionFilter = {}): GoverningBodySession[] =>
  governingBodySessions()
    .filter(({ opened }) => filter.from === undefined || daysOf(opened).to >= filter.from)
    .filter(({ opened }) => filter.to === undefined || daysOf(opened).from <= filter.to)
    .toSorted((a, b) => compareDates(a.opened, b.opened))

/**
 * A session of the Governing Body by its number or by its id in the record.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest that are held: a session may have sat and not be held.
 *
 * @example
 * ```ts
 * getGoverningBodySession(117).opened //=> '1951-11-22'
 * getGoverningBodySession('gb-1952-11').place //=> 'Geneva'
 * ```
 */
export function getGoverningBodySession(numberOrId: number | string): GoverningBodySession {
  const session = governingBodySessions().find(({ id, number }) => id === numberOrId || number === numberOrId)
  if (session) return session
  throw new IloError(
    'unknown-value',
    String(numberOrId),
    'a session of the Governing Body that is held',
    nearestSessions(numberOrId),
  )
}

function nearestSessions(numberOrId: number | string): string[] {
  const rows = governingBodySessions()
  if (typeof numberOrId === 'string')
    return nearest(
      numberOrId,
      rows.map(({ id }) => id),
    )
  const distance = ({ number = Number.POSITIVE_INFINITY }: GoverningBodySession): number =>
    Math.abs(number - numberOrId)
  return rows
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .map(({ id }) => id)
}

/**
 * How many sessions of the Governing Body are held, and how many there were at least.
 *
 * @example
 * ```ts
 * governingBodySessionCoverage() //=> { held: 44, knownTotal: 355 }
 * ```
 */
export const governingBodySessionCoverage = (): GoverningBodySessionCoverage => ({
  held: governingBodySessions().length,
  knownTotal: Math.max(...governingBodySessions().map(({ number = 0 }) => number)),
})
