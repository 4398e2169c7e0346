import { daysOf } from '../dates/partial-date.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import { coverage } from '../generated/tables/coverage.ts'
import { ratificationTotalsByMember } from '../generated/tables/ratification-totals-by-member.ts'
import { ratificationsOfMember } from '../generated/tables/ratifications.ts'
import type { InstrumentCode, MemberCode, RatificationTotalByMember } from '../generated/types.ts'
import { instrumentsById } from '../instruments/rows.ts'
import { membersCore } from '../generated/cores/members.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import { registrationOf } from '../standing/events.ts'
import { byPrecision } from './coverage.ts'
import type { RegistrationPrecision } from './coverage.ts'
import { memberCompleteness } from './member-completeness.ts'
import type { Act, MemberCompleteness } from './member-completeness.ts'

/** How much is held of the ratifications of a Member. */
export type MemberCoverage = MemberCompleteness & {
  readonly member: MemberCode
  /** Ratifications held, of Conventions and of Protocols. */
  readonly held: number
  readonly conventions: number
  readonly protocols: number
  /** The same by the precision of the day of registration. */
  readonly registered: RegistrationPrecision
  /** Numbers that were published for it. One without `asOf` stands on a page without a date. */
  readonly published: readonly RatificationTotalByMember[]
  /** Conventions and Protocols of which nothing is known for it: no ratification is held, nor the whole list. */
  readonly unknown: readonly InstrumentCode[]
}

const totalsByMember: () => ReadonlyMap<MemberCode, readonly RatificationTotalByMember[]> =
  /* @__PURE__ */ once(() => groupBy(ratificationTotalsByMember(), ({ member }) => member))

/**
 * How much is held of the ratifications of a Member or former Member: how many, what totals were published and as of
 * when, and of which instruments nothing is known. `complete` is said only where that is certain.
 *
 * @example
 * ```ts
 * coverageOfMember('ESP').held //=> 66
 * coverageOfMember('ESP').published[0]?.conventions //=> 138
 * coverageOfMember('ESP').completeness //=> 'partial'
 * coverageOfMember('ESP').unknown.includes('C087') //=> false
 * ```
 */
export function coverageOfMember(member: MemberCode): MemberCoverage {
  const rows = ratificationsOfMember(member)
  const published = totalsByMember().get(member) ?? []
  const held = new Set(rows.map(({ instrument }) => instrument))
  // Lists that are held whole are of Members of today.
  const former = membersCore.of(member)[0]?.status === 'former'
  const unknown = coverage()
    .filter(
      ({ instrument, completeness }) => !held.has(instrument) && (former || completeness !== 'complete'),
    )
    .map(({ instrument }) => instrument)
  const acts = rows.flatMap(actOf)
  const count = (kind: Act['kind']): number => acts.filter((act) => act.kind === kind).length
  return {
    member,
    held: rows.length,
    conventions: count('convention'),
    protocols: count('protocol'),
    registered: byPrecision(rows),
    published,
    ...memberCompleteness(acts, published, unknown.length, oldestList()),
    unknown,
  }
}

function actOf(row: HeldRatification): Act[] {
  const instrument = instrumentsById().get(row.instrument)
  if (instrument === undefined || instrument.kind === 'recommendation') return []
  return [{ kind: instrument.kind, registered: registrationOf(row, instrument) }]
}

/** The earliest time of a list that is held whole: what they tell together is told as of then. */
const oldestList: () => PartialDate | undefined = /* @__PURE__ */ once(() =>
  coverage()
    .flatMap(({ completeness, asOf }) => (completeness === 'complete' && asOf !== undefined ? [asOf] : []))
    .reduce<PartialDate | undefined>(
      (oldest, asOf) => (oldest === undefined || daysOf(asOf).from < daysOf(oldest).from ? asOf : oldest),
      undefined,
    ),
)
