import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { MemberCode, MembershipPeriod } from '../generated/types.ts'
import { periodsByMember } from './rows.ts'

/** Whether a State is a Member on a day, and the period that says so. */
export type Membership = {
  readonly member: MemberCode
  readonly on: Day
  /** `undecided` where a partial date leaves it open. */
  readonly isMember: 'yes' | 'no' | 'undecided'
  readonly period?: MembershipPeriod
}

/**
 * Whether a State was a Member of the ILO on a day. A period runs from its first day to the day before `to`.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * membershipOf('USA', '1977-12-31').isMember //=> 'no'
 * membershipOf('USA', '1981-01-01').isMember //=> 'yes'
 * membershipOf('VDR', '1950-06-01').isMember //=> 'undecided'
 * ```
 */
export function membershipOf(member: MemberCode, on: Day = dataDate): Membership {
  let open: MembershipPeriod | undefined
  for (const period of periodsByMember().get(member) ?? []) {
    const covers = periodCovers(period, on)
    if (covers === 'yes') return { member, on, isMember: 'yes', period }
    if (covers === 'undecided') open = period
  }
  return open ? { member, on, isMember: 'undecided', period: open } : { member, on, isMember: 'no' }
}

/** Whether a day lies in a period of membership. */
export function periodCovers(period: MembershipPeriod, on: Day): 'yes' | 'no' | 'undecided' {
  const begun = happenedBy(period.from, on)
  const ended = period.to === undefined ? 'no' : happenedBy(period.to, on)
  if (begun === 'no' || ended === 'yes') return 'no'
  return begun === 'yes' && ended === 'no' ? 'yes' : 'undecided'
}

/**
 * Whether a period counts towards a published number of Members on a day: from its first possible day to its last
 * possible one, and only where the same membership is not counted under another State.
 */
export function periodCounts(period: MembershipPeriod, on: Day): boolean {
  if (!period.counted || on < daysOf(period.from).from) return false
  return period.to === undefined || on < daysOf(period.to).to
}
