import {
  coverageOf,
  daysOf,
  getInstrument,
  getMember,
  listRatifications,
  nameIn,
  parseInstrument,
} from 'ilo-data'
import type { Day, InstrumentCoverage } from 'ilo-data'
import { instrumentAt, paths } from '../addresses.ts'
import type { Route } from '../http/route.ts'
import { sourcesOf } from '../provenance.ts'
import { question } from '../question.ts'
import { ratificationRows } from '../ratifications/row.ts'

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

export const instrumentRatifications: Route = question({
  name: 'instrumentRatifications',
  path: paths.instrumentRatifications,
  summary:
    'The ratifications held of an instrument that may have been registered by a day, each with its standing on it',
  example: '/v1/instruments/C087/ratifications?on=1958-12-31',
  ids: { instrument: parseInstrument },
  parameters: {},
  answer({ instrument, on, lang }) {
    const rows = ratificationRows(listRatifications({ instrument }), on)
    const coverage = coverageOf(instrument)
    const { url } = getInstrument(instrument)
    return {
      data: rows.map((row) => ({ ...row, name: nameIn(getMember(row.member).names, lang) })),
      meta: {
        ...(coverage === undefined ? {} : { coverage }),
        notes: aboutCoverage(coverage, on),
        sources: sourcesOf(rows.flatMap(({ provenance }) => provenance)),
      },
      links: { instrument: instrumentAt(instrument), ...(url === undefined ? {} : { instrumentAtIlo: url }) },
    }
  },
})
