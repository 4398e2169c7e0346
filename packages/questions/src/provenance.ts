import { getSource, provenance } from 'ilo-data'
import type { Provenance, Source, SourceId, TableName } from 'ilo-data'

type Citing = Partial<Pick<Provenance, 'sources' | 'conflicts'>>

/** A row of the record with where each of its values was read. */
export type Cited<Row> = Row & { readonly provenance: readonly Provenance[] }

export const cited = <Row extends object>(row: Row, table: TableName, key: string): Cited<Row> => ({
  ...row,
  provenance: provenance(table, key),
})

/** The sources that citations name, those of what they contradict too, each once. */
export function sourcesOf(citations: Iterable<Citing>): Source[] {
  const ids = new Set<SourceId>()
  for (const { sources = [], conflicts = [] } of citations) {
    for (const id of sources) ids.add(id)
    for (const { sourcesA = [], sourcesB = [] } of conflicts)
      for (const id of [...sourcesA, ...sourcesB]) ids.add(id)
  }
  return [...ids].map(getSource)
}
