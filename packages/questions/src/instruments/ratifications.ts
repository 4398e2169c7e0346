import {
  coverageOf,
  daysOf,
  getInstrument,
  getMember,
  listRatifications,
  nameIn,
  parseInstrument,
} from 'ilo-data'
import type { Day, InstrumentCoverage, Text } from 'ilo-data'
import { instrumentAt, paths } from '../addresses.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { namesOfMember } from '../ids.ts'
import { summaryOf } from '../members/summary.ts'
import { byDates, byMember } from '../ratifications/fields.ts'
import {
  provenanceOfRatification,
  ratificationColumns,
  ratificationOn,
  registeredBy,
} from '../ratifications/row.ts'
import type { RatificationRow } from '../ratifications/row.ts'

/** A ratification of an instrument, with the name of the Member. */
export type InstrumentRatification = RatificationRow & { readonly name: Text }

function aboutCoverage(coverage: InstrumentCoverage | undefined, on: Day): string[] {
  if (coverage === undefined) return ['Recommendations are not ratified.']
  const { completeness, asOf, held, knownTotal, basis } = coverage
  if (completeness === 'complete') {
    return asOf === undefined || daysOf(asOf).to >= on
      ? []
      : [`The list is whole as of ${asOf}; what was ratified after it is held in part.`]
  }
  const what = basis === 'in-force-total' ? 'known to be in force' : 'known'
  const known = knownTotal === undefined ? '' : ` of ${knownTotal} ${what} as of ${asOf}`
  return [
    `The list is partial: ${held} are held${known}. A Member that is not listed may have ratified all the same; ask ${paths.standing}.`,
  ]
}

export const instrumentRatifications: List<InstrumentRatification> = list({
  name: 'instrumentRatifications',
  path: paths.instrumentRatifications,
  summary:
    'The ratifications held of an instrument that may have been registered by a day, each with its standing on it',
  example: '/v1/instruments/C087/ratifications?on=1958-12-31',
  ids: { instrument: parseInstrument },
  parameters: {},
  rows: ({ instrument, on }) => registeredBy(listRatifications({ instrument }), on),
  naming: { table: 'ratifications', key: ['member', 'instrument'] },
  key: ({ member }) => member,
  texts: ({ member }) => namesOfMember(member),
  fields: { ...byMember, ...byDates },
  columns: [...ratificationColumns, 'name'],
  tell: (row, { on, lang }) => ({
    ...ratificationOn(row, on),
    name: nameIn(getMember(row.member).names, lang),
  }),
  provenance: provenanceOfRatification,
  alwaysCited: true,
  related: { member: ({ member }, { on, lang }) => summaryOf(getMember(member), on, lang) },
  meta(_, { instrument, on }) {
    const coverage = coverageOf(instrument)
    return { ...(coverage === undefined ? {} : { coverage }), notes: aboutCoverage(coverage, on) }
  },
  links({ instrument }) {
    const { url } = getInstrument(instrument)
    return { instrument: instrumentAt(instrument), ...(url === undefined ? {} : { instrumentAtIlo: url }) }
  },
})
