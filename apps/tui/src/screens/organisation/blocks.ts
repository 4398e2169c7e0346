import { addressAt, paths, titleIn } from '@ilo/questions'
import { dataDate, fileNameOf, getMember, getSource } from 'ilo-data'
import type { InstrumentCode, MemberCode, Names, Provenance, SourceId, TableName } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { calledIn } from '../../listings/parts.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { citationOf, conflictsOf, sourceBlocks } from '../../pages/citation.ts'
import { noteField, noticeIn, textIn } from '../../pages/fields.ts'
import { ofInstrument, ofMember } from '../../pages/subject.ts'
import type { Subject } from '../../pages/subject.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { organisationWords } from './words.ts'

/** A page of one record, before it is known which record it is of. */
export type RecordPage = {
  readonly name: (setting: Setting) => string
  readonly address: (setting: Setting) => string
  readonly blocks: (setting: Setting) => readonly Block[]
}

/** The address at which a record is told in its table, for those that have none of their own. */
export const tableAddress = (table: TableName, id: string, setting: Setting): string =>
  addressAt(paths.table, { name: fileNameOf(table) }, { id, include: 'sources', ...parametersOf(setting) })

/** The address at which a record is told with its sources in the list of its kind. */
export const listedAddress = (path: string, id: string, setting: Setting): string =>
  addressAt(path, {}, { id, include: 'sources', ...parametersOf(setting) })

/** A row as a question tells it on the day; of one that came later, as it is told on the date of the record. */
export function toldOn<Told>(
  rowsOn: (setting: Setting) => readonly Told[],
  isIt: (row: Told) => boolean,
  setting: Setting,
): { readonly row: Told; readonly isYet: boolean } | undefined {
  const row = rowsOn(setting).find(isIt)
  if (row !== undefined) return { row, isYet: true }
  const later = rowsOn({ ...setting, on: dataDate }).find(isIt)
  return later === undefined ? undefined : { row: later, isYet: false }
}

type RecordParts = {
  readonly title: string
  /** Of what is held in English only: the page says so where it is asked for in another language. */
  readonly isEnglish?: boolean
  /** Whether it was there on the day. */
  readonly isYet?: boolean
  readonly fields: readonly Block[]
  readonly note?: string | undefined
  readonly provenance: readonly Provenance[]
  /** What stands under its own fields, before the sources. */
  readonly more?: readonly Block[]
}

/** The page of a record: its fields, what is disputed of them, what leads on, and its sources. */
export function recordBlocks(told: RecordParts, { on, language }: Setting): Block[] {
  const { title, isEnglish = false, isYet = true, fields, note, provenance: read, more = [] } = told
  return [
    { kind: 'title', text: title },
    ...(isEnglish && language !== 'en'
      ? [muted(common(language).shown(recordTerms(language).inLanguage.en))]
      : []),
    ...(isYet
      ? []
      : [{ kind: 'paragraph', line: [span(organisationWords(language).notYet(on), 'warning')] } as const]),
    ...fields,
    ...conflictsOf(read, language),
    ...noteField(note, language),
    ...more,
    ...sourceBlocks(sourcesIn(read), language),
    ...noticeIn(language),
  ]
}

export const muted = (text: string): Block => ({ kind: 'paragraph', line: [span(text, 'muted')] })

/** The sources that values were read in, each once. */
export const sourcesIn = (read: readonly Provenance[]): ReturnType<typeof getSource>[] => {
  const ids = new Set<SourceId>(
    read.flatMap(({ sources, conflicts = [] }) => [
      ...sources,
      ...conflicts.flatMap(({ sourcesA = [], sourcesB = [] }) => [...sourcesA, ...sourcesB]),
    ]),
  )
  return [...ids].map(getSource)
}

/** A value that leads to a record. */
export const linkField = (label: string, line: Line, leadsTo: Subject): Block => ({
  kind: 'field',
  label,
  line,
  leadsTo,
})

/** A Member as the value of a field. */
export const memberField = (
  label: string,
  member: MemberCode | undefined,
  read: readonly Provenance[],
  name: string,
  { language }: Setting,
): Block[] =>
  member === undefined
    ? []
    : [
        linkField(
          label,
          [
            span(`${calledIn(getMember(member).names, language)} (${member})`),
            ...citationOf(read, name, language),
          ],
          ofMember(member),
        ),
      ]

/** Below this a row stands in two lines, if it has more than two columns. */
const leastText = 20

/** A part of a page with a heading; nothing where it has no rows. One column gives way where the room is short. */
export const listed = (heading: string, rows: readonly Row[], flexible: number = 1): Block[] =>
  rows.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        {
          kind: 'table',
          columns: (rows[0]?.cells ?? []).map((_, at) =>
            at === flexible ? { heading: '', least: leastText } : { heading: '' },
          ),
          rows,
        },
      ]

/** Records by their names, each leading to its page. */
export const namedRows = (
  records: readonly {
    readonly names: Names
    readonly subject: Subject
    readonly hint?: string | undefined
  }[],
  { language }: Setting,
): Row[] =>
  records.map(({ names, subject, hint = '' }) => ({
    cells: [span(hint, 'muted'), span(calledIn(names, language))],
    leadsTo: subject,
  }))

export const instrumentRows = (codes: readonly InstrumentCode[], { language }: Setting): Row[] =>
  codes.map((code) => ({
    cells: [span(code, 'key'), span(textIn(titleIn(code, language), language))],
    leadsTo: ofInstrument(code),
  }))

export const memberRows = (codes: readonly MemberCode[], { language }: Setting): Row[] =>
  codes.map((code) => ({
    cells: [span(code, 'key'), span(calledIn(getMember(code).names, language))],
    leadsTo: ofMember(code),
  }))
