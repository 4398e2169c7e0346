import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { membershipPeriods } from '../generated/tables/membership-periods.ts'
import type { MemberCode, MembershipPeriod } from '../generated/types.ts'
import { periodOn } from './period.ts'

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
  return { member, on, ...periodOn(membershipPeriods.of(member), on) }
}
