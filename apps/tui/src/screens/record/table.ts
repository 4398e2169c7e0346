import { addressAt, ask, paths, table as tableRows, tables } from '@ilo/questions'
import type { ToldTable } from '@ilo/questions'
import { describeTable, fileNameOf } from 'ilo-data'
import type { TableName } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { capital } from '../../listings/parts.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { markOf } from '../../pages/citation.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { plain } from '../../text/graphemes.ts'
import { span } from '../../text/line.ts'
import { colon, common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { subjectOf } from './subject-of.ts'
import { recordWords } from './words.ts'

const shownRows = 20
/** More do not stand side by side. */
const shownColumns = 5

export const tableAddress = (table: TableName, setting: Setting): string =>
  addressAt(paths.table, { name: fileNameOf(table) }, parametersOf(setting))

const textOf = (cell: unknown): string => {
  if (Array.isArray(cell)) return cell.map(textOf).join(', ')
  if (typeof cell === 'string') return plain(cell)
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** The first rows: of each the key, and then as many columns as there is room for. */
function rowsBlock({ table, key, columns }: ToldTable, rows: readonly object[]): Block {
  const shown = [...key, ...columns.filter((name) => !key.includes(name))].slice(0, shownColumns)
  return {
    kind: 'table',
    columns: shown.map((heading, at) => (at === shown.length - 1 ? { heading, least: 16 } : { heading })),
    rows: rows.map((row): Row => {
      const cells = new Map<string, unknown>(Object.entries(row))
      const leadsTo = subjectOf(table, key.map((name) => textOf(cells.get(name))).join('|'))
      return {
        cells: shown.map((name) => span(textOf(cells.get(name)), key.includes(name) ? 'key' : 'text')),
        ...(leadsTo === undefined ? {} : { leadsTo }),
      }
    }),
  }
}

/** A table of the record: what its rows are, its columns, and its first rows, each leading to its record. */
export function tableBlocks(table: TableName, setting: Setting): Block[] {
  const { language } = setting
  const words = recordWords(language)
  const [told] = ask(tables.whole, {}, { table }).data
  if (told === undefined) return []
  const query = { ...parametersOf(setting), limit: String(shownRows) }
  const { data, meta } = ask(tableRows, { name: fileNameOf(table) }, query)
  const inEnglish = markOf('en', language)
  return [
    { kind: 'title', text: capital(recordTerms(language).table[table]) },
    { kind: 'paragraph', line: [span(told.description), ...inEnglish] },
    field(words.table, [span(told.name, 'key')]),
    field(words.key, [span(told.key.join(', '))]),
    { kind: 'heading', text: words.columns },
    {
      kind: 'table',
      columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 20 }],
      rows: describeTable(table).fields.map(
        ({ name, type, description: meaning = '' }): Row => ({
          cells: [span(name, 'key'), span(type, 'muted'), span(meaning)],
        }),
      ),
    },
    {
      kind: 'heading',
      text: `${words.rows}${colon(language)}${common(language).of(data.length, meta.total ?? data.length)}`,
    },
    rowsBlock(told, data),
    ...noticeIn(language),
  ]
}
