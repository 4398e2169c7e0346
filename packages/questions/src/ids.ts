import { getMember, IloError, listInstruments, listSources, parseOneOf } from 'ilo-data'
import type { MemberCode, Parsed, SourceId } from 'ilo-data'
import { parseName } from './grammar/names.ts'

/** Reads one of the ids that rows have. */
export const parseIdOf =
  (ids: () => readonly string[], what: string): ((text: string) => Parsed<string>) =>
  (text) =>
    parseName(text, ids(), what)

export function parseSource(text: string): Parsed<SourceId> {
  const read = parseName(
    text,
    listSources().map(({ id }) => id),
    'the id of a source',
  )
  return read.ok
    ? read
    : { ok: false, error: new IloError('unknown-source', text, 'the id of a source', read.error.nearest) }
}

/** Reads the id of a subject group to which some instrument is held to belong. */
export const parseSubject = (text: string): Parsed<string> =>
  parseOneOf(
    text,
    [...new Set(listInstruments().flatMap(({ subject }) => subject ?? []))].toSorted(),
    'a subject group',
  )

/** The names of a Member, for a search in texts. */
export const namesOfMember = (member: MemberCode | undefined): string[] =>
  member === undefined ? [] : [member, ...Object.values(getMember(member).names)]
