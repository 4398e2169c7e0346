import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { Instrument, MemberCode } from '../generated/types.ts'
import { mayHaveEnteredIntoForce } from '../instruments/in-force.ts'
import { membersOn } from '../members/members.ts'
import { membersById } from '../members/rows.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { registrationOf } from '../standing/events.ts'
import { possibleOn } from '../standing/possible.ts'
import type { StandingKind } from '../standing/types.ts'
import { countCoverage, ratifiableOn } from './scope.ts'
import type { CountCoverage, RatifiableFilter } from './scope.ts'
import { unheldBy } from './unheld.ts'

/** A number, or between what and what it lies. */
export type NumberRange = { readonly min: number; readonly max: number }

/** What {@link ranking} can be asked for. */
export type RankingFilter = RatifiableFilter & {
  readonly on?: Day
  /** `registered`: the ratifications registered by the day, also those denounced since; `in-force`: those in force on it. */
  readonly count?: 'registered' | 'in-force'
}

/** A Member in a ranking. */
export type RankedMember = {
  readonly member: MemberCode
  /** `undecided` where a partial date leaves open whether it was a Member on the day. */
  readonly isMember: 'yes' | 'undecided'
  /** `min` are certain; up to `max` are possible, where dates are partial or not all ratifications are held. */
  readonly count: NumberRange
  /** The best and the worst place that it may have; Members with the same number share a place. */
  readonly rank: { readonly best: number; readonly worst: number }
  /** Whether the two differ. */
  readonly undecided: boolean
}

/** The Members of a day by their number of ratifications. */
export type Ranking = {
  readonly on: Day
  readonly count: 'registered' | 'in-force'
  /** By what is certain, the most first; then by what is possible, then by code. */
  readonly members: readonly RankedMember[]
  readonly coverage: CountCoverage
}

type Tally = Pick<RankedMember, 'member' | 'isMember'> & { count: { min: number; max: number } }

/**
 * The Members of a day by their number of ratifications of Conventions and Protocols. Where not all ratifications of an
 * instrument are held, a Member of whom none is held may have ratified it: its number is a range, and its place is
 * undecided when the ranges of others overlap. Only what published totals exclude is left out of the range.
 *
 * @example
 * ```ts
 * const { members, coverage } = ranking({ category: 'fundamental' })
 * coverage.whole //=> 11
 * members[0]?.count //=> { min: 11, max: 11 }
 * members.filter(({ rank }) => rank.best === 1).length //=> 31
 * ranking().members.find(({ member }) => member === 'ESP')?.undecided //=> true
 * ```
 */
export function ranking(filter: RankingFilter = {}): Ranking {
  const { on = dataDate, count = 'registered', ...asked } = filter
  const { members, undecided } = membersOn(on)
  const tallies: Tally[] = [
    ...members.map(({ id }) => ({ member: id, isMember: 'yes' as const, count: { min: 0, max: 0 } })),
    ...undecided.map(({ id }) => ({ member: id, isMember: 'undecided' as const, count: { min: 0, max: 0 } })),
  ]
  const counted = ratifiableOn(asked, on)
  const possible = possibleOn(on)
  for (const instrument of counted) {
    const unheld = {
      some: unheldBy(instrument, on) !== 0,
      counts: count === 'registered' || mayBindOn(instrument, on),
    }
    for (const tally of tallies) {
      const row = heldRatification(tally.member, instrument.id)
      const counts =
        row === undefined
          ? countsUnheld(tally.member, unheld)
          : count === 'registered'
            ? happenedBy(registrationOf(row, instrument), on)
            : binds(possible(tally.member, instrument.id))
      if (counts === 'yes') tally.count.min++
      if (counts !== 'no') tally.count.max++
    }
  }
  return { on, count, members: ranked(tallies), coverage: countCoverage(counted, on) }
}

/** Whether a ratification that is not held counts: published totals count the Members of today only. */
function countsUnheld(
  member: MemberCode,
  { some, counts }: { readonly some: boolean; readonly counts: boolean },
): 'no' | 'undecided' {
  const mayHave = some || membersById().get(member)?.status === 'former'
  return mayHave && counts ? 'undecided' : 'no'
}

/** Whether an instrument binds a Member of which these standings may hold. */
export function binds(possible: readonly StandingKind[]): 'yes' | 'no' | 'undecided' {
  if (!possible.includes('in-force')) return 'no'
  return possible.length === 1 ? 'yes' : 'undecided'
}

/** Whether an instrument may bind anybody on a day. */
export const mayBindOn = (instrument: Instrument, on: Day): boolean =>
  mayHaveEnteredIntoForce(instrument, on) &&
  (instrument.endedOn === undefined || happenedBy(instrument.endedOn, on) !== 'yes')

function ranked(tallies: readonly Tally[]): RankedMember[] {
  return tallies
    .map((tally) => {
      const others = tallies.filter((other) => other !== tally)
      const best = 1 + others.filter((o) => o.isMember === 'yes' && o.count.min > tally.count.max).length
      const worst = 1 + others.filter((o) => o.count.max > tally.count.min).length
      return { ...tally, rank: { best, worst }, undecided: best !== worst }
    })
    .toSorted(byCount)
}

function byCount(a: RankedMember, b: RankedMember): number {
  if (a.count.min !== b.count.min) return b.count.min - a.count.min
  if (a.count.max !== b.count.max) return b.count.max - a.count.max
  return a.member < b.member ? -1 : 1
}
