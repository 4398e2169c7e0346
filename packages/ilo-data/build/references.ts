import type { TableName } from './tables.ts'

/** The tables in which a code of a type is looked for. */
const targetsOfType: Readonly<Record<string, readonly TableName[]>> = {
  MemberCode: ['members'],
  InstrumentCode: ['instruments'],
  SessionId: ['conferenceSessions'],
  SourceId: ['sources'],
}

/** The same for fields whose type is any id. */
const targetsOfField: Readonly<Record<string, readonly TableName[]>> = {
  'claimChecks.claim': ['claims'],
  'instruments.subject': ['subjects'],
  'governingBodyComposition.basis': ['constitutionAmendments'],
  'organs.parent': ['organs'],
  'offices.parent': ['offices', 'organs'],
  'officeCoverage.office': ['offices'],
  'officeContacts.office': ['offices'],
  'supervision.parent': ['supervision', 'organs'],
}

/** The tables of which a field names a row; undefined where it names none. */
export function targetsOf(
  table: string,
  field: { readonly path: string; readonly type: string },
): readonly TableName[] | undefined {
  const targets = targetsOfField[`${table}.${field.path}`] ?? targetsOfType[field.type]
  return field.path === 'id' && targets?.some((target) => target === table) ? undefined : targets
}
