import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf, specOf } from '../build/rows.ts'
import { csvNames, fieldName, tableName } from './columns.ts'
import { readCsv } from './csv-file.ts'

const base = join(import.meta.dirname, 'base')
const members = new Set(['BGR', 'SUN', 'RUS', 'SWE', 'CSK'])
const instruments = new Set(['C001', 'C005', 'C029', 'C148', 'P029'])
const rowsOfOtherTables = 4

type Row = Record<string, string>
type Table = { columns: string[]; rows: Row[] }

/** A small set of fact tables cut out of the real ones, to be changed and written as the tables of an import. */
export class TableSet {
  private readonly tables: ReadonlyMap<string, Table> = structuredClone(smallTables)

  /** Sets cells of a row; a row that is not there is added. */
  set(csv: string, key: string, cells: Row): this {
    const { rows } = this.table(csv)
    const row = rows.find((other) => keyIn(csv, other) === key)
    if (row) Object.assign(row, cells)
    else rows.push(cells)
    return this
  }

  /** Gives a value of a row its sources, in a provenance row of its own. */
  cite(csv: string, key: string, field: string, sources: string, confidence = 'sourced'): this {
    const { rows } = this.table('provenance')
    const row = rows.find(
      (other) => other['table'] === csv && other['key'] === key && other['field'] === field,
    )
    if (row) Object.assign(row, { sources, confidence })
    else rows.push({ table: csv, key, field, sources, confidence })
    return this
  }

  /** Takes out a row with what provenance says of it, or, with a field, only that value. */
  drop(csv: string, key: string, field?: string): this {
    const table = this.table(csv)
    if (field === undefined) table.rows = table.rows.filter((row) => keyIn(csv, row) !== key)
    else this.set(csv, key, { [field]: '' })
    const provenance = this.table('provenance')
    provenance.rows = provenance.rows.filter(
      (row) => row['table'] !== csv || row['key'] !== key || (field !== undefined && row['field'] !== field),
    )
    return this
  }

  table(csv: string): Table {
    const table = this.tables.get(csv)
    if (!table) throw new Error(`no table ${csv}`)
    return table
  }

  write(folder: string): string {
    mkdirSync(folder, { recursive: true })
    for (const [csv, { columns, rows }] of this.tables) {
      const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
      const text = lines.map((line) => `${line.map(quoted).join(',')}\n`).join('')
      writeFileSync(join(folder, `${csv}.csv`), text)
    }
    return folder
  }
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function keyIn(csv: string, row: Row): string {
  const table = tableName(csv)
  return keyOf(
    table,
    new Map(Object.entries(row).map(([column, value]) => [fieldName(table, column), value])),
  )
}

function small(csv: string): Table {
  const { columns, rows } = readCsv(base, csv)
  const { home } = specOf(tableName(csv))
  const record = home.kind === 'nested' ? home.in : tableName(csv)
  const wanted = record === 'members' ? members : record === 'instruments' ? instruments : undefined
  const kept = wanted
    ? rows.filter((row) => wanted.has(keyIn(csv, row).split('|')[0] ?? ''))
    : rows.slice(0, rowsOfOtherTables)
  return { columns: [...columns], rows: kept }
}

function provenanceOf(tables: ReadonlyMap<string, Table>): Table {
  const keys = new Set(
    [...tables].flatMap(([csv, { rows }]) => rows.map((row) => `${csv}/${keyIn(csv, row)}`)),
  )
  const { columns, rows } = readCsv(base, 'provenance')
  return { columns: [...columns], rows: rows.filter(({ table, key }) => keys.has(`${table}/${key}`)) }
}

const ofTables = new Map(csvNames.map((csv) => [csv, small(csv)]))
const smallTables: ReadonlyMap<string, Table> = new Map([...ofTables, ['provenance', provenanceOf(ofTables)]])
