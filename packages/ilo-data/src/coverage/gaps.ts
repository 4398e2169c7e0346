import { allTables } from '../generated/all-tables.ts'
import type { TableName } from '../generated/all-tables.ts'
import { knownGaps } from '../generated/tables/known-gaps.ts'
import type { KnownGap } from '../generated/types.ts'
import { keyOf, valueAt } from '../packed/cell.ts'
import { provenance } from '../provenance/provenance.ts'
import { countGap } from './count-gap.ts'
import type { GapRow, GapWorld } from './count-gap.ts'

/** Something that the record is known to lack or to hold with doubt, why, and how much of it there is today. */
export type OpenGap = KnownGap & {
  /** Rows, values, numbers of a series, or years, by the kind of the gap; counted from the record. */
  readonly open: number
}

const isTable = (name: string): name is TableName => Object.hasOwn(allTables, name)

function rowsOf(table: TableName): GapRow[] {
  const { rows, key } = allTables[table]
  return rows().map((row) => ({ key: keyOf(row, key), value: (field) => valueAt(row, field) }))
}

const record: GapWorld = {
  rows: (table) => (isTable(table) ? rowsOf(table) : []),
  key: (table) => (isTable(table) ? allTables[table].key : []),
  confidences: (table, key, field) =>
    (isTable(table) ? provenance(table, key) : [])
      .filter((entry) => field === undefined || entry.field === field)
      .map(({ confidence }) => confidence),
}

/**
 * What the record is known to lack or to hold with doubt, with the reason; of one table, or of all.
 *
 * @example
 * ```ts
 * listKnownGaps('conferenceSessions').find(({ id }) => id === 'presidents-missing')?.open //=> 27
 * listKnownGaps('members').map(({ missing }) => missing) //=> ["the number, and with it the address of the ILO's page"]
 * ```
 */
export const listKnownGaps = (table?: TableName): OpenGap[] =>
  knownGaps()
    .filter((gap) => table === undefined || gap.table === table)
    .map((gap) => ({ ...gap, open: countGap(gap, record) }))
