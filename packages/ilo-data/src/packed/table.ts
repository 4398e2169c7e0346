import { swapScripts } from './cyrillic.ts'
import { unpackNumbers } from './numbers.ts'
import type { NumberForm } from './numbers.ts'
import { unpackSymbols } from './symbols.ts'
import { trusted } from './trusted.ts'

/*
 * A table is packed as text, one column a line: the name of the field, its kind and the form of its cells, then the
 * cells, separated by tabs. Text of one kind stands together, which compresses best, and nothing is parsed before it
 * is asked for.
 */

/** `s` text, `i` integer, `b` boolean; capitals are lists of the same. */
export type ColumnKind = 's' | 'i' | 'b' | 'S' | 'I'

/** How the cells are written: as they are, as symbols for a list of texts, in Latin letters, or as numbers. */
type ColumnForm = '' | 'e' | 'y' | NumberForm

/** What stands between the items of a list cell. */
export const listSeparator = '|'

/** Decodes a packed table into its rows; a line of only a name stands for the line of that field in `core`. */
export function unpackRows<Row extends object>(packed: string, keys = '', core = ''): readonly Row[] {
  const rows: Record<string, unknown>[] = []
  const shared = new Map(core.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line]))
  const columns = packed.split('\n').map((line) => columnOf(shared.get(line) ?? line, keys))
  const length = Math.max(...columns.map(({ cells }) => cells.length))
  for (let i = 0; i < length; i++) rows.push({})
  for (const { path, kind, cells } of columns) {
    const [outer = '', inner] = path.split('.')
    for (const [index, cell] of cells.entries()) {
      const row = rows[index]
      if (row === undefined || cell === '') continue
      const value = decode(cell, kind)
      if (inner === undefined) row[outer] = value
      else Object.assign((row[outer] ??= {}), { [inner]: value })
    }
  }
  return trusted<readonly Row[]>(rows)
}

function columnOf(line: string, keys: string): { path: string; kind: string; cells: readonly string[] } {
  const [head = '', ...written] = line.split('\t')
  const [path = '', format = ''] = head.split(':')
  const form = trusted<ColumnForm>(format.slice(1))
  return { path, kind: format.charAt(0), cells: cellsOf(written, form, keys) }
}

function cellsOf(written: readonly string[], form: ColumnForm, keys: string): readonly string[] {
  if (form === '') return written
  if (form === 'e') return fromSymbols(written)
  return form === 'y' ? written.map(swapScripts) : unpackNumbers(written, form, keys.split(' '))
}

const fromSymbols = (written: readonly string[]): string[] =>
  unpackSymbols(written.at(-1) ?? '').map((index) => (index === undefined ? '' : (written[index] ?? '')))

function decode(cell: string, kind: string): string | number | boolean | (string | number)[] {
  if (kind === 'i') return Number(cell)
  if (kind === 'b') return cell === '1'
  if (kind === 'S') return cell.split(listSeparator)
  if (kind === 'I') return cell.split(listSeparator).map(Number)
  return cell
}
