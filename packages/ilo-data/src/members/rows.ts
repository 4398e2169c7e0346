import { members } from '../generated/tables/members.ts'
import type { Member } from '../generated/types.ts'
import { once } from '../packed/once.ts'

export const membersById: () => ReadonlyMap<string, Member> = /* @__PURE__ */ once(
  () => new Map(members().map((member) => [member.id, member])),
)
