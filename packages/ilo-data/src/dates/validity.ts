import { daysOf, happenedBy } from './partial-date.ts'
import type { Day, DayRange, PartialDate } from './partial-date.ts'

/** Whether something holds on a day; `undecided` where a partial date leaves it open. */
export type Decision = 'yes' | 'no' | 'undecided'

/** What holds on a day, and what may: `count.min` are certain, up to `count.max` are possible. */
export type HeldOn<Row> = {
  readonly on: Day
  readonly certain: readonly Row[]
  readonly undecided: readonly Row[]
  readonly count: { readonly min: number; readonly max: number }
}

/** What ran on a day, where an end that is not held may be past or still to come. */
export type RunningOn<Row> = {
  readonly on: Day
  /** Begun and not yet ended, by dates that are held. */
  readonly certain: readonly Row[]
  /** Begun, and no end is held: it ran when its sources spoke of it, and may have ended since. */
  readonly lastKnown: readonly Row[]
  /** Left open by a partial date, or by a beginning that is not held. */
  readonly undecided: readonly Row[]
}

type Moment = PartialDate | DayRange

/** Whether a day lies between a first day and `until`, the first day outside. No `until` means no end. */
export const heldUntil = (from: Moment | undefined, until: Moment | undefined, on: Day): Decision =>
  between(begunBy(from, on), until === undefined ? 'no' : happenedBy(until, on))

/** Whether a day lies between a first day and `last`, the last day inside. No `last` means no end. */
export const heldThrough = (from: Moment | undefined, last: Moment | undefined, on: Day): Decision =>
  between(begunBy(from, on), last === undefined ? 'no' : passedBy(last, on))

/** Whether something has begun; undecided where its beginning is not held. */
const begunBy = (from: Moment | undefined, on: Day): Decision =>
  from === undefined ? 'undecided' : happenedBy(from, on)

/** Whether a last day is past. */
function passedBy(last: Moment, on: Day): Decision {
  const { from, to } = typeof last === 'string' ? daysOf(last) : last
  if (on <= from) return 'no'
  return on > to ? 'yes' : 'undecided'
}

/** Whether what may have begun and may have ended holds. */
function between(begun: Decision, ended: Decision): Decision {
  if (begun === 'no' || ended === 'yes') return 'no'
  return begun === 'yes' && ended === 'no' ? 'yes' : 'undecided'
}

/** Sorts rows into those that hold on a day and those that may. */
export function heldOn<Row>(rows: readonly Row[], on: Day, decide: (row: Row) => Decision): HeldOn<Row> {
  const certain = rows.filter((row) => decide(row) === 'yes')
  const undecided = rows.filter((row) => decide(row) === 'undecided')
  return { on, certain, undecided, count: { min: certain.length, max: certain.length + undecided.length } }
}

/** Sorts rows with a first and a last day, either of which may not be held, by whether they ran on a day. */
export function runningOn<Row extends { readonly from?: PartialDate; readonly to?: PartialDate }>(
  rows: readonly Row[],
  on: Day,
): RunningOn<Row> {
  const { certain, undecided } = heldOn(rows, on, ({ from, to }) => heldThrough(from, to, on))
  return {
    on,
    certain: certain.filter(({ to }) => to !== undefined),
    lastKnown: certain.filter(({ to }) => to === undefined),
    undecided,
  }
}

/** The order of dates: a year before its months, a month before its days. */
export const compareDates = (a: PartialDate, b: PartialDate): number => (a === b ? 0 : a < b ? -1 : 1)
