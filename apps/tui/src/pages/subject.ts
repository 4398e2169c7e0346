import type { Conflict, InstrumentCode, MemberCode, SearchReference, TableName } from 'ilo-data'

/** What a page is about: a record, what holds between two, or how much is held of one. */
export type Subject =
  | SearchReference
  | { readonly kind: 'standing'; readonly member: MemberCode; readonly instrument: InstrumentCode }
  | { readonly kind: 'coverage'; readonly instrument: InstrumentCode }
  | { readonly kind: 'conflict'; readonly id: string }
  | { readonly kind: 'table'; readonly id: TableName }

/** Tells a subject from all others, in one short text. */
export function keyOf(subject: Subject): string {
  if ('id' in subject) return `${subject.kind} ${subject.id}`
  return 'member' in subject
    ? `${subject.kind} ${subject.member} ${subject.instrument}`
    : `${subject.kind} ${subject.instrument}`
}

export const ofMember = (id: MemberCode): Subject => ({ kind: 'member', id })
/** Tells a disagreement from all others. */
export const conflictId = ({ table, key, field, valueA, valueB = '' }: Conflict): string =>
  [table, key, field, valueA, valueB].join('|')

export const ofConflict = (conflict: Conflict): Subject => ({ kind: 'conflict', id: conflictId(conflict) })
export const ofInstrument = (id: InstrumentCode): Subject => ({ kind: 'instrument', id })
