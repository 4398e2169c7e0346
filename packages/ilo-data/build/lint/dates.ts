import { daysOf } from '../../src/dates/partial-date.ts'
import type { Day, PartialDate } from '../../src/dates/partial-date.ts'
import type { MembershipPeriod } from '../../src/generated/types.ts'

/** Whether a date is later than another however the days that both leave open fall. */
export const certainlyAfter = (date: PartialDate, other: PartialDate): boolean =>
  daysOf(date).from > daysOf(other).to

/** Whether a date is earlier than another, or the same day, however the days that both leave open fall. */
export const certainlyNotAfter = (date: PartialDate, other: PartialDate): boolean =>
  daysOf(date).to <= daysOf(other).from

/** Whether some day of a date can lie in a period of membership. `to` is the first day without membership. */
export function canLieIn(date: PartialDate, { from, to }: Pick<MembershipPeriod, 'from' | 'to'>): boolean {
  const days = daysOf(date)
  return days.to >= daysOf(from).from && (to === undefined || days.from < daysOf(to).to)
}

/** Whether a Member is counted on a day: the start of a reduced date for `from` and its end for `to`. */
export const isCountedOn = (day: Day, { from, to, counted }: MembershipPeriod): boolean =>
  counted && daysOf(from).from <= day && (to === undefined || day < daysOf(to).to)
