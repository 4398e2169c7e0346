import {
  chairOn,
  chiefIndustrialStatesOn,
  compositionOn,
  governingBodySessionCoverage,
  happenedBy,
  listChairs,
  listChiefIndustrialStates,
  listCompositions,
  listGoverningBodySessions,
  seatsOfBulgaria,
  seatsOfBulgariaOn,
} from 'ilo-data'
import { paths } from '../addresses.ts'
import type { Route } from '../route.ts'
import { cited, sourcesOf } from '../provenance.ts'
import type { Cited } from '../provenance.ts'
import { question } from '../question.ts'

type CitedRows<Row extends object> = readonly Cited<Row>[]

/** The Governing Body on a day, and the rows that are held of it. */
export type GoverningBodyAnswer = {
  readonly composition: ReturnType<typeof compositionOn>
  readonly chair: ReturnType<typeof chairOn>
  readonly statesOfChiefIndustrialImportance: ReturnType<typeof chiefIndustrialStatesOn>
  readonly seatsOfBulgaria: ReturnType<typeof seatsOfBulgariaOn>
  readonly compositions: CitedRows<ReturnType<typeof listCompositions>[number]>
  readonly chairs: CitedRows<ReturnType<typeof listChairs>[number]>
  readonly sessions: CitedRows<ReturnType<typeof listGoverningBodySessions>[number]>
  /** The lists of States of chief industrial importance that were found, of any day. */
  readonly chiefIndustrialLists: CitedRows<ReturnType<typeof listChiefIndustrialStates>[number]>
  readonly seatsHeldByBulgaria: CitedRows<ReturnType<typeof seatsOfBulgaria>[number]>
}

export const governingBody: Route<GoverningBodyAnswer> = question({
  name: 'governingBody',
  path: paths.governingBody,
  summary:
    'The Governing Body on a day: seats, chair, States of chief industrial importance, and the sessions and chairs held',
  example: '/v1/governing-body?on=1960-01-01',
  ids: {},
  parameters: {},
  answer({ on }) {
    const sessions = listGoverningBodySessions()
      .filter(({ opened }) => happenedBy(opened, on) !== 'no')
      .map((row) => cited(row, 'governingBodySessions', row.id))
    const chairs = listChairs()
      .filter(({ from }) => happenedBy(from, on) !== 'no')
      .map((row) => cited(row, 'governingBodyChairs', row.id))
    const compositions = listCompositions().map((row) => cited(row, 'governingBodyComposition', row.id))
    const states = listChiefIndustrialStates().map((row) =>
      cited(row, 'governingBodyChiefIndustrial', row.asOf),
    )
    const seats = seatsOfBulgaria()
      .filter(({ from }) => happenedBy(from, on) !== 'no')
      .map((row) => cited(row, 'governingBodySeatsOfBulgaria', row.from))
    const citations = [...sessions, ...chairs, ...compositions, ...states, ...seats].flatMap(
      (row) => row.provenance,
    )
    const { held, knownTotal } = governingBodySessionCoverage()
    return {
      data: {
        composition: compositionOn(on),
        chair: chairOn(on),
        statesOfChiefIndustrialImportance: chiefIndustrialStatesOn(on),
        seatsOfBulgaria: seatsOfBulgariaOn(on),
        compositions,
        chairs,
        sessions,
        chiefIndustrialLists: states,
        seatsHeldByBulgaria: seats,
      },
      meta: {
        coverage: { sessions: { held, knownTotal } },
        notes: [
          `Of the sessions of the Governing Body ${held} are held of at least ${knownTotal}; the lists of chairs and of seats of Bulgaria are what was found.`,
        ],
        sources: sourcesOf(citations),
      },
    }
  },
})
