import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import type { MembershipPeriod } from '../generated/types.ts'

type Period = Pick<MembershipPeriod, 'from' | 'to'>

/** Whether a day lies in a period of membership. */
export function periodCovers(period: Period, on: Day): 'yes' | 'no' | 'undecided' {
  const begun = happenedBy(period.from, on)
  const ended = period.to === undefined ? 'no' : happenedBy(period.to, on)
  if (begun === 'no' || ended === 'yes') return 'no'
  return begun === 'yes' && ended === 'no' ? 'yes' : 'undecided'
}

/** Whether a day lies in one of the periods of a Member, and the period that says so. */
export function periodOn<P extends Period>(
  periods: readonly P[] = [],
  on: Day,
): { readonly isMember: 'yes' | 'no' | 'undecided'; readonly period?: P } {
  let open: P | undefined
  for (const period of periods) {
    const covers = periodCovers(period, on)
    if (covers === 'yes') return { isMember: 'yes', period }
    if (covers === 'undecided') open = period
  }
  return open ? { isMember: 'undecided', period: open } : { isMember: 'no' }
}

/**
 * Whether a period counts towards a published number of Members on a day: from its first possible day to its last
 * possible one, and only where the same membership is not counted under another State.
 */
export function periodCounts(period: Period & Pick<MembershipPeriod, 'counted'>, on: Day): boolean {
  if (!period.counted || on < daysOf(period.from).from) return false
  return period.to === undefined || on < daysOf(period.to).to
}
