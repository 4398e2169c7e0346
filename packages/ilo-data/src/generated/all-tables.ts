// Generated from facts/ by `npm run facts`; edit those, not this file.
import { members } from './tables/members.ts'
import { membershipPeriods } from './tables/membership-periods.ts'
import { ratifications } from './tables/ratifications.ts'
import { instruments } from './tables/instruments.ts'
import { instrumentTitles } from './tables/instrument-titles.ts'
import { instrumentRelations } from './tables/instrument-relations.ts'
import { subjects } from './tables/subjects.ts'
import { entryIntoForceRules } from './tables/entry-into-force-rules.ts'
import { fundamentalSets } from './tables/fundamental-sets.ts'
import { coverage } from './tables/coverage.ts'
import { ratificationTotals } from './tables/ratification-totals.ts'
import { ratificationTotalsByMember } from './tables/ratification-totals-by-member.ts'
import { membershipCounts } from './tables/membership-counts.ts'
import { conferenceSessions } from './tables/conference-sessions.ts'
import { directorsGeneral } from './tables/directors-general.ts'
import { governingBodyComposition } from './tables/governing-body-composition.ts'
import { governingBodySessions } from './tables/governing-body-sessions.ts'
import { governingBodyChairs } from './tables/governing-body-chairs.ts'
import { governingBodyChiefIndustrial } from './tables/governing-body-chief-industrial.ts'
import { governingBodySeatsOfBulgaria } from './tables/governing-body-seats-of-bulgaria.ts'
import { organs } from './tables/organs.ts'
import { offices } from './tables/offices.ts'
import { officeCoverage } from './tables/office-coverage.ts'
import { officeContacts } from './tables/office-contacts.ts'
import { constitutionAmendments } from './tables/constitution-amendments.ts'
import { declarations } from './tables/declarations.ts'
import { programmes } from './tables/programmes.ts'
import { concepts } from './tables/concepts.ts'
import { supervision } from './tables/supervision.ts'
import { reportingCycles } from './tables/reporting-cycles.ts'
import { timeline } from './tables/timeline.ts'
import { claims } from './tables/claims.ts'
import { claimChecks } from './tables/claim-checks.ts'
import { sources } from './tables/sources.ts'
import { conflicts } from './tables/conflicts.ts'
import { exceptions } from './tables/exceptions.ts'
import { corrections } from './tables/corrections.ts'
import { knownGaps } from './tables/known-gaps.ts'
import type { Tables } from './types.ts'

export type TableName = Exclude<keyof Tables, 'coverageBaseline' | 'release'>

export type TableReader<Name extends TableName> = {
  readonly rows: () => Tables[Name]
  readonly key: readonly string[]
  readonly cited: readonly string[]
}

