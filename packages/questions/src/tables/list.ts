import { describeTable, fileNameOf, rowsOf, tableNames } from 'ilo-data'
import type { TableName } from 'ilo-data'
import { addressAt } from '../address.ts'
import { paths } from '../addresses.ts'
import type { Links } from '../envelope.ts'
import { number, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { keyOfTable } from './columns.ts'
import { parseTable } from './names.ts'

/** A table of the record: what its rows are, and what its columns. */
export type ToldTable = {
  /** As in files and addresses. */
  readonly name: string
  /** As the library calls it, and as provenance and conflicts name it. */
  readonly table: TableName
  readonly description: string
  readonly rows: number
  readonly key: readonly string[]
  readonly columns: readonly string[]
  readonly links: Links
}

const linksOf = (table: TableName): Links => {
  const self = addressAt(paths.table, { name: fileNameOf(table) })
  return { self, csv: `${self}.csv`, description: paths.dataPackage }
}

const rowsIn = (table: TableName): number => rowsOf(table).length

const columnsOf = (table: TableName): string[] => describeTable(table).fields.map(({ name }) => name)

export const tables: List<ToldTable> = list({
  name: 'tables',
  path: paths.tables,
  summary:
    'The tables of the record as it is kept: what their rows are, how many, and their columns; nothing of it depends on the day',
  example: '/v1/tables?sort=-rows',
  ids: {},
  parameters: {},
  rows: () => tableNames(),
  key: (table) => table,
  naming: { key: ['name'] },
  texts: (table) => [table, fileNameOf(table), describeTable(table).description, ...columnsOf(table)],
  fields: {
    table: word('a table of the record, such as membershipPeriods', parseTable, (table: TableName) => table),
    rows: number(rowsIn),
    name: ordering(fileNameOf),
  },
  columns: ['name', 'table', 'description', 'rows', 'key', 'columns', 'links'],
  tell: (table) => ({
    name: fileNameOf(table),
    table,
    description: describeTable(table).description ?? '',
    rows: rowsIn(table),
    key: keyOfTable(table),
    columns: columnsOf(table),
    links: linksOf(table),
  }),
  links: () => ({ description: paths.dataPackage }),
})
