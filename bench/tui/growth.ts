import { listRatifications } from 'ilo-data'
import type { HeldRatification } from 'ilo-data'
import { word } from '../../packages/questions/src/grammar/field.ts'
import { list } from '../../packages/questions/src/grammar/list.ts'
import type { Listing } from '../../apps/tui/src/listings/listing.ts'
import { gridOf, matrix } from '../../apps/tui/src/screens/matrix/matrix.ts'
import { span } from '../../apps/tui/src/text/line.ts'
import { gridView } from '../../apps/tui/src/views/grid.ts'
import { listView } from '../../apps/tui/src/views/list.ts'
import type { Stage, View, ViewCommand } from '../../apps/tui/src/views/view.ts'
import { median, milliseconds, table } from './numbers.ts'

/** A ratification that does not exist: a real one, told again under another number. */
type Row = Pick<HeldRatification, 'member' | 'instrument'> & {
  readonly registered: string
  readonly copy: number
}

const sizes = [1, 10, 100] as const
const runs = 9
const stage: Stage = { setting: { on: '2026-06-30', language: 'en' }, box: { width: 120, height: 36 } }

const copies = (times: number): Row[] =>
  Array.from({ length: times }, (_, copy) =>
    listRatifications().map(({ member, instrument, registered = '' }) => ({
      member,
      instrument,
      registered,
      copy,
    })),
  ).flat()

/** A list of the screen over rows that do not exist. */
function listingOf(rows: readonly Row[]): Listing<Row> {
  const route = list({
    name: 'synthetic',
    path: '/synthetic',
    summary: 'Ratifications that do not exist',
    example: '/synthetic',
    ids: {},
    parameters: {},
    rows: () => rows,
    key: ({ member, instrument, copy }) => `${member}|${instrument}|${copy}`,
    fields: {
      copy: word(
        'a number',
        (text) => ({ ok: true, value: text }),
        (row: Row) => String(row.copy),
      ),
    },
    columns: ['member', 'instrument', 'registered', 'copy'],
    tell: (row) => row,
  })
  return {
    name: () => 'synthetic',
    counted: String,
    columns: (['member', 'instrument', 'registered'] as const).map((name) => ({
      heading: () => name,
      cell: (row) => span(row[name]),
    })),
    picks: [],
    asks: () => ({ route }),
    subject: () => undefined,
    labels: ({ member, instrument }) => [member, instrument],
  }
}

const write = (text: string): ViewCommand => ({ type: 'write', text })
const applied = (view: View, ...commands: readonly ViewCommand[]): View =>
  commands.reduce((before, command) => before.apply(command, stage), view)

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

const repeated = (work: (run: number) => unknown): number =>
  median(Array.from({ length: runs }, (_, run) => timed(() => work(run))))

/** What a list of so many rows takes: to be seen first, to be moved through, and to be narrowed letter by letter. */
function listTimes(rows: readonly Row[]): number[] {
  const view = listView(listingOf(rows))
  const opened = timed(() => view.draw(stage, true))
  const moved = repeated((run) =>
    applied(view, { type: 'move', rows: run + 1, columns: 0 }).draw(stage, true),
  )
  const filtering = applied(view, { type: 'filter' })
  const first = timed(() => applied(filtering, write('c')).draw(stage, true))
  const letters = repeated((run) => applied(filtering, write(`c${run}`)).draw(stage, true))
  return [opened, moved, first, letters]
}

/** What a grid of so many rows takes: to be seen first, and to be moved through. */
function gridTimes(times: number): number[] {
  const real = gridOf(stage.setting, matrix.initial)
  const rows = Array.from({ length: times }, (_, copy) =>
    real.rows.map((row) => ({ ...row, id: `${row.id} ${copy}` })),
  ).flat()
  const view = gridView({ ...matrix, grid: () => ({ ...real, rows }) })
  const opened = timed(() => view.draw(stage, true))
  const moved = repeated((run) =>
    applied(view, { type: 'move', rows: run + 1, columns: 1 }).draw(stage, true),
  )
  return [opened, moved]
}

/** Redrawing and narrowing with ten and a hundred times as many rows. */
export function grownTable(): string {
  const count = listRatifications().length
  const names = [
    'a list of ratifications: first drawn',
    'moved and drawn again',
    'the first letter of a filter',
    'every other letter',
    'the matrix: first drawn',
    'moved and drawn again',
  ]
  const bySize = sizes.map((times) => [...listTimes(copies(times)), ...gridTimes(times)])
  const rows = names.map((name, at) => [name, ...bySize.map((of) => milliseconds(of[at] ?? Number.NaN))])
  const head = ['', ...sizes.map((times) => `${times}×`)]
  return `### Growth: ${count} ratifications and 187 rows of the matrix, ten and a hundred times as many\n\n${table(head, rows)}`
}
