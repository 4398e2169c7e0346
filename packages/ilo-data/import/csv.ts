import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { citedFields, fields, keyOf, specOf, wholeRow } from '../build/rows.ts'
import type { Cell, WrittenRow } from '../build/rows.ts'
import { nearest } from '../src/text/nearest.ts'
import { csvNames, derivedColumns, fieldName, snake, tableName } from './columns.ts'
import { Refusal } from './refusal.ts'

const provenanceColumns: readonly string[] = ['table', 'key', 'field', 'sources', 'confidence']

export type CsvTable = {
  readonly csv: string
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Record<string, string>[]
}

/** Reads one CSV file as it stands, in columns and rows of text. */
export function readCsv(folder: string, csv: string): CsvTable {
  const file = `${csv}.csv`
  const [columns = [], ...lines] = parsed(file, readFileSync(join(folder, file), 'utf8'))
  const twice = columns.find((column, index) => columns.indexOf(column) < index)
  if (twice !== undefined) {
    throw new Refusal(file, `two columns '${twice}'`, 'a name for each column', 'rename or delete one')
  }
  const rows = lines.map((line) =>
    Object.fromEntries(columns.map((column, index) => [column, line[index] ?? ''])),
  )
  return { csv, table: tableName(csv), columns, rows }
}

function parsed(file: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal(
      file,
      error.message,
      'a CSV table: commas, a header row, one value a column',
      'mend this line',
    )
  }
}

/** Every CSV table of a folder that the record has a place for; what is missing or unknown is an error. */
export function readCsvTables(folder: string): CsvTable[] {
  if (!existsSync(folder)) {
    throw new Refusal(folder, 'no such folder', 'the folder of the fact tables', 'correct the path')
  }
  const wanted = [...csvNames, 'provenance'].map((name) => `${name}.csv`)
  const present = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const missing = wanted.filter((name) => !present.includes(name))
  if (missing.length > 0) {
    throw new Refusal(
      folder,
      `no ${missing.join(', ')}`,
      `the ${wanted.length} fact tables`,
      'give the folder that holds them all',
    )
  }
  const unknown = present.filter((name) => !wanted.includes(name))
  if (unknown.length > 0) {
    throw new Refusal(
      folder,
      `${unknown.join(', ')}, for which the record has no table`,
      wanted.join(', '),
      'remove or rename the file, or add its table to src/schema/registry.ts',
    )
  }
  return csvNames.map((name) => readCsv(folder, name))
}

/** Reads a folder of CSV tables, provenance included, into the rows of the record. */
export function readTables(folder: string): Map<string, Map<string, WrittenRow>> {
  const read = readCsvTables(folder)
  const cited = readProvenance(folder)
  const result = new Map<string, Map<string, WrittenRow>>()
  for (const { csv, table, columns, rows } of read) {
    checkColumns(csv, table, columns)
    const into = result.get(table) ?? new Map<string, WrittenRow>()
    result.set(table, into)
    for (const row of rows) {
      const cells = cellsOf(table, row)
      const key = keyOf(table, cells)
      const [first = ''] = specOf(table).key
      if (!cells.has(first)) {
        throw new Refusal(
          `${csv}.csv`,
          `a row without ${first}: '${key}'`,
          'the key of the row',
          'fill the cell',
        )
      }
      if (into.has(key))
        throw new Refusal(
          `${csv}.csv`,
          `a second row '${key}'`,
          'one row for each key',
          'delete one of the two, or correct its key',
        )
      into.set(key, { table, key, cells, citations: citationsOf(table, key, cells, cited) })
    }
  }
  for (const [table, rows] of result) {
    if (rows.size === 0)
      throw new Refusal(`${snake(table)}.csv`, 'no row', 'the rows of the table', 'restore them')
  }
  checkRecords(result)
  checkProvenance(result, cited)
  return result
}

function checkColumns(csv: string, table: string, columns: readonly string[]): void {
  const known = fields(table).map((field) => field.path)
  const derived = derivedColumns[table] ?? []
  const kept = columns.filter((column) => !derived.includes(column))
  for (const column of kept) {
    const field = fieldName(table, column)
    if (!known.includes(field)) {
      const [close] = nearest(field, known, 1)
      throw new Refusal(
        `${csv}.csv`,
        `the column '${column}'`,
        `columns for ${known.join(', ')}`,
        `rename the column${close === undefined ? '' : ` (to the one of '${close}'?)`}, or add its field to the schema`,
      )
    }
    const other = kept.find((before) => before !== column && fieldName(table, before) === field)
    if (other !== undefined)
      throw new Refusal(
        `${csv}.csv`,
        `the columns '${other}' and '${column}', which are both '${field}'`,
        'a column for each field',
        'delete one',
      )
  }
}

