import { describeTable, isPartialDate, parseInstrument, parseMember, parseSession, rowsOf } from 'ilo-data'
import type { FieldDescription, Parsed, PartialDate, TableName } from 'ilo-data'
import { date, flag, number, ordering, word } from '../grammar/field.ts'
import type { Field } from '../grammar/field.ts'
import { parseIdOf, parseSource } from '../ids.ts'
import type { Parse } from '../parameters.ts'
import { oneOf } from '../vocabulary.ts'

type Scalar = string | number | boolean
type Cell = Scalar | readonly Scalar[]

/** A row as its table has it: a cell for each column, null where it is empty. */
export type TableRow = Readonly<Record<string, Cell | null>>

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const cellOf = (value: unknown): Cell | null =>
  isScalar(value) ? value : Array.isArray(value) ? value.filter(isScalar) : null

/** The cells of a row; a value within a value by its way, as `names.en`. */
const cellsOf = (row: object): [string, Cell | null][] =>
  Object.entries(row).flatMap(([name, value]: [string, unknown]): [string, Cell | null][] =>
    isRecord(value)
      ? cellsOf(value).map(([inner, cell]) => [`${name}.${inner}`, cell])
      : [[name, cellOf(value)]],
  )

const known = new Map<TableName, readonly TableRow[]>()

/** All rows of a table, flat; what the library derives beside its columns is left out. */
export function flatRows(table: TableName): readonly TableRow[] {
  const held = known.get(table)
  if (held !== undefined) return held
  const names = describeTable(table).fields.map(({ name }) => name)
  const rows: readonly object[] = rowsOf(table)
  const flat = rows.map((row): TableRow => {
    const cells = new Map(cellsOf(row))
    return Object.fromEntries(names.map((name) => [name, cells.get(name) ?? null]))
  })
  known.set(table, flat)
  return flat
}

/** The columns of the key of a table. */
export function keyOfTable(table: TableName): readonly string[] {
  const keys = describeTable(table)
  return 'primaryKey' in keys ? keys.primaryKey : (keys.uniqueKeys[0] ?? [])
}

/** Names that the grammar of all lists has for itself. */
const reserved = new Set([
  'on',
  'lang',
  'q',
  'sort',
  'fields',
  'include',
  'group_by',
  'limit',
  'cursor',
  'name',
])

const textsIn = (cell: Cell | null | undefined): readonly string[] =>
  cell === null || cell === undefined ? [] : typeof cell === 'object' ? cell.map(String) : [String(cell)]

const rankOf =
  (name: string) =>
  (row: TableRow): string | number | undefined => {
    const cell = row[name]
    return typeof cell === 'number' ? cell : textsIn(cell)[0]
  }

const parsers: Readonly<Record<string, (text: string) => Parsed<string>>> = {
  members: parseMember,
  instruments: parseInstrument,
  'conference-sessions': parseSession,
  sources: parseSource,
}

/** How a column of codes or of words of a closed set is read; undefined for one of free text. */
function readerOf(table: TableName, field: FieldDescription): [string, Parse<string>] | undefined {
  const { name, constraints, reference } = field
  if (constraints?.enum !== undefined) return oneOf('a value', constraints.enum)
  const own = parsers[reference?.resource ?? '']
  if (own !== undefined && reference?.fields === 'id') return [`a code of ${reference.resource}`, own]
  if (reference === undefined && !keyOfTable(table).includes(name)) return undefined
  const what = `a value of ${name}`
  return [what, parseIdOf(() => [...new Set(flatRows(table).flatMap((row) => textsIn(row[name])))], what)]
}

function fieldOf(table: TableName, field: FieldDescription): Field<TableRow> {
  const { name, type, separator, partialDate } = field
  if (reserved.has(name) || name.includes('.')) return ordering(rankOf(name))
  if (separator === undefined) {
    if (partialDate === true || type === 'date') return date((row) => dateIn(row[name]), { absent: 'none' })
    if (type === 'integer') return number((row) => numberIn(row[name]))
    if (type === 'boolean') return flag((row) => flagIn(row[name]))
  }
  const reader = readerOf(table, field)
  if (reader === undefined) return ordering(rankOf(name))
  return word(...reader, (row: TableRow) => textsIn(row[name]), { absent: 'none' })
}

const dateIn = (cell: Cell | null | undefined): PartialDate | undefined =>
  typeof cell === 'string' && isPartialDate(cell) ? cell : undefined

const numberIn = (cell: Cell | null | undefined): number | undefined =>
  typeof cell === 'number' ? cell : undefined

const flagIn = (cell: Cell | null | undefined): boolean | undefined =>
  typeof cell === 'boolean' ? cell : undefined

/** By every column a table can be ordered, and by all but those of free text filtered. */
export const fieldsOfTable = (table: TableName): Readonly<Record<string, Field<TableRow>>> =>
  Object.fromEntries(describeTable(table).fields.map((field) => [field.name, fieldOf(table, field)]))

/** The key of a row, as provenance names it. */
export function keyOfRow(table: TableName): (row: TableRow) => string {
  const names = keyOfTable(table)
  return (row) => names.map((name) => String(row[name] ?? '')).join('|')
}
