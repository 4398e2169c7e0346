import { addressAt, ask, conflicts, paths } from '@ilo/questions'
import type { ToldConflict } from '@ilo/questions'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { markOf } from '../../pages/citation.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { conflictId } from '../../pages/subject.ts'
import { span } from '../../text/line.ts'
import { kept } from '../../views/kept.ts'
import { colon, common } from '../../words/common.ts'
import { sideBlocks, tableInWords } from './blocks.ts'
import { subjectOf } from './subject-of.ts'
import { recordWords } from './words.ts'

const all: () => readonly ToldConflict[] = kept(
  () => '',
  () => ask(conflicts.whole).data,
)

const conflictOf = (id: string): ToldConflict | undefined => all().find((row) => conflictId(row) === id)

function blocksOf(row: ToldConflict, { language }: Setting): Block[] {
  const words = recordWords(language)
  const { table, key, field: name, valueA, sourcesA, valueB, sourcesB, chosen, reason, kept: side } = row
  const subject = subjectOf(table, key)
  const record = [
    span(`${tableInWords(table, language)}${colon(language)}`),
    span(key.replaceAll('|', ' '), 'key'),
  ]
  return [
    { kind: 'title', text: `${key.replaceAll('|', ' ')}${colon(language)}${name}` },
    subject === undefined
      ? field(words.aboutRecord, record)
      : { kind: 'field', label: words.aboutRecord, line: record, leadsTo: subject },
    field(words.field, [span(name)]),
    field(words.kept, [
      chosen === undefined ? span(common(language).none, 'disputed') : span(chosen, 'ok'),
      ...(side === 'none' ? [] : [span(` (${words.keptSide[side]})`, 'muted')]),
    ]),
    field(words.why, [span(reason), ...markOf('en', language)]),
    { kind: 'heading', text: `${words.oneValue}${colon(language)}${valueA}` },
    ...sideBlocks(sourcesA, language),
    { kind: 'heading', text: `${words.otherValue}${colon(language)}${valueB ?? words.noValue}` },
    ...sideBlocks(sourcesB, language),
    ...noticeIn(language),
  ]
}

export const conflictBlocks = (id: string, setting: Setting): Block[] => {
  const row = conflictOf(id)
  return row === undefined ? [] : blocksOf(row, setting)
}

export function conflictAddress(id: string, setting: Setting): string {
  const row = conflictOf(id)
  return addressAt(
    paths.conflicts,
    {},
    {
      ...(row === undefined ? {} : { table: row.table, record: row.key, field: row.field }),
      ...parametersOf(setting),
    },
  )
}

/** What a disagreement is about, in a few letters. */
export const conflictName = (id: string): string => {
  const row = conflictOf(id)
  return row === undefined ? id : `${row.key.replaceAll('|', ' ')} ${row.field}`
}
