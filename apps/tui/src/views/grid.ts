import type { Setting } from '../answers/setting.ts'
import type { Picked } from '../listings/listing.ts'
import type { Subject } from '../pages/subject.ts'
import { span, wrapLine } from '../text/line.ts'
import type { Line, Span } from '../text/line.ts'
import { gridBlocks } from './grid-blocks.ts'
import { gridAt, gridLines, gridRoom } from './grid-drawing.ts'
import { kept } from './kept.ts'
import type { Chosen, Pick, PickOption, Stage, View, ViewCommand } from './view.ts'
import { viewWords } from './words.ts'

/** A row or a column of a grid: a short label, a title where there is room for it, and what it adds up to. */
export type GridLine = {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly total: Span
}

/** What stands where a row and a column meet: a letter first, a colour second. */
export type GridCell = {
  readonly mark: Span
  readonly subject: Subject
  /** The whole fact in words. */
  readonly words: () => Line
}

/** Rows against columns. */
export type Grid = {
  readonly columns: readonly GridLine[]
  readonly rows: readonly (GridLine & { readonly cells: readonly GridCell[]; readonly row: object })[]
  /** What the totals of a row and of a column count. */
  readonly totalOf: { readonly row: string; readonly column: string }
  /** What it shows as a whole, such as `187 Members × 11 instruments`. */
  readonly summary: string
  /** What the letters mean. */
  readonly legend: Line
}

export type GridPick = Omit<Pick, 'chosen' | 'options'> & {
  readonly options: (picked: Picked) => readonly PickOption[]
}

/** A grid of the record: what it asks, and what can be chosen for its sides. */
export type GridSpec = {
  readonly name: (setting: Setting) => string
  readonly address: (setting: Setting, picked: Picked) => string
  readonly grid: (setting: Setting, picked: Picked) => Grid
  readonly picks: (setting: Setting) => readonly GridPick[]
  readonly initial: Picked
}

/** Where the cross-hair is, by position, and which row and column the window begins with. */
export type Cross = {
  readonly row: number
  readonly column: number
  readonly top: number
  readonly left: number
}

type Local = { readonly picked: Picked; readonly cross: Cross }

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

const inWindow = (start: number, at: number, size: number, count: number): number =>
  clamp(clamp(start, at - size + 1, at), 0, Math.max(0, count - size))

/** The cross-hair at a row and a column that there are, and in the window. */
function crossAt(
  { rows, columns }: Grid,
  cross: Cross,
  room: { readonly rows: number; readonly columns: number },
): Cross {
  const row = clamp(cross.row, 0, Math.max(0, rows.length - 1))
  const column = clamp(cross.column, 0, Math.max(0, columns.length - 1))
  return {
    row,
    column,
    top: inWindow(cross.top, row, room.rows, rows.length),
    left: inWindow(cross.left, column, room.columns, columns.length),
  }
}

/** The view of a grid: a cross-hair that goes over its cells, and the fact under it in words. */
export function gridView(spec: GridSpec): View {
  const grids = kept(
    ({ on, language }: Setting, picked: Picked) => `${on} ${language} ${JSON.stringify(picked)}`,
    spec.grid,
  )

  const moved = (local: Local, stage: Stage, to: (cross: Cross, page: number) => Partial<Cross>): Local => {
    const grid = grids(stage.setting, local.picked)
    const room = gridRoom(grid, stage.box)
    return { ...local, cross: crossAt(grid, { ...local.cross, ...to(local.cross, room.rows) }, room) }
  }

  /** The same cell in another grid: by its row and column, not by where these stood. */
  const following = (local: Local, before: Grid, stage: Stage): Local => {
    const grid = grids(stage.setting, local.picked)
    const { row, column } = local.cross
    const at = (lines: readonly GridLine[], id: string | undefined, otherwise: number): number => {
      const found = lines.findIndex((line) => line.id === id)
      return found === -1 ? otherwise : found
    }
    const cross = {
      ...local.cross,
      row: at(grid.rows, before.rows[row]?.id, row),
      column: at(grid.columns, before.columns[column]?.id, column),
    }
    return { ...local, cross: crossAt(grid, cross, gridRoom(grid, stage.box)) }
  }

  const applied = (local: Local, command: ViewCommand, stage: Stage): Local => {
    switch (command.type) {
      case 'move':
        return moved(local, stage, ({ row, column }) => ({
          row: row + command.rows,
          column: column + command.columns,
        }))
      case 'page':
        return moved(local, stage, ({ row }, page) => ({
          row: row + Math.sign(command.by) * Math.max(1, Math.round(Math.abs(command.by) * page)),
        }))
      case 'first':
        return moved(local, stage, () => ({ row: 0 }))
      case 'last':
        return moved(local, stage, () => ({ row: Number.MAX_SAFE_INTEGER }))
      case 'picked': {
        const offered = spec.picks(stage.setting).find(({ id }) => id === command.pick)
        const known = new Set(offered?.options(local.picked).map(({ id }) => id))
        const ids = command.ids.filter((id) => known.has(id))
        if (offered === undefined || ids.length === 0) return local
        const picked = { ...local.picked, [command.pick]: offered.several ? ids : ids.slice(0, 1) }
        return following({ ...local, picked }, grids(stage.setting, local.picked), stage)
      }
      case 'filter':
      case 'write':
      case 'erase':
      case 'clear':
        return local
    }
  }

  const cellOf = ({ picked, cross }: Local, setting: Setting) => {
    const grid = grids(setting, picked)
    const row = grid.rows[cross.row]
    return { grid, row, cell: row?.cells[cross.column], column: grid.columns[cross.column] }
  }

  const viewOf = (local: Local): View => ({
    context: 'grid',
    name: spec.name,
    hasPreview: false,
    draw(stage) {
      const { grid, cell } = cellOf(local, stage.setting)
      const words = viewWords(stage.setting.language)
      const { row, column } = local.cross
      const where = words.position(row + 1, grid.rows.length)
      return {
        status: {
          left: [span(grid.summary)],
          right: [span(`${where} · ${words.position(column + 1, grid.columns.length)}`, 'muted')],
        },
        lines: gridLines(grid, local.cross, stage.box, {
          fact: cell === undefined ? [] : wrapLine(cell.words(), stage.box.width),
          empty: words.nothingHere,
        }),
      }
    },
    apply: (command, stage) => viewOf(applied(local, command, stage)),
    follow: (before, after) => viewOf(following(local, grids(before.setting, local.picked), after)),
    pointed(line, column, stage) {
      const grid = grids(stage.setting, local.picked)
      const at = gridAt(grid, local.cross, stage.box, { line, column })
      return at === undefined ? undefined : viewOf(moved(local, stage, () => at))
    },
    chosen({ setting }): Chosen | undefined {
      const { cell, row } = cellOf(local, setting)
      return cell === undefined || row === undefined ? undefined : { subject: cell.subject, row: row.row }
    },
    address: (setting) => spec.address(setting, local.picked),
    picks: (setting) =>
      spec.picks(setting).map(
        (pick): Pick => ({
          ...pick,
          options: pick.options(local.picked),
          chosen: local.picked[pick.id] ?? [],
        }),
      ),
    blocks: (setting) => gridBlocks(grids(setting, local.picked)),
    spoken({ setting }) {
      const { cell, grid } = cellOf(local, setting)
      return cell === undefined
        ? grid.summary
        : cell
            .words()
            .map(({ text }) => text)
            .join('')
    },
  })

  return viewOf({ picked: spec.initial, cross: { row: 0, column: 0, top: 0, left: 0 } })
}
