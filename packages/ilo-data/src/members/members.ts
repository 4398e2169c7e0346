import type { Day } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { members } from '../generated/tables/members.ts'
import { membershipPeriods } from '../generated/tables/membership-periods.ts'
import { dataDate } from '../generated/release.ts'
import type { Member, MemberCode, MembershipPeriod, Region } from '../generated/types.ts'
import { each } from '../packed/each.ts'
import { nearestMembers } from './lookup.ts'
import { periodCovers } from './period.ts'

/** A Member with its periods of membership and its page at the ILO. */
export type MemberRecord = Member & {
  readonly periods: readonly MembershipPeriod[]
  /** The country's page in NORMLEX, where its number is known. */
  readonly url?: string
}

const normlexCountry = 'https://normlex.ilo.org/dyn/nrmlx_en/f?p=1000:11200:0::NO:11200:P11200_COUNTRY_ID:'

const recordOf: (member: Member) => MemberRecord = /* @__PURE__ */ each((member) => ({
  ...member,
  periods: membershipPeriods.of(member.id),
  ...(member.normlexId === undefined ? {} : { url: `${normlexCountry}${member.normlexId}` }),
}))

/**
 * A Member or former Member by its code. Use {@link parseMember} for what a person typed.
 *
 * @throws {@link IloError} `unknown-member`, naming the nearest codes, when a code that is none gets past the compiler.
 *
 * @example
 * ```ts
 * getMember('BGR').names.bg //=> 'България'
 * getMember('BGR').periods[0]?.from //=> '1920-12-16'
 * ```
 */
export function getMember(code: MemberCode): MemberRecord {
  const [member] = members.of(code)
  if (!member) throw new IloError('unknown-member', code, 'the code of a Member', nearestMembers(code))
  return recordOf(member)
}

/** What {@link listMembers} can be asked for. */
export type MemberFilter = {
  readonly region?: Region
  /** `member`: the Members of today; `former`: States that no longer exist. */
  readonly status?: Member['status']
}

/**
 * Every Member and former Member of the record, in the order of codes.
 *
 * @example
 * ```ts
 * listMembers({ status: 'member' }).length //=> 187
 * listMembers({ status: 'former' }).map((member) => member.id) //=> ['CSK', 'DDR', 'SUN', 'VDR', 'YMD', 'YUG']
 * ```
 */
export function listMembers(filter: MemberFilter = {}): MemberRecord[] {
  return members()
    .filter((member) => filter.region === undefined || member.region === filter.region)
    .filter((member) => filter.status === undefined || member.status === filter.status)
    .map(recordOf)
}

/** The Members of a day, and those of whom a partial date leaves it open. */
export type MembersOn = {
  readonly on: Day
  readonly members: readonly MemberRecord[]
  readonly undecided: readonly MemberRecord[]
  /** How many there were: `min` are certain, up to `max` are possible. */
  readonly count: { readonly min: number; readonly max: number }
}

/**
 * The Members of the ILO on a day. A membership that another State continues is told and counted once, under the
 * State that continues it: the Soviet Union's under the Russian Federation.
 *
 * @example
 * ```ts
 * membersOn('2025-02-01').count //=> { min: 187, max: 187 }
 * membersOn('1977-12-31').members.some((member) => member.id === 'USA') //=> false
 * ```
 */
export function membersOn(on: Day = dataDate): MembersOn {
  const certain: MemberRecord[] = []
  const undecided: MemberRecord[] = []
  for (const member of members()) {
    const covers = membershipPeriods
      .of(member.id)
      .filter((period) => period.counted)
      .map((period) => periodCovers(period, on))
    if (covers.some((covered) => covered === 'yes')) certain.push(recordOf(member))
    else if (covers.some((covered) => covered === 'undecided')) undecided.push(recordOf(member))
  }
  return {
    on,
    members: certain,
    undecided,
    count: { min: certain.length, max: certain.length + undecided.length },
  }
}
