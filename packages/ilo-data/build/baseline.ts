import type { CoverageBaseline } from '../src/generated/types.ts'
import { layOut } from './layout.ts'
import type { ReadFacts } from './load.ts'
import { measuresOf } from './measures.ts'
import { cellText } from './rows.ts'
import type { Cell, WrittenRow } from './rows.ts'

/** The file, under `facts/`, that tells how much was held. */
export const baselineFile = 'coverage-baseline.yaml'

/**
 * The baseline that the facts call for, as the text of its file: what has risen stands higher, and what has fallen
 * stays as it was, unless a reason for accepting the fall is given.
 */
export function baselineText(written: ReadFacts['rows'], accepted?: string): string {
  const before = new Map(
    [...(written.get('coverageBaseline')?.values() ?? [])].map((row) => [row.key, row.cells]),
  )
  const counted = [...measuresOf(written)].map(([measure, value]): WrittenRow => {
    const known = before.get(measure)
    const floor = known === undefined ? undefined : Number(cellText(known.get('value')))
    if (known && floor === value) return row(known)
    if (known && floor !== undefined && value < floor) {
      return accepted === undefined ? row(known) : row(cellsOf({ measure, value, accepted }))
    }
    return row(cellsOf({ measure, value }))
  })
  const names = new Set(counted.map(({ key }) => key))
  const uncounted = [...before].filter(([measure]) => !names.has(measure)).map(([, cells]) => row(cells))
  const rows = new Map([...counted, ...uncounted].map((each) => [each.key, each]))
  return layOut(new Map([['coverageBaseline', rows]])).get(baselineFile) ?? ''
}

const row = (cells: ReadonlyMap<string, Cell>): WrittenRow => ({
  table: 'coverageBaseline',
  key: cellText(cells.get('measure')),
  cells,
  citations: new Map(),
})

const cellsOf = (values: CoverageBaseline): Map<string, Cell> =>
  new Map(Object.entries(values).map(([field, value]) => [field, String(value)]))
