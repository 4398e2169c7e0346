import { getInstrument, getMember, listRatifications, overallCoverage, parseMember, titlesOf } from 'ilo-data'
import type { MemberCode, OverallCoverage } from 'ilo-data'
import { memberAt, memberRatificationsAt, paths } from '../addresses.ts'
import { list } from '../http/list/list.ts'
import type { Route } from '../http/route.ts'
import { summaryOf } from '../instruments/summary.ts'
import { titleIn } from '../instruments/title.ts'
import { byDates, byInstrument } from '../ratifications/fields.ts'
import {
  provenanceOfRatification,
  ratificationColumns,
  ratificationOn,
  registeredBy,
} from '../ratifications/row.ts'

/** How much is held of the ratifications of a Member. */
type MemberCoverage = {
  readonly held: number
  readonly completeness: 'complete' | 'partial'
  /** How many Conventions and Protocols are held whole, in part, and not at all. */
  readonly instruments: OverallCoverage['instruments']
}

function coverageOfMember(member: MemberCode): MemberCoverage {
  const { instruments } = overallCoverage()
  return {
    held: listRatifications({ member }).length,
    completeness: instruments.partial + instruments.none > 0 ? 'partial' : 'complete',
    instruments,
  }
}

export const memberRatifications: Route = list({
  name: 'memberRatifications',
  path: paths.memberRatifications,
  summary:
    'The ratifications held of a Member that may have been registered by a day, each with its standing on it',
  example: '/v1/members/BGR/ratifications?on=1955-06-01',
  ids: { member: parseMember },
  parameters: {},
  rows: ({ member, on }) => registeredBy(listRatifications({ member }), on),
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
    const { complete, partial, none } = coverage.instruments
    const notes = [
      ...(coverage.completeness === 'complete'
        ? []
        : [
            `The list is partial: of ${complete + partial + none} Conventions and Protocols the ratifications of ${complete} are held whole. What is not listed may be ratified all the same; ask ${paths.standing}.`,
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
