import { swapScripts } from './cyrillic.ts'
import { openNumbers } from './numbers.ts'
import type { NumberForm } from './numbers.ts'
import { openRows } from './rows.ts'
import type { RowReader, Rows } from './rows.ts'
import { openSymbols } from './symbols.ts'
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

/** Opens a packed table; a line of only a name stands for the line of that field in `core`. */
export const openTable = <Row extends object>(packed: string, keys?: string, core?: string): Rows<Row> =>
  openRows(() => readTable(packed, keys, core))

export function readTable<Row extends object>(packed: string, keys = '', core = ''): RowReader<Row> {
  const shared = new Map(core.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line]))
  const columns = packed.split('\n').map((line) => columnOf(shared.get(line) ?? line, keys))
  return {
    length: Math.max(...columns.map(({ length }) => length)),
    keyAt: columns[0]?.cellAt ?? String,
    rowAt: (place) => rowAt<Row>(columns, place),
  }
}

type Cells = { readonly length: number; readonly cellAt: (place: number) => string }
type Column = Cells & { readonly outer: string; readonly inner: string | undefined; readonly kind: string }

function rowAt<Row>(columns: readonly Column[], place: number): Row {
  const row: Record<string, unknown> = {}
  for (const { outer, inner, kind, length, cellAt } of columns) {
    const cell = place < length ? cellAt(place) : ''
    if (cell === '') continue
    if (inner === undefined) row[outer] = decode(cell, kind)
    else row[outer] = Object.assign(row[outer] ?? {}, { [inner]: decode(cell, kind) })
  }
  return trusted<Row>(row)
}

function columnOf(line: string, keys: string): Column {
  const [head = '', ...written] = line.split('\t')
  const [path = '', format = ''] = head.split(':')
  const [outer = '', inner] = path.split('.')
  const form = trusted<ColumnForm>(format.slice(1))
  return { outer, inner, kind: format.charAt(0), ...cellsOf(written, form, keys) }
}

function cellsOf(written: readonly string[], form: ColumnForm, keys: string): Cells {
  const { length } = written
  const plain = (place: number): string => written[place] ?? ''
  if (form === '') return { length, cellAt: plain }
  if (form === 'y') return { length, cellAt: (place) => swapScripts(plain(place)) }
  if (form !== 'e') return { length, cellAt: openNumbers(written, form, keys === '' ? [] : keys.split(' ')) }
  const symbols = openSymbols(written.at(-1) ?? '')
  return { length: symbols.length, cellAt: (place) => plain(symbols.at(place) ?? -1) }
}

function decode(cell: string, kind: string): string | number | boolean | (string | number)[] {
  if (kind === 'i') return Number(cell)
  if (kind === 'b') return cell === '1'
  if (kind === 'S') return cell.split(listSeparator)
  if (kind === 'I') return cell.split(listSeparator).map(Number)
  return cell
}
