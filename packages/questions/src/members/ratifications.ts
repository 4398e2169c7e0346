import {
  coverageOfMember,
  getInstrument,
  getMember,
  listRatifications,
  parseMember,
  titlesOf,
} from 'ilo-data'
import { memberAt, memberRatificationsAt, paths } from '../addresses.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { summaryOf } from '../instruments/summary.ts'
import { titleIn } from '../instruments/title.ts'
import type { Title } from '../instruments/title.ts'
import { byDates, byInstrument } from '../ratifications/fields.ts'
import {
  provenanceOfRatification,
  ratificationColumns,
  ratificationOn,
  registeredBy,
} from '../ratifications/row.ts'
import type { RatificationRow } from '../ratifications/row.ts'

/** A ratification of a Member, with the title of the instrument. */
export type MemberRatification = RatificationRow & { readonly title: Title }

export const memberRatifications: List<MemberRatification> = list({
  name: 'memberRatifications',
  path: paths.memberRatifications,
  summary:
    'The ratifications held of a Member that may have been registered by a day, each with its standing on it',
  example: '/v1/members/BGR/ratifications?on=1955-06-01',
  ids: { member: parseMember },
  parameters: {},
  rows: ({ member, on }) => registeredBy(listRatifications({ member }), on),
  naming: { table: 'ratifications', key: ['member', 'instrument'] },
  key: ({ instrument }) => instrument,
  texts: ({ instrument }) => [instrument, ...titlesOf(instrument).map(({ title }) => title)],
  fields: { ...byInstrument, ...byDates },
  columns: [...ratificationColumns, 'title'],
  tell: (row, { on, lang }) => ({ ...ratificationOn(row, on), title: titleIn(row.instrument, lang) }),
  provenance: provenanceOfRatification,
  alwaysCited: true,
  related: { instrument: ({ instrument }, { lang }) => summaryOf(getInstrument(instrument), lang) },
  meta(_, { member }) {
    const { names, continuedBy } = getMember(member)
    const coverage = coverageOfMember(member)
    const { completeness, held, unknown } = coverage
    const notes = [
      ...(completeness === 'complete'
        ? []
        : [
            `The list is partial: ${held} are held, and of ${unknown.length} Conventions and Protocols nothing is known for ${names.en}. What is not listed may be ratified all the same; ask ${paths.standing}.`,
          ]),
      ...(continuedBy === undefined
        ? []
        : [`The ratifications of ${names.en} are continued by ${continuedBy} and listed there.`]),
    ]
    return { coverage, notes }
  },
  links({ member }) {
    const { continuedBy, url } = getMember(member)
    return {
      member: memberAt(member),
      ...(url === undefined ? {} : { memberAtIlo: url }),
      ...(continuedBy === undefined ? {} : { continuedBy: memberRatificationsAt(continuedBy) }),
    }
  },
})
