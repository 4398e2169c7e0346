import fc from 'fast-check'
import {
  listChairs,
  listClaims,
  listConstitutionAmendments,
  listDeclarations,
  listDirectorsGeneral,
  listEvents,
  listGoverningBodySessions,
  listOffices,
  listOrgans,
  listProcedures,
  listProgrammes,
  listSessions,
  listSources,
  listSubjects,
  rowsOf,
  tableNames,
} from 'ilo-data'
import { ofConflict } from '../src/pages/subject.ts'
import type { Subject } from '../src/pages/subject.ts'
import { anyInstrument, anyMember } from './library.ts'

/** All records of the kinds of which there are few enough to look at each. */
export const records: Readonly<Record<string, readonly Subject[]>> = {
  organs: listOrgans().map(({ id }) => ({ kind: 'organ', id })),
  sessions: listSessions().map(({ id }) => ({ kind: 'session', id })),
  'Directors-General': listDirectorsGeneral().map(({ order }) => ({
    kind: 'director-general',
    id: String(order),
  })),
  chairs: listChairs().map(({ id }) => ({ kind: 'chair', id })),
  'sessions of the Governing Body': listGoverningBodySessions().map(({ id }) => ({
    kind: 'governing-body-session',
    id,
  })),
  offices: listOffices().map(({ id }) => ({ kind: 'office', id })),
  procedures: listProcedures().map(({ id }) => ({ kind: 'procedure', id })),
  concepts: rowsOf('concepts').map(({ id }) => ({ kind: 'concept', id })),
  programmes: listProgrammes().map(({ id }) => ({ kind: 'programme', id })),
  declarations: listDeclarations().map(({ id }) => ({ kind: 'declaration', id })),
  amendments: listConstitutionAmendments().map(({ id }) => ({ kind: 'amendment', id })),
  subjects: listSubjects().map(({ id }) => ({ kind: 'subject', id })),
  claims: listClaims().map(({ id }) => ({ kind: 'claim', id })),
  sources: listSources().map(({ id }) => ({ kind: 'source', id })),
  conflicts: rowsOf('conflicts').map(ofConflict),
  tables: tableNames().map((id) => ({ kind: 'table', id })),
  coverage: rowsOf('coverage').map(({ instrument }) => ({ kind: 'coverage', instrument })),
}

const events: readonly Subject[] = listEvents().map(({ id }) => ({ kind: 'event', id }))

/** A record that has a page, of any kind as often as of any other. */
export const anySubject: fc.Arbitrary<Subject> = fc.oneof(
  anyMember.map((id): Subject => ({ kind: 'member', id })),
  anyInstrument.map((id): Subject => ({ kind: 'instrument', id })),
  fc.record({ kind: fc.constant('standing' as const), member: anyMember, instrument: anyInstrument }),
  ...[...Object.values(records), events].map((subjects) => fc.constantFrom(...subjects)),
)
