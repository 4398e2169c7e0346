export { getMember, listMembers, membersOn } from './members.ts'
export type { MemberFilter, MemberRecord, MembersOn } from './members.ts'
export { membershipOf } from './membership.ts'
export type { Membership } from './membership.ts'
export { parseMember } from './lookup.ts'
export { nameIn } from '../names.ts'
export type { Text } from '../names.ts'
export type {
  Language,
  Member,
  MemberCode,
  MembershipPeriod,
  Names,
  Region,
  Subregion,
} from '../generated/types.ts'
