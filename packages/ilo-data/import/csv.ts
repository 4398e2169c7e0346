import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { citedFields, fields, keyOf } from '../build/rows.ts'
import type { Cell, WrittenRow } from '../build/rows.ts'
import { tables } from '../src/schema/registry.ts'

/** Columns of the CSV tables whose name here is another. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  members: { iso3: 'id' },
  instruments: { code: 'id' },
  instrumentTitles: { code: 'instrument', lang: 'language' },
  instrumentRelations: { code: 'instrument' },
  conferenceSessions: { number: 'id', place: 'places' },
  directorsGeneral: { title: 'titles' },
  ratifications: { declaration: 'declarations' },
  claims: { line: 'lines', statement_en: 'statement' },
}

/** Columns that are counted from other tables, and therefore not kept. */
export const derivedColumns: Readonly<Record<string, readonly string[]>> = {
  coverage: ['held'],
  membershipCounts: ['computed', 'agrees'],
  entryIntoForceRules: ['observed_agree', 'observed_differ'],
}

/** Rows of former States stand in a CSV table of their own; here a ratification is a ratification. */
const merged: Readonly<Record<string, string>> = { ratifications_former: 'ratifications' }

/** Tables that the record keeps for itself and no import brings. */
export const ownTables: readonly string[] = ['release', 'corrections']

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The name that a CSV table has in the record. */
export const tableName = (csv: string): string => merged[csv] ?? camel(csv)

/** The name that a column of a CSV table has in the record. */
export function fieldName(table: string, column: string): string {
  const own = renamed[table]?.[column]
  if (own !== undefined) return own
  const name = /^name_([a-z]{2})$/.exec(column)
  return name ? `names.${name[1]}` : camel(column)
}

export type CsvTable = { readonly csv: string; readonly table: string; readonly rows: readonly Record<string, string>[] }

function readCsv(folder: string, csv: string): CsvTable {
  const text = readFileSync(join(folder, `${csv}.csv`), 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true, skip_empty_lines: true })
  return { csv, table: tableName(csv), rows }
}

/** Every CSV table of a folder that the record has a place for; a table that is missing is an error. */
export function readCsvTables(folder: string): CsvTable[] {
  const names = Object.keys(tables)
    .filter((table) => !ownTables.includes(table))
    .map(snake)
    .concat(Object.keys(merged))
  const missing = names.filter((name) => !existsSync(join(folder, `${name}.csv`)))
  if (missing.length > 0) {
    throw new Error(`${folder} lacks ${missing.map((name) => `${name}.csv`).join(', ')}; give the folder of the fact tables`)
  }
  return names.map((name) => readCsv(folder, name))
}

/** Reads a folder of CSV tables, provenance included, into the rows of the record. */
export function readTables(folder: string): Map<string, Map<string, WrittenRow>> {
  const cited = readProvenance(folder)
  const result = new Map<string, Map<string, WrittenRow>>()
  for (const { csv, table, rows } of readCsvTables(folder)) {
    const into = result.get(table) ?? new Map<string, WrittenRow>()
    result.set(table, into)
    for (const row of rows) {
      const cells = cellsOf(table, row)
      const key = keyOf(table, cells)
      if (into.has(key)) throw new Error(`${csv}.csv holds the key '${key}' twice; a key stands once`)
      into.set(key, { table, key, cells, citations: citationsOf(table, key, cells, cited) })
    }
  }
  return result
}

function cellsOf(table: string, row: Record<string, string>): Map<string, Cell> {
  const known = new Map(fields(table).map((field) => [field.path, field]))
  const derived = derivedColumns[table] ?? []
  const cells = new Map<string, Cell>()
  for (const [column, value] of Object.entries(row)) {
    if (derived.includes(column) || value === '') continue
    const path = fieldName(table, column)
    const field = known.get(path)
    if (!field) throw new Error(`the table '${table}' has no field for the column '${column}'`)
    cells.set(path, field.separator === undefined ? value : value.split(field.separator))
  }
  if (table === 'conflicts') renameReference(cells)
  if (table === 'exceptions') renameReference(cells)
  return new Map(fields(table).flatMap(({ path }) => (cells.has(path) ? [[path, cells.get(path) ?? '']] : [])))
}

/** Conflicts and exceptions point at a table and a field by name. */
function renameReference(cells: Map<string, Cell>): void {
  const table = tableName(String(cells.get('table')))
  cells.set('table', table)
  const field = cells.get('field')
  if (typeof field === 'string') cells.set('field', fieldName(table, field))
}

type Cited = ReadonlyMap<string, ReadonlyMap<string, string>>

function readProvenance(folder: string): Cited {
  const result = new Map<string, Map<string, string>>()
  for (const row of readCsv(folder, 'provenance').rows) {
    const { table: csv = '', key = '', field = '', sources = '', confidence = '' } = row
    const table = tableName(csv)
    const id = `${table}\u0000${key}`
    const fieldsOfRow = result.get(id) ?? new Map<string, string>()
    fieldsOfRow.set(field === '*' ? '*' : fieldName(table, field), `${sources === '' ? 'none' : sources} (${confidence})`)
    result.set(id, fieldsOfRow)
  }
  return result
}

function citationsOf(table: string, key: string, cells: Map<string, Cell>, cited: Cited): Map<string, string> {
  const own = cited.get(`${table}\u0000${key}`)
  const result = new Map<string, string>()
  for (const field of citedFields(table, cells)) {
    const citation = own?.get(field) ?? own?.get('*')
    if (citation === undefined) throw new Error(`provenance.csv says nothing of ${table} ${key} ${field}`)
    result.set(field, citation)
  }
  return result
}
