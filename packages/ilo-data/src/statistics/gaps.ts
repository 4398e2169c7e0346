import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { MemberCode } from '../generated/types.ts'
import { getMember } from '../members/members.ts'
import { standing } from '../standing/standing.ts'
import type { Standing, StandingKind } from '../standing/types.ts'
import { ratifiableOn } from './scope.ts'
import type { RatifiableFilter } from './scope.ts'

/** What {@link gaps} can be asked for. */
export type GapsFilter = RatifiableFilter & { readonly on?: Day }

/** The instruments that do not bind a Member on a day, by why. Each standing tells its reason and its facts. */
export type Gaps = {
  readonly member: MemberCode
  readonly on: Day
  readonly notRatified: readonly Standing[]
  /** What is held leaves it open; the candidates are named. */
  readonly unknown: readonly Standing[]
  readonly denounced: readonly Standing[]
  /** Ended: withdrawn or abrogated. */
  readonly notOpen: readonly Standing[]
  /** All of them, where the State was no Member on the day. */
  readonly notAMember: readonly Standing[]
  /** How many are no gap, being ratified or in force. */
  readonly ratified: number
  /** How many instruments were adopted by the day, gaps or not. */
  readonly instruments: number
}

/**
 * What is missing: the Conventions and Protocols, adopted by a day, that a Member has not ratified, has denounced, may
 * or may not have ratified, or cannot ratify any more.
 *
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * const { notRatified, denounced, unknown } = gaps('USA', { category: 'fundamental' })
 * notRatified.map(({ instrument }) => instrument) //=> ['C029', 'C087', 'C098', 'C100', 'C111', 'C138', 'C155', 'C187', 'P029']
 * unknown //=> []
 * gaps('MYS', { category: 'fundamental' }).denounced.map(({ instrument }) => instrument) //=> ['C105']
 * gaps('USA', { on: '1978-06-01' }).notAMember.length > 100 //=> true
 * ```
 */
export function gaps(member: MemberCode, filter: GapsFilter = {}): Gaps {
  const { on = dataDate, ...asked } = filter
  const { id } = getMember(member)
  const standings = ratifiableOn(asked, on).map((instrument) => standing(id, instrument.id, on))
  const of = (...kinds: StandingKind[]) => standings.filter((answer) => kinds.includes(answer.standing))
  return {
    member: id,
    on,
    notRatified: of('not-ratified'),
    unknown: of('unknown'),
    denounced: of('denounced'),
    notOpen: of('not-open'),
    notAMember: of('not-a-member'),
    ratified: of('ratified', 'in-force').length,
    instruments: standings.length,
  }
}
