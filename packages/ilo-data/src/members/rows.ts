import { members } from '../generated/tables/members.ts'
import { membershipPeriods } from '../generated/tables/membership-periods.ts'
import type { Member, MemberCode, MembershipPeriod } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'

export const membersById: () => ReadonlyMap<string, Member> = /* @__PURE__ */ once(
  () => new Map(members().map((member) => [member.id, member])),
)

export const periodsByMember: () => ReadonlyMap<MemberCode, readonly MembershipPeriod[]> =
  /* @__PURE__ */ once(() => groupBy(membershipPeriods(), (period) => period.member))
