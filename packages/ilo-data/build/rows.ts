import { fieldsOf, tables } from '../src/schema/registry.ts'
import type { Field, TableSpec } from '../src/schema/registry.ts'

/** A cell as it is written: text, or a list of texts. Types come later, from the schema. */
export type Cell = string | readonly string[]

/** Where something is written, for messages. */
export type Place = { readonly file: string; readonly line: number }

/** One row of a table in written form, with the citation of each of its values. */
export type WrittenRow = {
  readonly table: string
  readonly key: string
  readonly cells: ReadonlyMap<string, Cell>
  /** By field: `source-a source-b (corroborated)`. */
  readonly citations: ReadonlyMap<string, string>
}

/** The rows of all tables, by table and key. */
export type WrittenTables = ReadonlyMap<string, ReadonlyMap<string, WrittenRow>>

export function specOf(table: string): TableSpec {
  const spec = tables[table]
  if (!spec)
    throw new Error(`no table is called '${table}'; the tables are ${Object.keys(tables).join(', ')}`)
  return spec
}

/** The file, without its ending, in which a table stands. */
export const fileName = (table: string): string =>
  table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const fieldCache = new Map<string, readonly Field[]>()

/** The fields of a table, in the order of its schema. */
export function fields(table: string): readonly Field[] {
  const known = fieldCache.get(table)
  if (known) return known
  const read = fieldsOf(specOf(table).schema)
  fieldCache.set(table, read)
  return read
}

/** The key of a row: its key fields joined with `|`. */
export function keyOf(table: string, cells: ReadonlyMap<string, Cell>): string {
  return specOf(table)
    .key.map((field) => cellText(cells.get(field)))
    .join('|')
}

export function cellText(cell: Cell | undefined, separator = ' '): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.join(separator)
}

export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return cellText(a, '\u0000') === cellText(b, '\u0000')
}

/** Stands for the row itself in citations, where a row is nothing but its key. */
export const wholeRow = '*'

/** What of a row must say where it was read: all filled fields but the key and the remark, or else the row itself. */
export function citedFields(table: string, cells: ReadonlyMap<string, Cell>): string[] {
  const spec = specOf(table)
  if (!spec.cited) return []
  const paths = fields(table)
    .map((field) => field.path)
    .filter((path) => cells.has(path) && path !== 'note' && !spec.key.includes(path))
  return paths.length > 0 ? paths : [wholeRow]
}

/** Orders keys as people do: numbers inside them by value, the rest by code unit, so that every machine agrees. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i] ?? '', right[i] ?? '']
    if (x === y) continue
    const numbers = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0
    if (numbers !== 0) return numbers
    return x < y ? -1 : 1
  }
  return 0
}

const parts = (key: string): string[] => key.match(/\d+|\D+/g) ?? []
