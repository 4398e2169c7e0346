import { daysOf } from '../dates/partial-date.ts'
import type { DayRange, PartialDate } from '../dates/partial-date.ts'
import type { RatificationTotalByMember } from '../generated/types.ts'

/** Whether all ratifications of a Member are held, by what that is known, and as of when. */
export type MemberCompleteness =
  | { readonly completeness: 'partial' }
  | {
      readonly completeness: 'complete'
      /** Every instrument is held whole for it, or a published total has as many. */
      readonly basis: 'every-instrument' | 'published-total'
      /** Absent where the published total has no date. */
      readonly asOf?: PartialDate
    }

/** A ratification: of what, and the days on which it may have been registered. */
export type Act = { readonly kind: 'convention' | 'protocol'; readonly registered: DayRange }

/**
 * Complete is what is held of a Member if of each instrument either its ratification is held or the whole list, or if
 * a published total counts as many Conventions, and Protocols where it counts those, as are held. A ratification that
 * may be older or younger than the total decides nothing.
 */
export function memberCompleteness(
  acts: readonly Act[],
  published: readonly RatificationTotalByMember[],
  unknown: number,
  listsAsOf: PartialDate | undefined,
): MemberCompleteness {
  if (unknown === 0) {
    return {
      completeness: 'complete',
      basis: 'every-instrument',
      ...(listsAsOf === undefined ? {} : { asOf: listsAsOf }),
    }
  }
  const total = published.find((each) => reaches(acts, each))
  if (!total) return { completeness: 'partial' }
  return {
    completeness: 'complete',
    basis: 'published-total',
    ...(total.asOf === undefined ? {} : { asOf: total.asOf }),
  }
}

function reaches(acts: readonly Act[], { asOf, conventions, protocols }: RatificationTotalByMember): boolean {
  if (conventions === undefined) return false
  const time = asOf === undefined ? undefined : daysOf(asOf)
  const inTime = (kind: Act['kind'], total: number): boolean => {
    const own = acts.filter((act) => act.kind === kind)
    const sure = own.filter(({ registered }) => time === undefined || registered.to <= time.from).length
    const possible = own.filter(({ registered }) => time === undefined || registered.from <= time.to).length
    return sure === total && possible === total
  }
  return inTime('convention', conventions) && (protocols === undefined || inTime('protocol', protocols))
}
