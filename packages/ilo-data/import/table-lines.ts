import { citedFields, keyOf, specOf, wholeRow } from '../build/rows.ts'
import type { WrittenRow, WrittenTables } from '../build/rows.ts'
import { csvNames, derivedColumns, fieldName, ownTables, tableName } from './columns.ts'
import { readCsv } from './csv-file.ts'
import { factText, nestedIn } from './facts.ts'

/** The rows and cells of the CSV tables as lines, read without the importer's own row reader. */
export function csvCells(folder: string): string[] {
  return csvNames.flatMap((csv) => {
    const { table, columns, rows } = readCsv(folder, csv)
    const kept = columns.filter((column) => !derivedColumns[table]?.includes(column))
    return rows.flatMap((row) => {
      const filled = kept.filter((column) => row[column] !== '')
      return cellLines(
        table,
        new Map(filled.map((column) => [fieldName(table, column), csvValue(table, column, row)])),
      )
    })
  })
}

/** Conflicts and exceptions name a table and a field, which have other names here. */
function csvValue(table: string, column: string, row: Record<string, string>): string {
  const value = row[column] ?? ''
  if (table !== 'conflicts' && table !== 'exceptions') return value
  if (column === 'table') return tableName(value)
  return column === 'field' ? fieldName(tableName(row['table'] ?? ''), value) : value
}

/** The same of authored rows. */
export function cells(rows: WrittenTables): string[] {
  return importedRows(rows).flatMap(({ table, key, cells: own }) =>
    cellLines(
      table,
      new Map([...own].map(([field, cell]) => [field, factText(table, field, cell) ?? ''])),
      key,
    ),
  )
}

function cellLines(table: string, values: ReadonlyMap<string, string>, key = keyOf(table, values)): string[] {
  const name = `${table}/${key}`
  return [name].concat([...values].map(([field, value]) => `${name}/${field} = ${value}`))
}

/** The rows of provenance.csv as `table/key/field = sources (confidence)`, with `*` for all filled fields. */
export function csvCitations(folder: string, imported: WrittenTables): string[] {
  return readCsv(folder, 'provenance').rows.flatMap((row) => {
    const { table: csv = '', key = '', field = '', sources = '', confidence = '' } = row
    const table = tableName(csv)
    const filled = citedFields(table, imported.get(table)?.get(key)?.cells ?? new Map())
    return (field === wholeRow ? filled : [fieldName(table, field)]).map(
      (path) => `${table}/${key}/${path} = ${sources === '' ? 'none' : sources} (${confidence})`,
    )
  })
}

/** The same of authored rows. */
export function citations(rows: WrittenTables): string[] {
  return importedRows(rows).flatMap(({ table, key, citations: own }) =>
    [...own].map(([field, citation]) => `${table}/${key}/${field} = ${citation}`),
  )
}

function importedRows(rows: WrittenTables): WrittenRow[] {
  const own = new Set(ownTables)
  return [...rows.values()].flatMap((byKey) => [...byKey.values()].filter(({ table }) => !own.has(table)))
}

/** The table, key and field that a correction names. */
const namedBy = ({ cells: own }: WrittenRow): string[] =>
  specOf('corrections').key.map((name) => String(own.get(name)))

export const correctionName = (correction: WrittenRow): string => namedBy(correction).join('/')

/** Whether a line is about what a correction speaks of. */
export function coveredBy(correction: WrittenRow): (line: string) => boolean {
  const [table = '', key = '', field = ''] = namedBy(correction)
  const row = `${table}/${key}`
  if (field === wholeRow) {
    const inner = nestedIn(table).map((nested) => `${nested}/${key}|`)
    return (line) => line === row || [`${row}/`, ...inner].some((start) => line.startsWith(start))
  }
  // A row that gains or loses its only value loses or gains sources of its own.
  const starts = [field.replace(/^sources\./, ''), wholeRow].map((path) => `${row}/${path} = `)
  return (line) => starts.some((start) => line.startsWith(start))
}
