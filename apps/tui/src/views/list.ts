import { addressOf, rowsOf } from '../listings/listing.ts'
import type { ListColumn, Listing, Picked } from '../listings/listing.ts'
import { keyOf } from '../pages/subject.ts'
import type { Block, Column } from '../pages/blocks.ts'
import { columnsFitting, headingLine, rowLine } from '../pages/table.ts'
import { graphemesOf, plain, widthOf } from '../text/graphemes.ts'
import { cutLine, lineText, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import { colon } from '../words/common.ts'
import { fold, matches } from './filter.ts'
import { kept } from './kept.ts'
import { pickedAfter, picksOf } from './picks.ts'
import type { Setting } from '../answers/setting.ts'
import type { Chosen, Drawing, Stage, View, ViewCommand } from './view.ts'
import { centred, firstRow, showing } from './window-of-rows.ts'
import type { Rows } from './window-of-rows.ts'
import { markedLine, markWidth, tailOf } from './window.ts'
import { viewWords } from './words.ts'

const longestFilter = 80

/** Below this height the names of the columns would take the room of a row. */
const headingFrom = 12

/** A list as it stands: its filter, what is picked, and where its window is. */
type Local = {
  readonly filter: string
  /** Whether what is typed goes into the filter. */
  readonly isFiltering: boolean
  readonly picked: Picked
  readonly window: Rows
}

type Found<Row> = {
  readonly rows: readonly Row[]
  /** False where nothing answers the filter and what is listed is only near to it. */
  readonly isMatch: boolean
}

type Contents<Row> = {
  readonly all: (setting: Setting, picked: Picked) => readonly Row[]
  readonly found: (setting: Setting, local: Local) => Found<Row>
  readonly widths: (setting: Setting, picked: Picked) => readonly number[]
}

const columnOf = <Row>(
  { heading, least, yields, alignRight }: ListColumn<Row>,
  setting: Setting,
): Column => ({
  heading: heading(setting),
  ...(least === undefined ? {} : { least }),
  ...(yields === undefined ? {} : { yields: yields(setting) }),
  ...(alignRight === undefined ? {} : { alignRight }),
})

/** What a listing holds, each part kept as long as what it follows from stays the same. */
function contentsOf<Row extends object>(listing: Listing<Row>): Contents<Row> {
  const keyOfQuery = ({ on, language }: Setting, picked: Picked): string =>
    `${on} ${language} ${JSON.stringify(picked)}`
  const all = kept(keyOfQuery, (setting, picked) => rowsOf(listing, setting, picked))
  const labels = kept(keyOfQuery, (setting, picked) =>
    all(setting, picked).map((row) => listing.labels(row, setting).map(fold)),
  )
  const near = (setting: Setting, picked: Picked, filter: string): readonly Row[] => {
    const keys = new Set((listing.nearest?.(filter) ?? []).map(keyOf))
    return all(setting, picked).filter((row) => {
      const subject = listing.subject(row, setting)
      return subject !== undefined && keys.has(keyOf(subject))
    })
  }
  const found = kept(
    (setting: Setting, { picked, filter }: Local) => `${keyOfQuery(setting, picked)} ${filter}`,
    (setting, { picked, filter }): Found<Row> => {
      const rows = all(setting, picked)
      if (filter.trim() === '') return { rows, isMatch: true }
      const positions = matches(labels(setting, picked), filter)
      return positions.length > 0
        ? { rows: positions.flatMap((at) => rows[at] ?? []), isMatch: true }
        : { rows: near(setting, picked, filter), isMatch: false }
    },
  )
  const widths = kept(keyOfQuery, (setting, picked) =>
    listing.columns.map(({ cell }) =>
      all(setting, picked).reduce((most, row) => Math.max(most, widthOf(cell(row, setting).text)), 0),
    ),
  )
  return { all, found, widths }
}

const heights = ({ box }: Stage): { readonly heading: number; readonly body: number } => {
  const heading = box.height >= headingFrom ? 1 : 0
  return { heading, body: Math.max(1, box.height - heading) }
}

function withAsks<Row extends object>(
  { asksFirst: _, ...listing }: Listing<Row>,
  asks: Listing<Row>['asksFirst'],
): Listing<Row> | undefined {
  return asks === undefined ? undefined : { ...listing, asks }
}

/** The view of a listing: a window of rows, a filter that narrows them as it is typed, and what is picked. */
export function listView<Row extends object>(listing: Listing<Row>, picked: Picked = {}): View {
  const contents = contentsOf(listing)

  /** What is typed, as much of its end as there is room for. */
  const typedText = (
    { filter }: Local,
    { setting, box }: Stage,
  ): { readonly label: string; readonly shown: string } => {
    const label = `${viewWords(setting.language).filter}${colon(setting.language)}`
    return { label, shown: tailOf(filter, Math.max(0, box.width - widthOf(label) - 1)) }
  }

  const statusOf = (local: Local, stage: Stage): Drawing['status'] => {
    const { setting } = stage
    const { rows, isMatch } = contents.found(setting, local)
    const total = contents.all(setting, local.picked).length
    const words = viewWords(setting.language)
    if (local.filter === '' && !local.isFiltering) {
      const at = total === 0 ? '' : words.position(local.window.chosen + 1, total)
      return { left: [span(listing.counted(total, setting))], right: [span(at, 'muted')] }
    }
    const result = isMatch
      ? words.position(rows.length, total)
      : rows.length === 0
        ? words.nothingMatches
        : words.nearest
    const { label, shown } = typedText(local, stage)
    return {
      left: [span(label, 'key'), span(shown)],
      right: [span(result, isMatch ? 'muted' : 'disputed')],
    }
  }

  const linesOf = (local: Local, stage: Stage, isFocused: boolean): Line[] => {
    const { setting, box } = stage
    const { heading, body } = heights(stage)
    const room = Math.max(1, box.width - markWidth)
    const columns = columnsFitting(
      listing.columns.map((column) => columnOf(column, setting)),
      contents.widths(setting, local.picked),
      room,
    )
    const { rows } = contents.found(setting, local)
    const { top, chosen } = local.window
    const shown = rows.slice(top, top + body).map((row, index) => {
      const cells = new Map(listing.columns.map(({ cell }, at) => [at, cell(row, setting)] as const))
      const line = cutLine(rowLine(columns, cells), room)
      return markedLine(line, box.width, top + index === chosen ? 'first' : 'none', isFocused)
    })
    const names =
      heading === 1 ? [cutLine([span(' '.repeat(markWidth)), ...headingLine(columns, room)], box.width)] : []
    return [
      ...names,
      ...(rows.length === 0
        ? [cutLine([span(viewWords(setting.language).nothingHere, 'muted')], box.width)]
        : shown),
    ]
  }

  const rowOf = (local: Local, setting: Setting): Row | undefined =>
    contents.found(setting, local).rows[local.window.chosen]

  const chosenOf = (local: Local, { setting }: Stage): Chosen | undefined => {
    const row = rowOf(local, setting)
    if (row === undefined) return undefined
    const subject = listing.subject(row, setting)
    return subject === undefined ? { row } : { subject, row }
  }

  const moved = (local: Local, stage: Stage, by: number): Local => {
    const count = contents.found(stage.setting, local).rows.length
    return { ...local, window: showing(local.window, local.window.chosen + by, count, heights(stage).body) }
  }

  const filtered = (local: Local, filter: string): Local => ({
    ...local,
    filter: graphemesOf(filter).slice(0, longestFilter).join(''),
    window: firstRow,
  })

  /** The same row chosen in other rows, or the one that has come in its place. */
  const choosing = (before: Local, was: Setting, after: Local, stage: Stage): Local => {
    const old = rowOf(before, was)
    const key = old === undefined ? undefined : listing.subject(old, was)
    const { rows } = contents.found(stage.setting, after)
    const body = heights(stage).body
    const at =
      key === undefined
        ? -1
        : rows.findIndex((row) => {
            const subject = listing.subject(row, stage.setting)
            return subject !== undefined && keyOf(subject) === keyOf(key)
          })
    const window =
      at === -1
        ? showing(before.window, before.window.chosen, rows.length, body)
        : at === before.window.chosen
          ? showing(before.window, at, rows.length, body)
          : centred(at, rows.length, body)
    return { ...after, window }
  }

  const erased = (local: Local, what: 'last' | 'all'): Local =>
    local.filter === '' && what === 'last'
      ? { ...local, isFiltering: false }
      : filtered(local, what === 'all' ? '' : graphemesOf(local.filter).slice(0, -1).join(''))

  const applied = (local: Local, command: ViewCommand, stage: Stage): Local => {
    const { body } = heights(stage)
    switch (command.type) {
      case 'move':
        return moved(local, stage, command.rows)
      case 'page':
        return moved(
          local,
          stage,
          Math.sign(command.by) * Math.max(1, Math.round(Math.abs(command.by) * body)),
        )
      case 'first':
        return moved(local, stage, Number.NEGATIVE_INFINITY)
      case 'last':
        return moved(local, stage, Number.POSITIVE_INFINITY)
      case 'filter':
        return { ...local, isFiltering: true }
      case 'write':
        return local.isFiltering ? filtered(local, local.filter + plain(command.text)) : local
      case 'erase':
        return local.isFiltering ? erased(local, command.what) : local
      case 'clear':
        return choosing(local, stage.setting, { ...local, filter: '', isFiltering: false }, stage)
      case 'picked':
        return choosing(
          local,
          stage.setting,
          { ...local, picked: pickedAfter(listing, local.picked, command, stage.setting) },
          stage,
        )
    }
  }

  const blocksOf = (local: Local, setting: Setting): readonly Block[] => {
    const { rows } = contents.found(setting, local)
    return [
      { kind: 'title', text: listing.counted(rows.length, setting) },
      { kind: 'gap' },
      {
        kind: 'table',
        columns: listing.columns.map((column) => columnOf(column, setting)),
        rows: rows.map((row) => ({ cells: listing.columns.map(({ cell }) => cell(row, setting)) })),
      },
    ]
  }

  const first = withAsks(listing, listing.asksFirst)
  const opening = first === undefined ? undefined : listView(first, picked)

  const viewOf = (local: Local): View => ({
    context: local.isFiltering ? 'filter' : 'list',
    name: listing.name,
    draw(stage, isFocused): Drawing {
      const drawing = { status: statusOf(local, stage), lines: linesOf(local, stage, isFocused) }
      if (!local.isFiltering) return drawing
      const { label, shown } = typedText(local, stage)
      return { ...drawing, cursor: widthOf(label + shown) }
    },
    ...(opening === undefined ? {} : { opening: (stage: Stage) => opening.draw(stage, true) }),
    apply: (command, stage) => viewOf(applied(local, command, stage)),
    follow: (before, after) => viewOf(choosing(local, before.setting, local, after)),
    pointed(line, _column, stage) {
      const at = local.window.top + line - heights(stage).heading
      const { rows } = contents.found(stage.setting, local)
      if (line < heights(stage).heading || at >= rows.length) return undefined
      return viewOf({ ...local, window: showing(local.window, at, rows.length, heights(stage).body) })
    },
    settled: () => viewOf({ ...local, isFiltering: false }),
    chosen: (stage) => chosenOf(local, stage),
    address: (setting) => addressOf(listing, setting, local.picked),
    blocks: (setting) => blocksOf(local, setting),
    rows: (setting) => (local.filter.trim() === '' ? undefined : contents.found(setting, local).rows),
    picks: (setting) => picksOf(listing, local.picked, setting),
    hasPreview: true,
    spoken(stage) {
      const row = rowOf(local, stage.setting)
      const cells = row === undefined ? [] : listing.columns.map(({ cell }) => cell(row, stage.setting))
      return `${lineText(statusOf(local, stage).right)}: ${cells
        .map(({ text }) => text)
        .filter(Boolean)
        .join(', ')}`
    },
  })

  return viewOf({ filter: '', isFiltering: false, picked, window: firstRow })
}
