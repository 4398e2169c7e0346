import { describeTable, provenance, rowsOf, tableNames } from 'ilo-data'
import type { SourceId, TableName } from 'ilo-data'

/** How many values of each table rest on each source. */
type Resting = {
  readonly valuesOf: (source: SourceId) => number
  readonly tablesOf: (source: SourceId) => ReadonlyMap<TableName, number>
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

function keysOf(table: TableName): readonly string[] {
  const described = describeTable(table)
  const names = 'primaryKey' in described ? described.primaryKey : (described.uniqueKeys[0] ?? [])
  const rows: readonly object[] = rowsOf(table)
  return rows.map((row) => {
    const cells = new Map<string, unknown>(Object.entries(row))
    return names.map((name) => textOf(cells.get(name))).join('|')
  })
}

function counted(): Resting {
  const bySource = new Map<SourceId, Map<TableName, number>>()
  for (const table of tableNames()) {
    for (const { sources } of keysOf(table).flatMap((key) => provenance(table, key))) {
      for (const source of sources) {
        const own = bySource.get(source) ?? new Map<TableName, number>()
        own.set(table, (own.get(table) ?? 0) + 1)
        bySource.set(source, own)
      }
    }
  }
  const none: ReadonlyMap<TableName, number> = new Map()
  const tablesOf: Resting['tablesOf'] = (source) => bySource.get(source) ?? none
  return {
    tablesOf,
    valuesOf: (source) => [...tablesOf(source).values()].reduce((sum, count) => sum + count, 0),
  }
}

let known: Resting | undefined

/** Counted from all provenance when it is first asked for: the facts of a release do not change. */
export function resting(): Resting {
  known ??= counted()
  return known
}
