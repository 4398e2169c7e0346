import { IloError } from '../errors.ts'
import { membersCore } from '../generated/cores/members.ts'
import type { MemberCore } from '../generated/cores/members.ts'
import { membershipPeriodsCore } from '../generated/cores/membership-periods.ts'
import type { MembershipPeriodCore } from '../generated/cores/membership-periods.ts'
import type { MemberCode } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import { nearest } from '../text/nearest.ts'

/** What most questions need of a Member, without its names in other languages. */
export const memberCoresById: () => ReadonlyMap<string, MemberCore> = /* @__PURE__ */ once(
  () => new Map(membersCore().map((member) => [member.id, member])),
)

export const periodCoresByMember: () => ReadonlyMap<MemberCode, readonly MembershipPeriodCore[]> =
  /* @__PURE__ */ once(() => groupBy(membershipPeriodsCore(), (period) => period.member))

/** @throws {@link IloError} `unknown-member`, when a code that is none gets past the compiler. */
export function memberCore(code: MemberCode): MemberCore {
  const member = memberCoresById().get(code)
  if (member) return member
  throw new IloError(
    'unknown-member',
    code,
    'the code of a Member',
    nearest(code, [...memberCoresById().keys()]),
  )
}
