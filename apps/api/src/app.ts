import type { Hono } from 'hono'
import { serve } from './http/serve.ts'
import type { Report } from './http/serve.ts'
import { instruments } from './instruments/list.ts'
import { instrumentRatifications } from './instruments/ratifications.ts'
import { instrument } from './instruments/record.ts'
import { members } from './members/list.ts'
import { memberRatifications } from './members/ratifications.ts'
import { member } from './members/record.ts'
import { ratifications } from './ratifications/list.ts'
import { session, sessions } from './conference/sessions.ts'
import { changes } from './events/changes.ts'
import { events, instrumentEvents, memberEvents } from './events/list.ts'
import { instrumentRelations } from './instruments/relations.ts'
import { memberGaps } from './members/gaps.ts'
import {
  amendments,
  concepts,
  declarations,
  directorsGeneral,
  organs,
  procedures,
  programmes,
} from './organisation/lists.ts'
import { governingBody } from './organisation/governing-body.ts'
import { office, offices } from './organisation/offices.ts'
import { citation } from './record/cite.ts'
import { claim, claimCheck, claims } from './record/claims.ts'
import { coverage } from './record/coverage.ts'
import { source, sources } from './record/sources.ts'
import { version } from './record/version.ts'
import { search } from './record/search.ts'
import { standings } from './standings/matrix.ts'
import { instrumentsByYear, membersByYear, ratificationsByYear } from './statistics/by-year.ts'
import { ranking } from './statistics/ranking.ts'
import { describe, health, problem } from './service.ts'
import { standing } from './standing.ts'

const routes = [
  members,
  member,
  memberRatifications,
  memberGaps,
  memberEvents,
  instruments,
  instrument,
  instrumentRatifications,
  instrumentRelations,
  instrumentEvents,
  ratifications,
  standing,
  standings,
  events,
  changes,
  ratificationsByYear,
  membersByYear,
  instrumentsByYear,
  ranking,
  search,
  sessions,
  session,
  directorsGeneral,
  governingBody,
  organs,
  offices,
  office,
  declarations,
  amendments,
  procedures,
  programmes,
  concepts,
  claims,
  claimCheck,
  claim,
  sources,
  source,
  coverage,
  citation,
  version,
  health,
  problem,
]

/**
 * The API over the record as one Hono app for every runtime: it reads no clock, no environment and no file.
 *
 * @param report - Told of every error that is a fault of ours; nothing of it is told to the one who asked.
 */
export const createApp = (report: Report = () => {}): Hono => serve([describe(routes), ...routes], report)
