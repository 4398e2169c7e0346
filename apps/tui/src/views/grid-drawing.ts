import { widthOf } from '../text/graphemes.ts'
import { cutLine, fitLine, span } from '../text/line.ts'
import type { Line, Span } from '../text/line.ts'
import type { Cross, Grid } from './grid.ts'
import type { Box } from './view.ts'

const titleFrom = 60
const leastTitle = 20
const factFrom = 9
const factLines = 3
const gap = 1
/** The cell of the cross-hair stands in brackets. */
const brackets = 2

/** How a grid is divided: columns for the names of rows, for each cell and for totals, and lines for what is below. */
type Layout = {
  readonly head: number
  readonly cell: number
  readonly total: number
  readonly hasTotals: boolean
  readonly fact: number
  readonly rows: number
  readonly columns: number
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)

/** What the texts of a grid need, whatever room there is. */
type Needs = Pick<Layout, 'cell' | 'total'> & { readonly label: number; readonly titles: number }

const needed = new WeakMap<Grid, Needs>()

/** Measured once for each grid, and not at every key. */
function needsOf(grid: Grid): Needs {
  const known = needed.get(grid)
  if (known !== undefined) return known
  const { columns, rows, totalOf } = grid
  const marks = widest(rows.flatMap((row) => row.cells.map(({ mark }) => mark.text)))
  const needs = {
    label: widest(rows.map((row) => row.label)),
    titles: widest(rows.map((row) => row.title)),
    cell: Math.max(widest(columns.map((column) => column.label)), marks + brackets) + gap,
    total: Math.max(widthOf(totalOf.row), widest(rows.map((row) => row.total.text))) + gap,
  }
  needed.set(grid, needs)
  return needs
}

function layoutOf(grid: Grid, { width, height }: Box): Layout {
  const { label, titles, cell, total } = needsOf(grid)
  const free = width - label - cell * grid.columns.length - total - 3
  const title = width < titleFrom ? 0 : Math.min(titles, Math.max(leastTitle, free))
  const head = Math.min(Math.max(1, width - 8), label + (title === 0 ? 0 : title + gap))
  const hasRowTotals = width >= head + cell * 2 + total
  const fact = height >= factFrom ? Math.min(factLines, Math.floor(height / 4)) : 0
  const hasTotals = height >= factFrom - 2
  return {
    head,
    cell,
    total: hasRowTotals ? total : 0,
    hasTotals,
    fact,
    rows: Math.max(1, height - 1 - Number(hasTotals) - fact),
    columns: Math.max(1, Math.floor((width - head - 1 - (hasRowTotals ? total : 0)) / cell)),
  }
}

/** How many rows and columns of a grid can be seen at once. */
export const gridRoom = (grid: Grid, box: Box): { readonly rows: number; readonly columns: number } =>
  layoutOf(grid, box)

/**
 * What stands at a line and a column of the drawing: a cell, the name of a row or of a column; undefined where none of
 * these does.
 */
export function gridAt(
  grid: Grid,
  { top, left }: Cross,
  box: Box,
  at: { readonly line: number; readonly column: number },
): Partial<Pick<Cross, 'row' | 'column'>> | undefined {
  if (at.line >= box.height || at.column >= box.width) return undefined
  const { head, cell, rows, columns } = layoutOf(grid, box)
  const row = top + at.line - 1
  const inCells = Math.floor((at.column - head - 1) / cell)
  const column = left + inCells
  const isRow = at.line >= 1 && at.line <= rows && row < grid.rows.length
  const isColumn = inCells >= 0 && inCells < columns && column < grid.columns.length
  if (isRow && isColumn) return { row, column }
  if (isRow && at.column <= head) return { row }
  return at.line === 0 && isColumn ? { column } : undefined
}

const centred = ({ text, role }: Span, width: number): Line => {
  const left = Math.max(0, Math.ceil((width - widthOf(text)) / 2))
  return fitLine([span(' '.repeat(left)), { text, role }], width)
}

type Below = { readonly fact: readonly Line[]; readonly empty: string }

/** A grid in its room: the names of the columns, a window of rows, the totals, and the fact under the cross-hair. */
export function gridLines(grid: Grid, cross: Cross, box: Box, { fact, empty }: Below): Line[] {
  const layout = layoutOf(grid, box)
  const { head, cell, total, hasTotals, rows, columns } = layout
  if (grid.rows.length === 0 || grid.columns.length === 0) return [cutLine([span(empty, 'muted')], box.width)]
  const shown = grid.columns.slice(cross.left, cross.left + columns)
  const more = (isMore: boolean, sign: string): Span => span(isMore ? sign : ' ', 'muted')
  const isMoreLeft = cross.left > 0
  const isMoreRight = cross.left + columns < grid.columns.length
  const headings: Line = [
    ...fitLine([span('')], head),
    more(isMoreLeft, '‹'),
    ...shown.flatMap(({ label }, at) =>
      centred(span(label, cross.left + at === cross.column ? 'crossline' : 'label'), cell),
    ),
    ...(total === 0 ? [] : fitLine([more(isMoreRight, '›'), span(grid.totalOf.row, 'label')], total + 1)),
  ]
  const body = grid.rows.slice(cross.top, cross.top + rows).map((row, index): Line => {
    const isHere = cross.top + index === cross.row
    const titleRoom = head - widthOf(row.label) - gap
    const name = titleRoom > 4 ? `${row.label} ${row.title}` : row.label
    return [
      ...fitLine([span(name, isHere ? 'crossline' : 'text')], head),
      span(isHere ? '>' : ' ', 'key'),
      ...row.cells.slice(cross.left, cross.left + columns).flatMap(({ mark }, at) => {
        const isCursor = isHere && cross.left + at === cross.column
        return centred(isCursor ? span(`[${mark.text}]`, 'cursor') : mark, cell)
      }),
      ...(total === 0 ? [] : fitLine([span(' '), row.total], total + 1)),
    ]
  })
  const totals: Line = [
    ...fitLine([span(grid.totalOf.column, 'label')], head + 1),
    ...shown.flatMap((column) => centred(column.total, cell)),
  ]
  const filled = [...body, ...Array.from({ length: Math.max(0, rows - body.length) }, (): Line => [])]
  const lines = [
    headings,
    ...filled,
    ...(hasTotals ? [totals] : []),
    ...factPart(fact, grid.legend, layout.fact),
  ]
  return lines.slice(0, box.height).map((line) => cutLine(line, box.width))
}

/** The fact in words; the legend stands in the last line where there is one to spare. */
function factPart(fact: readonly Line[], legend: Line, room: number): Line[] {
  if (room === 0) return []
  const words = fact.slice(0, room)
  const last = words.at(-1)
  // What does not fit is not left out in silence.
  if (last !== undefined && fact.length > room) words[room - 1] = [...last, span('…', 'muted')]
  const isRoomy = words.length < room
  const blank = Array.from({ length: Math.max(0, room - words.length - Number(isRoomy)) }, (): Line => [])
  return [...words, ...blank, ...(isRoomy ? [legend] : [])]
}
