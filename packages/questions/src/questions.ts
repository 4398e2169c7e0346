import { session, sessions } from './conference/sessions.ts'
import { changes } from './events/changes.ts'
import { events, instrumentEvents, memberEvents } from './events/list.ts'
import { instruments } from './instruments/list.ts'
import { instrumentRatifications } from './instruments/ratifications.ts'
import { instrument } from './instruments/record.ts'
import { instrumentRelations } from './instruments/relations.ts'
import { memberGaps } from './members/gaps.ts'
import { members } from './members/list.ts'
import { memberRatifications } from './members/ratifications.ts'
import { member } from './members/record.ts'
import { governingBody } from './organisation/governing-body.ts'
import {
  amendments,
  concepts,
  declarations,
  directorsGeneral,
  organs,
  procedures,
  programmes,
} from './organisation/lists.ts'
import { office, offices } from './organisation/offices.ts'
import { ratifications } from './ratifications/list.ts'
import { citation } from './record/cite.ts'
import { claim, claimCheck, claims } from './record/claims.ts'
import { conflicts } from './record/conflicts.ts'
import { coverageOfMembers } from './record/coverage-of-members.ts'
import { coverage } from './record/coverage.ts'
import { overview } from './record/overview.ts'
import { search } from './record/search.ts'
import { source, sources } from './record/sources.ts'
import { version } from './record/version.ts'
import type { Route } from './route.ts'
import { standing } from './standing.ts'
import { standings } from './standings/matrix.ts'
import { dataPackage } from './tables/data-package.ts'
import { tables } from './tables/list.ts'
import { table } from './tables/table.ts'
import { instrumentsByYear, membersByYear, ratificationsByYear } from './statistics/by-year.ts'
import { ranking } from './statistics/ranking.ts'

/** Every question that can be put to the record. Where two have an address in common, the first answers it. */
export const questions: readonly Route[] = [
  overview,
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
  coverageOfMembers,
  conflicts,
  tables,
  table,
  dataPackage,
  citation,
  version,
]
