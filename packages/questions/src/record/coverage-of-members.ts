import { coverageOfMember, getMember, membersOn, nameIn } from 'ilo-data'
import type { MemberCoverage, Text } from 'ilo-data'
import { memberAt, memberRatificationsAt, paths } from '../addresses.ts'
import type { Links } from '../envelope.ts'
import { number, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { namesOfMember } from '../ids.ts'
import { summaryOf } from '../members/summary.ts'
import { completenesses, oneOf, regions } from '../vocabulary.ts'

/** How much is held of a Member, with its name. */
export type ToldMemberCoverage = MemberCoverage & { readonly name: Text; readonly links: Links }

export const coverageOfMembers: List<ToldMemberCoverage> = list({
  name: 'coverageOfMembers',
  path: paths.coverageOfMembers,
  summary:
    'How much is held of the ratifications of each Member of a day: how many, what totals were published, and of which instruments nothing is known',
  example: '/v1/coverage/members?region=europe-central-asia&sort=-held',
  ids: {},
  parameters: {},
  ofToday: 'Numbers held',
  rows({ on }): MemberCoverage[] {
    const { members, undecided } = membersOn(on)
    return [...members, ...undecided]
      .map(({ id }) => id)
      .toSorted()
      .map(coverageOfMember)
  },
  key: ({ member }) => member,
  naming: { key: ['member'] },
  texts: ({ member }) => namesOfMember(member),
  fields: {
    completeness: word(
      ...oneOf(
        'how much is held',
        completenesses.filter((each) => each !== 'none'),
      ),
      (row: MemberCoverage) => row.completeness,
    ),
    region: word(...oneOf('a region', regions), ({ member }: MemberCoverage) => getMember(member).region),
    held: number((row: MemberCoverage) => row.held),
    unknown: number((row: MemberCoverage) => row.unknown.length),
    member: ordering((row: MemberCoverage) => row.member),
  },
  columns: [
    'member',
    'name',
    'completeness',
    'basis',
    'asOf',
    'held',
    'conventions',
    'protocols',
    'registered',
    'published',
    'unknown',
    'links',
  ],
  tell: (row, { lang }) => ({
    ...row,
    name: nameIn(getMember(row.member).names, lang),
    links: { member: memberAt(row.member), ratifications: memberRatificationsAt(row.member) },
  }),
  related: { member: ({ member }, { on, lang }) => summaryOf(getMember(member), on, lang) },
})
