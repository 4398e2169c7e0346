export { questions } from './questions.ts'
export { questionNamed } from './question-named.ts'
export { ask } from './ask.ts'
export { answerAt } from './answer-at.ts'

export { members } from './members/list.ts'
export { member } from './members/record.ts'
export type { MemberAnswer } from './members/record.ts'
export type { MemberSummary } from './members/summary.ts'
export { memberRatifications } from './members/ratifications.ts'
export type { MemberRatification } from './members/ratifications.ts'
export { memberGaps } from './members/gaps.ts'
export type { Gap } from './members/gaps.ts'
export { instruments } from './instruments/list.ts'
export { instrument } from './instruments/record.ts'
export type { InstrumentAnswer } from './instruments/record.ts'
export type { InstrumentSummary } from './instruments/summary.ts'
export { titleIn } from './instruments/title.ts'
export type { Title } from './instruments/title.ts'
export { instrumentRatifications } from './instruments/ratifications.ts'
export type { InstrumentRatification } from './instruments/ratifications.ts'
export { instrumentRelations } from './instruments/relations.ts'
export type { ToldRelation } from './instruments/relations.ts'
export { ratifications } from './ratifications/list.ts'
export type { RatificationRow } from './ratifications/row.ts'
export { standing } from './standing.ts'
export type { StandingAnswer } from './standing.ts'
export { standings } from './standings/matrix.ts'
export type { StandingCell, StandingsRow } from './standings/matrix.ts'
export { events, instrumentEvents, memberEvents } from './events/list.ts'
export type { ToldEvent } from './events/fields.ts'
export { changes } from './events/changes.ts'
export type { ToldChange } from './events/changes.ts'
export { instrumentsByYear, membersByYear, ratificationsByYear } from './statistics/by-year.ts'
export { ranking } from './statistics/ranking.ts'
export type { RankedRow } from './statistics/ranking.ts'
export { session, sessions } from './conference/sessions.ts'
export type { SessionAnswer, ToldSession } from './conference/sessions.ts'
export { governingBody } from './organisation/governing-body.ts'
export type { GoverningBodyAnswer } from './organisation/governing-body.ts'
export {
  amendments,
  concepts,
  declarations,
  directorsGeneral,
  organs,
  procedures,
  programmes,
} from './organisation/lists.ts'
export type {
  Current,
  HeldConcept,
  Ran,
  StatedAmendment,
  ToldDirectorGeneral,
} from './organisation/lists.ts'
export { office, offices } from './organisation/offices.ts'
export type { OfficeAnswer, ToldOffice } from './organisation/offices.ts'
export { search } from './record/search.ts'
export type { ToldHit } from './record/search.ts'
export { claim, claimCheck, claims } from './record/claims.ts'
export type { ToldClaim } from './record/claims.ts'
export { source, sources } from './record/sources.ts'
export type { ToldSource } from './record/sources.ts'
export { overview } from './record/overview.ts'
export type { OverviewAnswer } from './record/overview.ts'
export { conflicts } from './record/conflicts.ts'
export type { ToldConflict } from './record/conflicts.ts'
export { coverageOfMembers } from './record/coverage-of-members.ts'
export type { ToldMemberCoverage } from './record/coverage-of-members.ts'
export { tables } from './tables/list.ts'
export type { ToldTable } from './tables/list.ts'
export { filtersOfTable, table } from './tables/table.ts'
export type { TableRow } from './tables/columns.ts'
export { dataPackage } from './tables/data-package.ts'
export type { DataPackage } from './tables/data-package.ts'
export type { RatificationsOfInstrument, RatificationsOfMember } from './ratifications/counts.ts'
export { coverage } from './record/coverage.ts'
export type { ToldCoverage } from './record/coverage.ts'
export { citation } from './record/cite.ts'
export type { CitationAnswer } from './record/cite.ts'
export { releaseOf, unbuilt, version, versionOf } from './record/version.ts'
export type { VersionAnswer } from './record/version.ts'

export { enveloped } from './envelope.ts'
export type { Answer, AnswerMeta, Envelope, Links } from './envelope.ts'
export type { Cited } from './provenance.ts'
export type { List } from './grammar/list.ts'
export { route } from './route.ts'
export type { Naming, Presentation, Route } from './route.ts'
export type { Parameter, Parameters, Shape } from './parameters.ts'
export {
  addressAt,
  addressOf,
  longestText,
  shortened,
  unknownRoute,
  withoutTrailingSlash,
} from './address.ts'
export type { Address, Texts } from './address.ts'
export { paths } from './addresses.ts'
export { detailsOf, Problem, problemKinds } from './problem.ts'
export type { ProblemDetails, ProblemKind } from './problem.ts'

export { atomOf } from './forms/atom.ts'
export { columnsOf } from './forms/columns.ts'
export { jsonFeedOf } from './forms/json-feed.ts'
export { csvOf } from './forms/csv.ts'
export { ndjsonOf } from './forms/ndjson.ts'
export { rowsOf } from './forms/rows.ts'

export {
  amendmentStates,
  categories,
  claimKinds,
  completenesses,
  conceptKinds,
  currents,
  declarationBodies,
  declarationKinds,
  endedKinds,
  gapKinds,
  inForceStates,
  instrumentKinds,
  instrumentStatuses,
  languages,
  memberStatuses,
  memberships,
  officeKinds,
  organKinds,
  procedureKinds,
  ratificationStates,
  regions,
  relations,
  runnings,
  searchKinds,
  seeds,
  sessionTypes,
  sourceKinds,
  subregions,
  verdicts,
} from './vocabulary.ts'
