import { addressAt, ask, paths, source, sources } from '@ilo/questions'
import { rowsOf } from 'ilo-data'
import type { Source, SourceId } from 'ilo-data'
import { resting } from '../../answers/resting.ts'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { conflictId } from '../../pages/subject.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { span } from '../../text/line.ts'
import { recordTerms } from '../../words/record.ts'
import { sourceLine, tableInWords } from './blocks.ts'
import { recordWords } from './words.ts'
import { colon } from '../../words/common.ts'

const shownOfFamily = 20

const optional = (label: string, value: string | undefined): Block[] =>
  value === undefined ? [] : [field(label, [span(value)])]

const locatorBlocks = (label: string, locator: string | undefined): Block[] =>
  locator?.startsWith('http') === true ? [{ kind: 'link', label, url: locator }] : optional(label, locator)

function restingBlocks(id: SourceId, { language }: Setting): Block[] {
  const words = recordWords(language)
  const { valuesOf, tablesOf } = resting()
  const byTable = [...tablesOf(id)].toSorted(([, a], [, b]) => b - a)
  if (byTable.length === 0)
    return [{ kind: 'gap' }, { kind: 'paragraph', line: [span(words.nothingRestsOnIt, 'muted')] }]
  return [
    { kind: 'heading', text: words.restsOnIt(valuesOf(id)) },
    {
      kind: 'table',
      columns: [
        { heading: '', alignRight: true },
        { heading: '', least: 16 },
      ],
      rows: byTable.map(
        ([table, count]): Row => ({
          cells: [span(String(count), 'key'), span(tableInWords(table, language))],
        }),
      ),
    },
  ]
}

function disagreementBlocks(id: SourceId, { language }: Setting): Block[] {
  const rows = rowsOf('conflicts').filter(
    ({ sourcesA = [], sourcesB = [] }) => sourcesA.includes(id) || sourcesB.includes(id),
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: recordWords(language).disagreements },
    {
      kind: 'table',
      columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 16 }],
      rows: rows.map(
        (row): Row => ({
          cells: [
            span(row.key.replaceAll('|', ' '), 'key'),
            span(row.field),
            span([row.valueA, row.valueB].filter(Boolean).join(' / '), 'disputed'),
          ],
          leadsTo: { kind: 'conflict', id: conflictId(row) },
        }),
      ),
    },
  ]
}

/** The sources that copy it or one another; of many the first. */
const familyBlocks = (family: readonly Source[], { language }: Setting): Block[] =>
  family.length === 0
    ? []
    : [
        { kind: 'heading', text: `${recordWords(language).sameFamily}${colon(language)}${family.length}` },
        ...family.slice(0, shownOfFamily).map((other) => sourceLine(other, language)),
        ...(family.length > shownOfFamily
          ? [{ kind: 'paragraph', line: [span('…', 'muted')] } as const]
          : []),
      ]

/** A source: what it is, where it was read, what rests on it, and where others say otherwise. */
export function sourceBlocks(id: SourceId, setting: Setting): Block[] {
  const { language } = setting
  const { data } = ask(source, { source: id }, parametersOf(setting))
  const words = recordWords(language)
  const family = ask(sources.whole, {}, { family: data.family, ...parametersOf(setting) }).data.filter(
    (other) => other.id !== id,
  )
  return [
    { kind: 'title', text: data.title },
    field(words.code, [span(id, 'key')]),
    field(words.kind, [span(recordTerms(language).sourceKind[data.kind])]),
    ...optional(words.asOf, data.asOf),
    ...optional(words.publisher, data.publisher),
    ...locatorBlocks(words.locator, data.locator),
    ...optional(words.licence, data.licence),
    field(words.family, [span(data.family), span(`: ${words.familyMeaning}`, 'muted')]),
    ...restingBlocks(id, setting),
    ...disagreementBlocks(id, setting),
    ...familyBlocks(family, setting),
    ...noticeIn(language),
  ]
}

export const sourceAddress = (id: SourceId, setting: Setting): string =>
  addressAt(paths.source, { source: id }, parametersOf(setting))
