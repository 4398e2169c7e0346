import { packColumns, listSeparator } from '../src/packed/table.ts'
import type { ColumnKind } from '../src/packed/table.ts'
import { cellText, compareKeys, fields } from './rows.ts'
import type { Cell, WrittenRow } from './rows.ts'

/** Rows of a table in the order of their keys. */
export function inKeyOrder<Row extends WrittenRow>(rows: ReadonlyMap<string, Row> | undefined): Row[] {
  return [...(rows?.values() ?? [])].toSorted((a, b) => compareKeys(a.key, b.key))
}

/** A table as packed text; fields that no row fills are left out. */
export function packTable(
  table: string,
  rows: readonly WrittenRow[],
  without: readonly string[] = [],
): string {
  const columns = fields(table)
    .filter(({ path }) => !without.includes(path) && rows.some((row) => row.cells.has(path)))
    .map(({ path, kind, separator }) => {
      const letter = kind === 'integer' ? 'i' : kind === 'boolean' ? 'b' : 's'
      const column: ColumnKind = separator === undefined ? letter : letter === 'i' ? 'I' : 'S'
      return { path, kind: column, cells: rows.map((row) => packCell(row.cells.get(path), column)) }
    })
  return packColumns(columns)
}

function packCell(cell: Cell | undefined, kind: ColumnKind): string {
  if (kind === 'b') return cell === 'true' ? '1' : cell === undefined ? '' : '0'
  return cellText(cell, listSeparator)
}

/** A text as a template literal that reads back as the same text. */
export function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``
}
