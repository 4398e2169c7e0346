import { cellText, fields, sameCell, specOf, wholeRow } from '../build/rows.ts'
import type { Cell, WrittenRow, WrittenTables } from '../build/rows.ts'
import { tables } from '../src/schema/registry.ts'

/** A value of a row and where it was read, which are compared, taken and kept together. */
export type Fact = { readonly cell: Cell | undefined; readonly citation: string | undefined }

/** The field that stands for the sources of a value, where they alone are spoken of. */
export const sourcesOf = (field: string): string => (field === wholeRow ? 'sources' : `sources.${field}`)

export const factOf = (row: WrittenRow | undefined, field: string): Fact => ({
  cell: row?.cells.get(field),
  citation: row?.citations.get(field),
})

export const sameFact = (a: Fact, b: Fact): boolean => sameCell(a.cell, b.cell) && a.citation === b.citation

/** The fields of a table that a row can differ in: all but its key. */
export function valueFields(table: string): string[] {
  const { key } = specOf(table)
  return fields(table)
    .map(({ path }) => path)
    .filter((path) => !key.includes(path))
}

/** A value as one text, its items joined as a table cell joins them. */
export function factText(table: string, field: string, cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined
  return cellText(cell, fields(table).find(({ path }) => path === field)?.separator)
}

export function sameRow(a: WrittenRow | undefined, b: WrittenRow | undefined): boolean {
  if (!a || !b) return a === b
  return (
    valueFields(a.table).every((field) => sameFact(factOf(a, field), factOf(b, field))) &&
    a.citations.get(wholeRow) === b.citations.get(wholeRow)
  )
}

export const rowsOf = (rows: WrittenTables, table: string): ReadonlyMap<string, WrittenRow> =>
  rows.get(table) ?? new Map<string, WrittenRow>()

/** A record with the rows of other tables that stand in its file, always in the same order of tables. */
export type RecordFile = {
  readonly record: WrittenRow | undefined
  readonly inner: readonly ReadonlyMap<string, WrittenRow>[]
}

/** The tables whose rows stand in the files of another table. */
export function nestedIn(table: string): string[] {
  return Object.keys(tables).filter((inner) => {
    const { home } = specOf(inner)
    return home.kind === 'nested' && home.in === table
  })
}

/** The records of a table by their ids. */
export function filesOf(table: string, rows: WrittenTables): Map<string, RecordFile> {
  const nested = nestedIn(table).map((inner) => rowsByRecord(rowsOf(rows, inner)))
  const records = rowsOf(rows, table)
  const ids = new Set([...records.keys(), ...nested.flatMap((byRecord) => [...byRecord.keys()])])
  return new Map(
    [...ids].map((id) => [
      id,
      {
        record: records.get(id),
        inner: nested.map((byRecord) => byRecord.get(id) ?? new Map<string, WrittenRow>()),
      },
    ]),
  )
}

export const noFile = (table: string): RecordFile => ({
  record: undefined,
  inner: nestedIn(table).map(() => new Map<string, WrittenRow>()),
})

function rowsByRecord(rows: ReadonlyMap<string, WrittenRow>): Map<string, Map<string, WrittenRow>> {
  const result = new Map<string, Map<string, WrittenRow>>()
  for (const [key, row] of rows) {
    const id = key.split('|')[0] ?? ''
    const own = result.get(id) ?? new Map<string, WrittenRow>()
    result.set(id, own.set(key, row))
  }
  return result
}

export function sameFile(a: RecordFile, b: RecordFile): boolean {
  return sameRow(a.record, b.record) && a.inner.every((rows, index) => sameRows(rows, b.inner[index]))
}

function sameRows(
  a: ReadonlyMap<string, WrittenRow>,
  b: ReadonlyMap<string, WrittenRow> | undefined,
): boolean {
  return a.size === b?.size && [...a].every(([key, row]) => sameRow(row, b.get(key)))
}
