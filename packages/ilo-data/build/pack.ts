import { isDay } from '../src/dates/partial-date.ts'
import { swapScripts } from '../src/packed/cyrillic.ts'
import { packNumbers, unpackNumbers } from '../src/packed/numbers.ts'
import type { NumberForm } from '../src/packed/numbers.ts'
import { packSymbols } from '../src/packed/symbols.ts'
import { listSeparator } from '../src/packed/table.ts'
import type { ColumnKind } from '../src/packed/table.ts'
import type { Field } from '../src/schema/registry.ts'
import { cellText, compareKeys, fields } from './rows.ts'
import type { Cell, WrittenRow } from './rows.ts'

/** Rows of a table in the order of their keys. */
export function inKeyOrder<Row extends WrittenRow>(rows: ReadonlyMap<string, Row> | undefined): Row[] {
  return [...(rows?.values() ?? [])].toSorted((a, b) => compareKeys(a.key, b.key))
}

export type PackOptions = {
  /** Fields that are packed elsewhere, and stand here as a line of only their name. */
  readonly elsewhere?: readonly string[]
  /** The only fields to pack. */
  readonly only?: readonly string[]
  /** The keys that a column may give the places of. */
  readonly keys?: readonly string[]
}

/** A table as packed text; fields that no row fills are left out. */
export function packTable(table: string, rows: readonly WrittenRow[], options: PackOptions = {}): string {
  const { elsewhere = [], only, keys = [] } = options
  return fields(table)
    .filter(({ path }) => rows.some((row) => row.cells.has(path)) && (only?.includes(path) ?? true))
    .map((field) => (elsewhere.includes(field.path) ? field.path : packColumn(field, rows, keys)))
    .join('\n')
}

function packColumn(
  { path, kind, separator }: Field,
  rows: readonly WrittenRow[],
  keys: readonly string[],
): string {
  const letter = kind === 'integer' ? 'i' : kind === 'boolean' ? 'b' : 's'
  const column: ColumnKind = separator === undefined ? letter : letter === 'i' ? 'I' : 'S'
  const cells = rows.map((row) => packCell(row.cells.get(path), column))
  return `${path}:${column}${shortest(cells, keys)}`
}

/** What the cells of a form look like; of dates, at least one. */
const forms: Readonly<Record<NumberForm, (filled: readonly string[], keys: readonly string[]) => boolean>> = {
  d: (filled) => filled.some(isDay),
  D: (filled) => filled.some(isDay),
  n: (filled) => filled.every((cell) => /^\d+$/.test(cell)),
  c: (filled) => filled.every((cell) => /^[CPR]\d{3}$/.test(cell)),
  k: (filled, keys) => filled.every((cell) => keys.includes(cell)),
}
const numberForms = ['d', 'D', 'n', 'c', 'k'] as const

/** The shortest of the forms that give back the same cells. Shortness is the same on every machine, unlike a zip's. */
function shortest(cells: readonly string[], keys: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== '')
  const numbers = numberForms
    .filter((form) => forms[form](filled, keys))
    .map((form) => ({ form, packed: packNumbers(cells, form, keys) }))
    .filter(({ form, packed }) => sameCells(unpackNumbers(packed, form, keys), cells))
    .map(({ form, packed }) => [form, ...packed].join('\t'))
  const plain = ['', ...cells].join('\t')
  return [plain, ['y', ...cells.map(swapScripts)].join('\t'), symbols(cells), ...numbers]
    .map((text) => text.replace(/[\t ]+$/, ''))
    .reduce((best, text) => (bytes(text) < bytes(best) ? text : best))
}

const bytes = (text: string): number => Buffer.byteLength(text)

const sameCells = (a: readonly string[], b: readonly string[]): boolean => a.join('\t') === b.join('\t')

function symbols(cells: readonly string[]): string {
  const words = mostFrequent(cells.filter((cell) => cell !== ''))
  const places = new Map(words.map((word, index) => [word, index]))
  return ['e', ...words, packSymbols(cells.map((cell) => places.get(cell)))].join('\t')
}

/** The distinct texts of a list, the most frequent first. */
export function mostFrequent(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([text]) => text)
}

function packCell(cell: Cell | undefined, kind: ColumnKind): string {
  if (kind === 'b') return cell === 'true' ? '1' : cell === undefined ? '' : '0'
  return cellText(cell, listSeparator)
}

/** A text as a template literal that reads back as the same text. */
export function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``
}
