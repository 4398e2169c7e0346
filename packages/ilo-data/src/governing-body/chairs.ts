import { compareDates, heldThrough } from '../dates/validity.ts'
import { daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange, PartialDate } from '../dates/partial-date.ts'
import { governingBodyChairs } from '../generated/tables/governing-body-chairs.ts'
import { dataDate } from '../generated/release.ts'
import type { GoverningBodyChair } from '../generated/types.ts'

/** Who chaired the Governing Body on a day. */
export type ChairOn = {
  readonly on: Day
  /**
   * `held`: dates decide who; `undecided`: a partial date, or an end that is not held, leaves it open, and it may also
   * have been someone of whom no row is held; `not-held`: no term that is held can cover the day.
   */
  readonly state: 'held' | 'undecided' | 'not-held'
  readonly chair?: GoverningBodyChair
  /** Who may have been; the chair alone where it is decided. */
  readonly candidates: readonly GoverningBodyChair[]
}

/**
 * The chairpersons of the Governing Body that are held, in the order of their terms. Most before 1998 are not.
 *
 * @example
 * ```ts
 * listChairs().length //=> 22
 * listChairs().find(({ group }) => group === 'workers')?.name //=> 'Luc Cortebeeck'
 * ```
 */
export const listChairs = (): GoverningBodyChair[] =>
  governingBodyChairs().toSorted((a, b) => compareDates(a.from, b.from))

/**
 * Who chaired the Governing Body on a day. Most terms are held by the years in which they began and ended: within
 * those years the answer is undecided and names who may have been in the chair.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * chairOn('1925-01-01').chair?.name //=> 'Arthur Fontaine'
 * chairOn('2014-03-01').candidates.map(({ name }) => name) //=> ['Victoria Velásquez de Avilés', 'Apolinário Jorge Correia']
 * chairOn('1975-01-01').state //=> 'not-held'
 * ```
 */
export function chairOn(on: Day = dataDate): ChairOn {
  const chairs = listChairs()
  const covering = chairs.map((chair, index) => ({
    chair,
    covers: heldThrough(chair.from, lastOf(index), on),
  }))
  const chair = covering.find(({ covers }) => covers === 'yes')?.chair
  if (chair) return { on, state: 'held', chair, candidates: [chair] }
  const candidates = covering.filter(({ covers }) => covers === 'undecided').map((row) => row.chair)
  return { on, state: candidates.length > 0 ? 'undecided' : 'not-held', candidates }

  /** The last day of a term; where none is held, some day from its first to the first of the next that is held. */
  function lastOf(index: number): PartialDate | DayRange | undefined {
    const [own, next] = [chairs[index], chairs[index + 1]]
    if (own?.to !== undefined || own === undefined || next === undefined) return own?.to
    return { from: daysOf(own.from).from, to: daysOf(next.from).to }
  }
}