export const allTables: { readonly [Name in TableName]: TableReader<Name> } = {
  members: { rows: members, key: ['id'], cited: ['status', 'iso2', 'm49', 'names.en', 'names.fr', 'names.es', 'names.ru', 'names.bg', 'region', 'subregion', 'normlexId', 'continuedBy'] },
  membershipPeriods: { rows: membershipPeriods, key: ['member', 'seq'], cited: ['from', 'to', 'endKind', 'counted'] },
  ratifications: { rows: ratifications, key: ['member', 'instrument'], cited: ['registered', 'inForce', 'state', 'stateAsOf', 'endedOn', 'denouncedBy', 'declarations'] },
  instruments: { rows: instruments, key: ['id'], cited: ['kind', 'number', 'alsoKnownAs', 'adopted', 'session', 'place', 'inForce', 'inForceState', 'category', 'subject', 'status', 'statusAsOf', 'endedKind', 'endedOn', 'endedSession', 'parent', 'normlexId'] },
  instrumentTitles: { rows: instrumentTitles, key: ['instrument', 'language', 'form'], cited: ['title'] },
  instrumentRelations: { rows: instrumentRelations, key: ['instrument', 'relation', 'target'], cited: ['*'] },
  subjects: { rows: subjects, key: ['id'], cited: ['names.en', 'order'] },
  entryIntoForceRules: { rows: entryIntoForceRules, key: ['instrument'], cited: [] },
  fundamentalSets: { rows: fundamentalSets, key: ['id'], cited: ['validFrom', 'validTo', 'instruments'] },
  coverage: { rows: coverage, key: ['instrument'], cited: [] },
  ratificationTotals: { rows: ratificationTotals, key: ['instrument', 'asOf', 'source'], cited: [] },
  ratificationTotalsByMember: { rows: ratificationTotalsByMember, key: ['member', 'asOf', 'source'], cited: [] },
  membershipCounts: { rows: membershipCounts, key: ['date', 'source'], cited: [] },
  conferenceSessions: { rows: conferenceSessions, key: ['id'], cited: ['year', 'type', 'opened', 'closed', 'places', 'president', 'presidentCountry'] },
  directorsGeneral: { rows: directorsGeneral, key: ['order'], cited: ['name', 'country', 'titles', 'from', 'to'] },
  governingBodyComposition: { rows: governingBodyComposition, key: ['id'], cited: ['from', 'to', 'titular', 'governments', 'employers', 'workers', 'deputy', 'deputyGovernments', 'deputyEmployers', 'deputyWorkers', 'chiefIndustrialSeats', 'basis', 'inForce'] },
  governingBodySessions: { rows: governingBodySessions, key: ['id'], cited: ['number', 'opened', 'closed', 'place'] },
  governingBodyChairs: { rows: governingBodyChairs, key: ['id'], cited: ['from', 'to', 'name', 'country', 'group'] },
  governingBodyChiefIndustrial: { rows: governingBodyChiefIndustrial, key: ['asOf'], cited: ['seats', 'states'] },
  governingBodySeatsOfBulgaria: { rows: governingBodySeatsOfBulgaria, key: ['from'], cited: ['to', 'group', 'capacity', 'person'] },
  organs: { rows: organs, key: ['id'], cited: ['kind', 'names.en', 'city', 'country', 'since', 'until', 'parent'] },
  offices: { rows: offices, key: ['id'], cited: ['kind', 'names.en', 'city', 'country', 'since', 'until', 'parent'] },
  officeCoverage: { rows: officeCoverage, key: ['office', 'member'], cited: ['*'] },
  officeContacts: { rows: officeContacts, key: ['office', 'asOf', 'kind'], cited: ['value'] },
  constitutionAmendments: { rows: constitutionAmendments, key: ['id'], cited: ['names.en', 'adopted', 'session', 'place', 'inForce', 'inForceState', 'subject'] },
  declarations: { rows: declarations, key: ['id'], cited: ['kind', 'names.en', 'adopted', 'body', 'session', 'place', 'amended'] },
  programmes: { rows: programmes, key: ['id'], cited: ['names.en', 'from', 'to'] },
  concepts: { rows: concepts, key: ['id'], cited: ['kind', 'order', 'names.en', 'validFrom', 'validTo'] },
  supervision: { rows: supervision, key: ['id'], cited: ['kind', 'names.en', 'articles', 'created', 'members', 'parent'] },
  reportingCycles: { rows: reportingCycles, key: ['id'], cited: ['kind', 'validFrom', 'validTo', 'category', 'intervalYears', 'groups'] },
  timeline: { rows: timeline, key: ['id'], cited: ['date', 'endDate', 'category', 'event'] },
  claims: { rows: claims, key: ['id'], cited: [] },
  claimChecks: { rows: claimChecks, key: ['claim', 'part'], cited: [] },
  sources: { rows: sources, key: ['id'], cited: [] },
  conflicts: { rows: conflicts, key: ['table', 'key', 'field', 'valueA', 'valueB'], cited: [] },
  exceptions: { rows: exceptions, key: ['table', 'key', 'rule'], cited: [] },
  corrections: { rows: corrections, key: ['table', 'key', 'field'], cited: [] },
  knownGaps: { rows: knownGaps, key: ['id'], cited: [] },
}