/** A row that is written in the file of a Member or an instrument needs that Member or instrument. */
function checkRecords(read: ReadonlyMap<string, ReadonlyMap<string, WrittenRow>>): void {
  for (const [table, rows] of read) {
    const { home } = specOf(table)
    if (home.kind !== 'nested') continue
    for (const key of rows.keys()) {
      const id = key.split('|')[0] ?? ''
      if (!read.get(home.in)?.has(id))
        throw new Refusal(
          `${snake(table)}.csv`,
          `'${key}', but ${snake(home.in)}.csv has no ${id}`,
          `a row of ${home.in} for it`,
          'add that row, or correct the key',
        )
    }
  }
}

function cellsOf(table: string, row: Record<string, string>): Map<string, Cell> {
  const known = new Map(fields(table).map((field) => [field.path, field]))
  const derived = derivedColumns[table] ?? []
  const cells = new Map<string, Cell>()
  for (const [column, value] of Object.entries(row)) {
    if (derived.includes(column) || value === '') continue
    const path = fieldName(table, column)
    const separator = known.get(path)?.separator
    cells.set(path, separator === undefined ? value : value.split(separator))
  }
  if (table === 'conflicts' || table === 'exceptions') renameReference(cells)
  return new Map(
    fields(table).flatMap(({ path }) => (cells.has(path) ? [[path, cells.get(path) ?? '']] : [])),
  )
}

/** Conflicts and exceptions point at a table and a field by name. */
function renameReference(cells: Map<string, Cell>): void {
  const table = tableName(String(cells.get('table')))
  cells.set('table', table)
  const field = cells.get('field')
  if (typeof field === 'string') cells.set('field', fieldName(table, field))
}

/** By table, key and field: the citation. */
type Cited = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>

function readProvenance(folder: string): Cited {
  const { columns, rows } = readCsv(folder, 'provenance')
  if (columns.join() !== provenanceColumns.join()) {
    throw new Refusal(
      'provenance.csv',
      `the columns ${columns.join(', ')}`,
      provenanceColumns.join(', '),
      'restore the columns',
    )
  }
  const result = new Map<string, Map<string, Map<string, string>>>()
  for (const row of rows) {
    const { table: csv = '', key = '', field = '', sources = '', confidence = '' } = row
    if (!csvNames.includes(csv))
      throw new Refusal('provenance.csv', `the table '${csv}'`, csvNames.join(', '), 'correct the name')
    const table = tableName(csv)
    const byKey = result.get(table) ?? new Map<string, Map<string, string>>()
    result.set(table, byKey)
    const byField = byKey.get(key) ?? new Map<string, string>()
    byKey.set(key, byField)
    const path = field === wholeRow ? wholeRow : fieldName(table, field)
    if (byField.has(path))
      throw new Refusal(
        'provenance.csv',
        `a second row for ${csv} ${key} ${field}`,
        'one row for each value',
        'delete one of the two',
      )
    byField.set(path, `${sources === '' ? 'none' : sources} (${confidence})`)
  }
  return result
}

function citationsOf(
  table: string,
  key: string,
  cells: Map<string, Cell>,
  cited: Cited,
): Map<string, string> {
  const own = cited.get(table)?.get(key)
  const result = new Map<string, string>()
  for (const field of citedFields(table, cells)) {
    const citation = own?.get(field) ?? own?.get(wholeRow)
    if (citation === undefined) {
      throw new Refusal(
        'provenance.csv',
        `nothing about ${snake(table)} ${key} ${field}`,
        'the sources of every filled value',
        "add its row; a value without a source is 'unverified'",
      )
    }
    result.set(field, citation)
  }
  return result
}

/** What provenance says must be about a value that is there. */
function checkProvenance(read: ReadonlyMap<string, ReadonlyMap<string, WrittenRow>>, cited: Cited): void {
  for (const [table, byKey] of cited) {
    for (const [key, byField] of byKey) {
      const row = read.get(table)?.get(key)
      if (!row)
        throw new Refusal(
          'provenance.csv',
          `${snake(table)} ${key}, which is no row`,
          'keys of the tables',
          'delete the row, or correct its key',
        )
      const idle = [...byField.keys()].find((field) => field !== wholeRow && !row.citations.has(field))
      if (idle !== undefined)
        throw new Refusal(
          'provenance.csv',
          `sources for ${snake(table)} ${key} ${idle}, which is not filled`,
          'sources of filled values',
          'delete the row, or fill the value',
        )
    }
  }
}
