import { trusted } from './trusted.ts'

/*
 * A table is packed as text, one column a line: the name of the field and its kind, then the cells, separated by
 * tabs. Text of one kind stands together, which compresses best, and nothing is parsed before it is asked for.
 */

/** `s` text, `i` integer, `b` boolean; capitals are lists of the same. */
export type ColumnKind = 's' | 'i' | 'b' | 'S' | 'I'

export type Column = {
  readonly path: string
  readonly kind: ColumnKind
  readonly cells: readonly string[]
}

/** What stands between the items of a list cell. */
export const listSeparator = '|'

export function packColumns(columns: readonly Column[]): string {
  return columns
    .map(({ path, kind, cells }) => [`${path}:${kind}`, ...cells].join('\t').replace(/\t+$/, ''))
    .join('\n')
}

/** Decodes a packed table into its rows. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the type of a row is known from its table alone
export function unpackRows<Row extends object>(packed: string): readonly Row[] {
  const rows: Record<string, unknown>[] = []
  const columns = packed.split('\n').map((line) => line.split('\t'))
  const length = Math.max(...columns.map((cells) => cells.length)) - 1
  for (let i = 0; i < length; i++) rows.push({})
  for (const [head = '', ...cells] of columns) {
    const [path = '', kind = 's'] = head.split(':')
    const [outer = '', inner] = path.split('.')
    for (const [index, row] of rows.entries()) {
      const cell = cells[index]
      if (cell === undefined || cell === '') continue
      const value = decode(cell, kind)
      if (inner === undefined) row[outer] = value
      else row[outer] = { ...Object(row[outer]), [inner]: value }
    }
  }
  return trusted<readonly Row[]>(rows)
}

function decode(cell: string, kind: string): string | number | boolean | (string | number)[] {
  if (kind === 'i') return Number(cell)
  if (kind === 'b') return cell === '1'
  if (kind === 'S') return cell.split(listSeparator)
  if (kind === 'I') return cell.split(listSeparator).map(Number)
  return cell
}
