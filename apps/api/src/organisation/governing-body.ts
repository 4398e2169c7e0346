import {
  chairOn,
  chiefIndustrialStatesOn,
  compositionOn,
  governingBodySessionCoverage,
  happenedBy,
  listChairs,
  listCompositions,
  listGoverningBodySessions,
  seatsOfBulgariaOn,
} from 'ilo-data'
import { paths } from '../addresses.ts'
import type { Route } from '../http/route.ts'
import { cited, sourcesOf } from '../provenance.ts'
import { question } from '../question.ts'

export const governingBody: Route = question({
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
    const states = chiefIndustrialStatesOn(on)
    const citations = [...sessions, ...chairs, ...compositions].flatMap((row) => row.provenance)
    const { held, knownTotal } = governingBodySessionCoverage()
    return {
      data: {
        composition: compositionOn(on),
        chair: chairOn(on),
        statesOfChiefIndustrialImportance: states,
        seatsOfBulgaria: seatsOfBulgariaOn(on),
        compositions,
        chairs,
        sessions,
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
