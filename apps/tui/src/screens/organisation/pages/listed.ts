import { ask } from '@ilo/questions'
import type { List } from '@ilo/questions'
import { provenance } from 'ilo-data'
import type { Names, Provenance, TableName } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import type { Block } from '../../../pages/blocks.ts'
import { citedField } from '../../../pages/fields.ts'
import { listedAddress, recordBlocks, toldOn } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'

type ListedRow = { readonly id: string; readonly names: Names; readonly note?: string }

/** What the fields of a record are told with. */
type Telling = {
  readonly setting: Setting
  /** Where the values of the record were read. */
  readonly read: readonly Provenance[]
  /** A value that is held under a label, with where the field was read. */
  readonly cited: (label: string, value: string | undefined, name: string) => Block[]
}

/** What is its own of the pages about the rows of a list. */
type ListedSpec<Row extends ListedRow> = {
  readonly route: List<Row>
  /** The table in which the rows are kept. */
  readonly table: TableName
  /** A short name of the row of an id; the id, where none is given. */
  readonly name?: (id: string, setting: Setting) => string
  /** Whether the row was there on the day, of those that are listed before they were. */
  readonly isYet?: (row: Row) => boolean
  readonly fields: (row: Row, telling: Telling) => readonly Block[]
  readonly more?: (row: Row, setting: Setting) => readonly Block[]
}

function blocksOf<Row extends ListedRow>(spec: ListedSpec<Row>, id: string, setting: Setting): Block[] {
  const told = toldOn(
    (at) => ask(spec.route.whole, {}, parametersOf(at)).data,
    (row) => row.id === id,
    setting,
  )
  if (told === undefined) return []
  const { row } = told
  const read = provenance(spec.table, id)
  const telling: Telling = {
    setting,
    read,
    cited: (label, value, name) => citedField(label, value, read, name, setting.language),
  }
  return recordBlocks(
    {
      title: row.names.en,
      isEnglish: true,
      isYet: told.isYet && (spec.isYet?.(row) ?? true),
      fields: spec.fields(row, telling),
      note: row.note,
      more: spec.more?.(row, setting) ?? [],
      provenance: read,
    },
    setting,
  )
}

/** The pages about the rows of a list, each by its id. */
export const listedPage =
  <Row extends ListedRow>(spec: ListedSpec<Row>): ((id: string) => RecordPage) =>
  (id) => ({
    name: (setting) => spec.name?.(id, setting) ?? id,
    address: (setting) => listedAddress(spec.route.path, id, setting),
    blocks: (setting) => blocksOf(spec, id, setting),
  })
