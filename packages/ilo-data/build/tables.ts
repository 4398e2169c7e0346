import type * as z from 'zod'
import { claimCheck } from '../src/schema/claim-check.ts'
import * as conference from '../src/schema/conference.ts'
import * as covered from '../src/schema/coverage.ts'
import * as instruments from '../src/schema/instruments.ts'
import * as members from '../src/schema/members.ts'
import * as organisation from '../src/schema/organisation.ts'
import * as record from '../src/schema/record.ts'
import type { Tables } from '../src/generated/types.ts'

export type TableName = keyof Tables

/** Fills every table with rows of its own schema; the compiler proves that each table gets rows of its type. */
export function eachTable(rows: <Row>(table: TableName, schema: z.ZodType<Row>) => readonly Row[]): Tables {
  return {
    members: rows('members', members.member),
    membershipPeriods: rows('membershipPeriods', members.membershipPeriod),
    ratifications: rows('ratifications', members.ratification),
    instruments: rows('instruments', instruments.instrument),
    instrumentTitles: rows('instrumentTitles', instruments.instrumentTitle),
    instrumentRelations: rows('instrumentRelations', instruments.instrumentRelation),
    subjects: rows('subjects', instruments.subject),
    entryIntoForceRules: rows('entryIntoForceRules', instruments.entryIntoForceRule),
    fundamentalSets: rows('fundamentalSets', instruments.fundamentalSet),
    coverage: rows('coverage', instruments.coverage),
    ratificationTotals: rows('ratificationTotals', instruments.ratificationTotal),
    ratificationTotalsByMember: rows('ratificationTotalsByMember', instruments.ratificationTotalByMember),
    membershipCounts: rows('membershipCounts', record.membershipCount),
    conferenceSessions: rows('conferenceSessions', conference.conferenceSession),
    directorsGeneral: rows('directorsGeneral', organisation.directorGeneral),
    governingBodyComposition: rows('governingBodyComposition', conference.governingBodyComposition),
    governingBodySessions: rows('governingBodySessions', conference.governingBodySession),
    governingBodyChairs: rows('governingBodyChairs', conference.governingBodyChair),
    governingBodyChiefIndustrial: rows('governingBodyChiefIndustrial', conference.chiefIndustrialStates),
    governingBodySeatsOfBulgaria: rows(
      'governingBodySeatsOfBulgaria',
      conference.governingBodySeatOfBulgaria,
    ),
    organs: rows('organs', organisation.organ),
    offices: rows('offices', organisation.office),
    officeCoverage: rows('officeCoverage', organisation.officeCoverage),
    officeContacts: rows('officeContacts', organisation.officeContact),
    constitutionAmendments: rows('constitutionAmendments', organisation.constitutionAmendment),
    declarations: rows('declarations', organisation.declaration),
    programmes: rows('programmes', organisation.programme),
    concepts: rows('concepts', organisation.concept),
    supervision: rows('supervision', organisation.supervisionProcedure),
    reportingCycles: rows('reportingCycles', organisation.reportingCycle),
    timeline: rows('timeline', record.timelineEntry),
    claims: rows('claims', record.claim),
    claimChecks: rows('claimChecks', claimCheck),
    sources: rows('sources', record.source),
    conflicts: rows('conflicts', record.conflict),
    exceptions: rows('exceptions', record.exception),
    corrections: rows('corrections', record.correction),
    knownGaps: rows('knownGaps', covered.knownGap),
    coverageBaseline: rows('coverageBaseline', covered.coverageBaseline),
    release: rows('release', record.release),
  }
}

/** The names of all tables, in the order of the registry. */
export const namesOfTables: readonly TableName[] = listNames()

function listNames(): TableName[] {
  const names: TableName[] = []
  eachTable((table) => {
    names.push(table)
    return []
  })
  return names
}
