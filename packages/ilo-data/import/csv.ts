import { readdirSync, statSync } from 'node:fs'
import { fields, keyOf, specOf } from '../build/rows.ts'
import type { Cell, WrittenRow, WrittenTables } from '../build/rows.ts'
import { nearest } from '../src/text/nearest.ts'
import { csvNames, derivedColumns, fieldName, snake, tableName } from './columns.ts'
import { readCsv } from './csv-file.ts'
import type { CsvTable } from './csv-file.ts'
import { Provenance } from './provenance.ts'
import { Refusal } from './refusal.ts'

/** Every CSV table of a folder but provenance; a table that is missing or unknown is an error. */
function readCsvTables(folder: string): CsvTable[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(folder, 'no such folder', 'the folder of the fact tables', 'correct the path')
  }
  const wanted = [...csvNames, 'provenance'].map((name) => `${name}.csv`)
  const present = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const missing = wanted.filter((name) => !present.includes(name))
  if (missing.length > 0) {
    const found = `no ${missing.join(', ')}`
    throw new Refusal(
      folder,
      found,
      `the ${wanted.length} fact tables`,
      'give the folder that holds them all',
    )
  }
  const unknown = present.filter((name) => !wanted.includes(name))
  if (unknown.length > 0) {
    const found = `${unknown.join(', ')}, for which the record has no table`
    const todo = 'remove or rename the file, or add its table to src/schema/registry.ts'
    throw new Refusal(folder, found, wanted.join(', '), todo)
  }
  return csvNames.map((name) => readCsv(folder, name))
}

/** Reads a folder of CSV tables, provenance included, into the rows of the record. */
export function readTables(folder: string): Map<string, Map<string, WrittenRow>> {
  const read = readCsvTables(folder)
  const provenance = new Provenance(folder)
  const result = new Map<string, Map<string, WrittenRow>>()
  for (const csv of read) {
    const into = result.get(csv.table) ?? new Map<string, WrittenRow>()
    result.set(csv.table, into)
    checkColumns(csv)
    addRows(csv, into, provenance)
  }
  for (const { path, table } of read) {
    if (result.get(table)?.size === 0) {
      throw new Refusal(path, 'no row', 'the rows of the table', 'restore them')
    }
    checkRecords(path, table, result)
  }
  provenance.checkAllUsed(result)
  return result
}

function addRows(
  { path, table, rows }: CsvTable,
  into: Map<string, WrittenRow>,
  provenance: Provenance,
): void {
  const [first = ''] = specOf(table).key
  for (const row of rows) {
    const cells = cellsOf(table, row)
    const key = keyOf(table, cells)
    if (!cells.has(first)) {
      throw new Refusal(path, `a row without ${first}: '${key}'`, 'the key of the row', 'fill the cell')
    }
    if (into.has(key)) {
      const todo = 'delete one of the two, or correct its key'
      throw new Refusal(path, `a second row '${key}'`, 'one row for each key', todo)
    }
    into.set(key, { table, key, cells, citations: provenance.citations(table, key, cells) })
  }
}

function checkColumns({ path, table, columns }: CsvTable): void {
  const known = fields(table).map((field) => field.path)
  const kept = columns.filter((column) => !derivedColumns[table]?.includes(column))
  for (const column of kept) {
    const field = fieldName(table, column)
    if (!known.includes(field)) {
      const [close] = nearest(field, known, 1)
      const hint = close === undefined ? '' : ` (to the one of '${close}'?)`
      const todo = `rename the column${hint}, or add its field to the schema`
      throw new Refusal(path, `the column '${column}'`, `columns for ${known.join(', ')}`, todo)
    }
    const other = kept.find((before) => before !== column && fieldName(table, before) === field)
    if (other !== undefined) {
      const found = `the columns '${other}' and '${column}', which are both '${field}'`
      throw new Refusal(path, found, 'a column for each field', 'delete one')
    }
  }
}

/** A row that is written in the file of a Member or an instrument needs that Member or instrument. */
function checkRecords(path: string, table: string, read: WrittenTables): void {
  const { home } = specOf(table)
  if (home.kind !== 'nested') return
  for (const key of read.get(table)?.keys() ?? []) {
    const id = key.split('|')[0] ?? ''
    if (read.get(home.in)?.has(id)) continue
    const found = `'${key}', but ${snake(home.in)}.csv has no ${id}`
    throw new Refusal(
      path,
      found,
      `a row of ${snake(home.in)}.csv for it`,
      'add that row, or correct the key',
    )
  }
}

function cellsOf(table: string, row: Record<string, string>): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const [column, value] of Object.entries(row)) {
    if (derivedColumns[table]?.includes(column) || value === '') continue
    const path = fieldName(table, column)
    const separator = fields(table).find((field) => field.path === path)?.separator
    cells.set(path, separator === undefined ? value : value.split(separator))
  }
  if (table === 'conflicts' || table === 'exceptions') renameReference(cells)
  return new Map(
    fields(table).flatMap(({ path }): [string, Cell][] => {
      const cell = cells.get(path)
      return cell === undefined ? [] : [[path, cell]]
    }),
  )
}

/** Conflicts and exceptions point at a table and a field by name. */
function renameReference(cells: Map<string, Cell>): void {
  const table = tableName(String(cells.get('table')))
  cells.set('table', table)
  const field = cells.get('field')
  if (typeof field === 'string') cells.set('field', fieldName(table, field))
}
