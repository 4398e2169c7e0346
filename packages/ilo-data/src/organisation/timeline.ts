import { compareDates } from '../dates/validity.ts'
import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { timeline } from '../generated/tables/timeline.ts'
import type { TimelineEntry } from '../generated/types.ts'

/** What {@link listTimeline} can be asked for; all that is given must hold. */
export type TimelineFilter = {
  readonly category?: TimelineEntry['category']
  /** Only what may have happened, or lasted, on this day or later. */
  readonly from?: Day
  /** Only what may have happened, or begun, on this day or earlier. */
  readonly to?: Day
}

/**
 * The dated events of the history of the ILO, in the order of their first possible days.
 *
 * @example
 * ```ts
 * listTimeline({ category: 'people', from: '2022-01-01' }).map(({ date }) => date) //=> ['2022-03-25', '2022-10-01']
 * listTimeline({ to: '1848-12-31' })[0]?.date //=> '1840'
 * ```
 */
export const listTimeline = (filter: TimelineFilter = {}): TimelineEntry[] =>
  timeline()
    .filter(({ category }) => filter.category === undefined || category === filter.category)
    .filter(({ date, endDate }) => filter.from === undefined || daysOf(endDate ?? date).to >= filter.from)
    .filter(({ date }) => filter.to === undefined || daysOf(date).from <= filter.to)
    .toSorted((a, b) => compareDates(a.date, b.date))
