import { widthOf } from '../text/graphemes.ts'
import { cutLine, fitLine, lineWidth, span } from '../text/line.ts'
import type { Line, Span } from '../text/line.ts'
import type { Column, PageLine, Row } from './blocks.ts'

const gap = 2

export type LaidTable = { readonly headings: readonly Line[]; readonly rows: readonly PageLine[] }

/** Where the room is short: `stack` puts the other cells of a row under its title, `drop` leaves out the last columns. */
export type Shortage = 'stack' | 'drop'

export type Measured = { readonly column: Column; readonly index: number; readonly width: number }

/** The rows of a table in columns, none wider than the room. */
export function layTable(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  shortage: Shortage,
): LaidTable {
  const measured = columns.map((column, index): Measured => {
    const cells = rows.map(({ cells: { [index]: cell } }) => widthOf(cell?.text ?? ''))
    return { column, index, width: cells.reduce((a, b) => Math.max(a, b), widthOf(column.heading)) }
  })
  const shown = shortage === 'drop' ? dropped(yielding(measured, width), width) : measured
  const fitted = narrowed(shown, width)
  if (shortage === 'stack' && isCramped(shown, fitted)) return stacked(measured, rows, width)
  return {
    headings: [headingLine(fitted, width)].filter((line) => line.length > 0),
    rows: rows.map((row) => withTarget(row, cutLine(rowLine(fitted, new Map(row.cells.entries())), width))),
  }
}

/** The columns that a list shows in its room, for rows whose widest cells are known. */
export const columnsFitting = (
  columns: readonly Column[],
  widths: readonly number[],
  width: number,
): Measured[] =>
  narrowed(
    dropped(
      yielding(
        columns.map((column, index) => ({
          column,
          index,
          width: Math.max(widths[index] ?? 0, widthOf(column.heading)),
        })),
        width,
      ),
      width,
    ),
    width,
  )

export function headingLine(columns: readonly Measured[], width: number): Line {
  if (columns.every(({ column }) => column.heading === '')) return []
  const cells = columns.map(({ column, index }) => [index, span(column.heading, 'label')] as const)
  return cutLine(rowLine(columns, new Map(cells)), width)
}

const totalOf = (columns: readonly Measured[]): number =>
  columns.reduce((sum, { width }) => sum + width, gap * (columns.length - 1))

const flexibleOf = (columns: readonly Measured[]): Measured | undefined =>
  columns.find(({ column }) => column.least !== undefined)

/** The columns with the flexible one as narrow as the room asks for. */
function narrowed(columns: readonly Measured[], width: number): Measured[] {
  const excess = totalOf(columns) - width
  return columns.map((column) =>
    excess > 0 && column.column.least !== undefined
      ? { ...column, width: Math.max(1, column.width - excess) }
      : column,
  )
}

/** The columns with those that yield cut to a quarter of the room, or by less where that is enough. */
function yielding(columns: readonly Measured[], width: number): Measured[] {
  const excess = Math.max(0, totalOf(columns) - width)
  return columns.map((column) => {
    if (column.column.yields === undefined) return column
    const share = Math.min(column.width, Math.floor(width / 4))
    return { ...column, width: Math.max(share, column.width - excess) }
  })
}

function isCramped(natural: readonly Measured[], fitted: readonly Measured[]): boolean {
  const [before, after] = [flexibleOf(natural), flexibleOf(fitted)]
  return (
    before !== undefined &&
    after !== undefined &&
    after.width < Math.min(before.width, after.column.least ?? 0)
  )
}

function dropped(columns: readonly Measured[], width: number): Measured[] {
  const kept = [...columns]
  const flexible = flexibleOf(columns)
  if (flexible === undefined) return kept
  while (kept.length > 2) {
    const fixed = kept.filter(({ column, index }) => index > 0 && column.least === undefined)
    const last = fixed.findLast(({ column }) => column.yields === undefined) ?? fixed.at(-1)
    const wanted = Math.min(flexible.width, last?.column.yields ?? flexible.column.least ?? 0)
    const remaining = flexibleOf(narrowed(kept, width))?.width ?? 0
    if (last === undefined || remaining >= wanted) break
    kept.splice(kept.indexOf(last), 1)
  }
  return kept
}

export function rowLine(columns: readonly Measured[], cells: ReadonlyMap<number, Span>): Line {
  return columns.flatMap(({ column, index, width }, position): Span[] => {
    const cell = cells.get(index) ?? span('')
    const isLast = position === columns.length - 1
    // A text that is cut where a word ends leaves a column free.
    const text = column.alignRight ? [cell] : cutLine([cell], width)
    const missing = Math.max(0, width - lineWidth(text))
    const padding = span(' '.repeat(column.alignRight ? missing : isLast ? 0 : missing))
    const shown = column.alignRight ? [padding, ...text] : [...text, padding]
    return isLast ? shown : [...shown, span(' '.repeat(gap))]
  })
}

/** The flexible column with a line of its own, behind the first where it is not that itself; under it all others. */
function stacked(columns: readonly Measured[], rows: readonly Row[], width: number): LaidTable {
  const flexible = flexibleOf(columns)
  if (!flexible) return { headings: [], rows: [] }
  const fixed = columns.filter(({ column }) => column.least === undefined)
  const [first, others] = flexible.index === 0 ? [undefined, fixed] : [fixed[0], fixed.slice(1)]
  const indent = first === undefined ? gap : first.width + gap
  const between = indent + totalOf(others) <= width ? gap : 1
  const lines = (cells: ReadonlyMap<number, Span>): Line[] => {
    const cellOf = ({ index }: Measured): Span => cells.get(index) ?? span('')
    const top = [...(first === undefined ? [] : fitLine([cellOf(first)], indent)), cellOf(flexible)]
    const below = others.flatMap((column): Span[] => [
      ...fitLine([cellOf(column)], column.width),
      span(' '.repeat(between)),
    ])
    const details = withoutTail(below)
    return details.length === 0
      ? [cutLine(top, width)]
      : [cutLine(top, width), cutLine([span(' '.repeat(indent)), ...details], width)]
  }
  const headings = new Map(
    columns.map(({ column, index }) => [index, span(column.heading, 'label')] as const),
  )
  return {
    headings: columns.some(({ column }) => column.heading !== '') ? lines(headings) : [],
    rows: rows.flatMap((row): PageLine[] => {
      const [top = [], ...details] = lines(new Map(row.cells.entries()))
      const { line, leadsTo } = withTarget(row, top)
      return [
        leadsTo === undefined ? { line } : { line, leadsTo, extent: 1 + details.length },
        ...details.map((detail) => ({ line: detail })),
      ]
    }),
  }
}

function withoutTail(line: readonly Span[]): Line {
  const last = line.findLastIndex(({ text }) => text.trim() !== '')
  return line.slice(0, last + 1)
}

const withTarget = (row: Row, line: Line): PageLine =>
  row.leadsTo === undefined ? { line } : { line, leadsTo: row.leadsTo }
