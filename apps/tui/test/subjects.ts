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

/** One record of each kind that has pages, at random. */
const kinds: readonly fc.Arbitrary<Subject>[] = [
  anyMember.map((id): Subject => ({ kind: 'member', id })),
  anyInstrument.map((id): Subject => ({ kind: 'instrument', id })),
  fc.record({ kind: fc.constant('standing' as const), member: anyMember, instrument: anyInstrument }),
  ...[
    rowsOf('coverage').map(({ instrument }): Subject => ({ kind: 'coverage', instrument })),
    rowsOf('conflicts').map(ofConflict),
    rowsOf('concepts').map(({ id }): Subject => ({ kind: 'concept', id })),
    tableNames().map((id): Subject => ({ kind: 'table', id })),
    listChairs().map(({ id }): Subject => ({ kind: 'chair', id })),
    listClaims().map(({ id }): Subject => ({ kind: 'claim', id })),
    listConstitutionAmendments().map(({ id }): Subject => ({ kind: 'amendment', id })),
    listDeclarations().map(({ id }): Subject => ({ kind: 'declaration', id })),
    listDirectorsGeneral().map(({ order }): Subject => ({ kind: 'director-general', id: String(order) })),
    listEvents().map(({ id }): Subject => ({ kind: 'event', id })),
    listGoverningBodySessions().map(({ id }): Subject => ({ kind: 'governing-body-session', id })),
    listOffices().map(({ id }): Subject => ({ kind: 'office', id })),
    listOrgans().map(({ id }): Subject => ({ kind: 'organ', id })),
    listProcedures().map(({ id }): Subject => ({ kind: 'procedure', id })),
    listProgrammes().map(({ id }): Subject => ({ kind: 'programme', id })),
    listSessions().map(({ id }): Subject => ({ kind: 'session', id })),
    listSources().map(({ id }): Subject => ({ kind: 'source', id })),
    listSubjects().map(({ id }): Subject => ({ kind: 'subject', id })),
  ].map((subjects) => fc.constantFrom(...subjects)),
]

export const anySubject: fc.Arbitrary<Subject> = fc.oneof(...kinds)
