import { membershipOf, nameIn } from 'ilo-data'
import type { Day, Language, MemberRecord, Membership, Text } from 'ilo-data'
import { memberAt, memberRatificationsAt } from '../addresses.ts'
import type { Links } from '../envelope.ts'

/** A Member as lists tell it: its name in one language, and whether it is a Member on the day asked about. */
export type MemberSummary = Omit<MemberRecord, 'names'> & {
  readonly name: Text
  readonly membership: Membership['isMember']
  readonly links: Links
}

export function summaryOf(
  { id, names, ...record }: MemberRecord,
  on: Day,
  language: Language,
): MemberSummary {
  return {
    id,
    name: nameIn(names, language),
    membership: membershipOf(id, on).isMember,
    ...record,
    links: { self: memberAt(id), ratifications: memberRatificationsAt(id) },
  }
}
