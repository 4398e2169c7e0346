import { allTables } from '../generated/all-tables.ts'
import type { TableName } from '../generated/all-tables.ts'
import { sourceIds } from '../generated/keys/source-ids.ts'
import { packed } from '../generated/provenance.ts'
import type { Conflict, InstrumentCode, MemberCode, SourceId } from '../generated/types.ts'
import { conflicts } from '../generated/tables/conflicts.ts'
import { heldRatification, ratificationsBefore, ratifyingMembers } from '../generated/tables/ratifications.ts'
import { keyOf, valueAt } from '../packed/cell.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import { openProvenance } from '../packed/provenance.ts'
import type { Confidence } from '../packed/provenance.ts'
import { trusted } from '../packed/trusted.ts'

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

/** The disagreements about the values of a table, by key and field. */
const conflictsIn: (table: TableName) => ReadonlyMap<string, readonly Conflict[]> = /* @__PURE__ */ (() => {
  const known = new Map<TableName, ReadonlyMap<string, readonly Conflict[]>>()
  return (table: TableName) => {
    const kept = known.get(table)
    if (kept) return kept
    const built = groupBy(conflicts.of(table), ({ key, field }) => `${key}/${field}`)
    known.set(table, built)
    return built
  }
})()

type Place = { readonly index: number; readonly row: object }

/** A row and its place in its table. Of ratifications only that one is decoded for it. */
function placeOf(table: TableName, key: string): Place | undefined {
  if (table === 'ratifications') return placeOfRatification(key)
  const index = positions(table).get(key)
  const row = index === undefined ? undefined : allTables[table].rows()[index]
  return index === undefined || row === undefined ? undefined : { index, row }
}

function placeOfRatification(key: string): Place | undefined {
  const [member, instrument] = trusted<[MemberCode, InstrumentCode]>(key.split('|'))
  const row = heldRatification(member, instrument)
  const offset = ratifyingMembers(instrument).get(member)
  if (row === undefined || offset === undefined) return undefined
  return { index: ratificationsBefore(instrument) + offset, row }
}

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
  const place = placeOf(table, key)
  if (place === undefined) return []
  return allTables[table].cited.flatMap(
    (field, position) => entryOf(table, key, place, field, position) ?? [],
  )
}

function entryOf(
  table: TableName,
  key: string,
  { index, row }: Place,
  field: string,
  position: number,
): Provenance | undefined {
  if (field !== wholeRow && valueAt(row, field) === undefined) return undefined
  const citation = opened().citation(table, index, position)
  const disputed = conflictsIn(table).get(`${key}/${field}`)
  return citation && { field, ...citation, ...(disputed === undefined ? {} : { conflicts: disputed }) }
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
export function provenanceOf(table: TableName, key: string, field: string): Provenance | undefined {
  const position = allTables[table].cited.indexOf(field)
  const place = position === -1 ? undefined : placeOf(table, key)
  return place && entryOf(table, key, place, field, position)
}
