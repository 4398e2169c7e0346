import { allTables } from '../generated/all-tables.ts'
import type { TableName } from '../generated/all-tables.ts'
import { sourceIds } from '../generated/keys/source-ids.ts'
import { packed } from '../generated/provenance.ts'
import type { Conflict, SourceId } from '../generated/types.ts'
import { conflicts } from '../generated/tables/conflicts.ts'
import { keyOf, valueAt } from '../packed/cell.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import { openProvenance } from '../packed/provenance.ts'
import type { Confidence } from '../packed/provenance.ts'

/** Where a value was read, how sure it is, and what other sources say instead. */
export type Provenance = {
  readonly field: string
  readonly sources: readonly SourceId[]
  readonly confidence: Confidence
  /** Disagreements about this value: the other value, its sources, and why it was not chosen. */
  readonly conflicts?: readonly Conflict[]
}

/** Stands for the row itself, where a row is nothing but its key. */
const wholeRow = '*'

const opened = /* @__PURE__ */ once(() => openProvenance(packed, sourceIds))

const positions: (table: TableName) => ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const known = new Map<TableName, ReadonlyMap<string, number>>()
  return (table: TableName) => {
    const kept = known.get(table)
    if (kept) return kept
    const { rows, key } = allTables[table]
    const built = new Map(rows().map((row, index) => [keyOf(row, key), index]))
    known.set(table, built)
    return built
  }
})()

const conflictsByValue: () => ReadonlyMap<string, readonly Conflict[]> = /* @__PURE__ */ once(() =>
  groupBy(conflicts(), ({ table, key, field }) => `${table}/${key}/${field}`),
)

/**
 * Where the values of a row were read: the sources and the confidence of each, and the conflicts about it.
 *
 * @param table - The table of the row, as in {@link Tables}.
 * @param key - The key of the row; parts are joined with `|`, as in `BGR|C087`.
 * @returns One entry for each value that the row holds; empty for a row that is not held.
 *
 * @example
 * ```ts
 * provenance('membershipPeriods', 'BGR|1').find(({ field }) => field === 'from')?.sources //=> ['frus1919v13', 'wpmem']
 * provenance('membershipPeriods', 'BGR|1').find(({ field }) => field === 'from')?.conflicts?.[0]?.valueA //=> '1920-12-06'
 * ```
 */
export function provenance(table: TableName, key: string): readonly Provenance[] {
  const index = positions(table).get(key)
  const { rows, cited } = allTables[table]
  const row = index === undefined ? undefined : rows()[index]
  if (index === undefined || row === undefined) return []
  return cited.flatMap((field, position): Provenance[] => {
    if (field !== wholeRow && valueAt(row, field) === undefined) return []
    const citation = opened().citation(table, index, position)
    const disputed = conflictsByValue().get(`${table}/${key}/${field}`)
    return citation
      ? [{ field, ...citation, ...(disputed === undefined ? {} : { conflicts: disputed }) }]
      : []
  })
}

/**
 * Where one value was read.
 *
 * @returns The provenance of the value; undefined where the row or the value is not held, or where the table names
 * its sources in the row itself (as claims and published totals do).
 *
 * @example
 * ```ts
 * provenanceOf('instruments', 'C029', 'status')?.confidence //=> 'unverified'
 * provenanceOf('ratifications', 'BGR|C087', 'registered')?.confidence //=> 'sourced'
 * ```
 */
export const provenanceOf = (table: TableName, key: string, field: string): Provenance | undefined =>
  provenance(table, key).find((entry) => entry.field === field)
