import { describeTable, provenance } from 'ilo-data'
import type { TableName } from 'ilo-data'
import { paths } from '../addresses.ts'
import { textParameter } from '../grammar/list-parameters.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { cursorExpected } from '../grammar/page.ts'
import { optional } from '../parameters.ts'
import type { Parameter, Parameters } from '../parameters.ts'
import { common } from '../question.ts'
import type { Route } from '../route.ts'
import { fieldsOfTable, flatRows, keyOfRow, keyOfTable } from './columns.ts'
import type { TableRow } from './columns.ts'
import { parseFileName, parseTable, tableOf } from './names.ts'

const summary =
  'A table of the record as it is kept, whole where no `limit` is given: its columns as /v1/datapackage.json describes them, by which it can be filtered, too; nothing of it depends on the day'
const example = '/v1/tables/membership-counts'

/** The table that answers for one that does not exist: it refuses the name. */
const any: TableName = 'members'

/** A table of the record as a list: its columns are the fields by which it can be asked. */
function listOf(table: TableName): List<TableRow> {
  const [key, keyOf] = [keyOfTable(table), keyOfRow(table)]
  const isOptional = (name: string): boolean => flatRows(table).some((row) => row[name] === null)
  return list({
    name: 'table',
    path: paths.table,
    summary,
    example,
    ids: { name: parseFileName },
    parameters: {},
    rows: () => flatRows(table),
    key: keyOf,
    naming: {
      table,
      key: key.filter((name) => !isOptional(name)),
      optional: key.filter(isOptional),
    },
    usual: Number.POSITIVE_INFINITY,
    texts: (row) => Object.values(row).flatMap((cell) => (typeof cell === 'string' ? [cell] : [])),
    fields: fieldsOfTable(table),
    columns: describeTable(table).fields.map(({ name }) => name),
    tell: (row) => row,
    provenance: (row) => provenance(table, keyOf(row)),
    links: () => ({ tables: paths.tables, description: paths.dataPackage }),
  })
}

const known = new Map<TableName, List<TableRow>>()

function listFor(name: string): List<TableRow> {
  const read = parseFileName(name)
  const table = read.ok ? tableOf(read.value) : any
  const held = known.get(table) ?? listOf(table)
  known.set(table, held)
  return held
}

/** The columns of a table by which it can be filtered; none where there is no such table. */
export function filtersOfTable(name: string): readonly string[] {
  const read = parseTable(name)
  if (!read.ok) return []
  return Object.entries(fieldsOfTable(read.value)).flatMap(([column, { filter }]) =>
    filter === undefined ? [] : [column],
  )
}

const asWritten = (expected: string): Parameter<string | undefined> =>
  optional(expected, (text) => ({ ok: true, value: text }))

/** The parameters that every table has; those of its own columns each table tells itself. */
const parameters: Parameters = {
  ...textParameter,
  group_by: asWritten(
    'what to count rows by, several between commas: columns of the table that are no free text',
  ),
  sort: asWritten(
    'what to order by, several between commas, - before one for descending: columns of the table',
  ),
  fields: asWritten('the columns to give, several between commas'),
  include: asWritten('what to give with each row, several between commas: sources, conflicts'),
  limit: asWritten('how many rows to give at most, 1 to 1000; all where nothing is said'),
  cursor: asWritten(cursorExpected),
  ...common,
}

export const table: Route<readonly object[]> = {
  name: 'table',
  path: paths.table,
  summary,
  example,
  parameters,
  presentation: {},
  handle: (ids, search) => listFor(ids['name'] ?? '').handle(ids, search),
}
