import { allTables } from '../generated/all-tables.ts'
import type { TableName } from '../generated/all-tables.ts'
import { keyOf, valueAt } from '../packed/cell.ts'
import type { Confidence } from '../packed/provenance.ts'
import { provenance } from '../provenance/provenance.ts'
import { listKnownGaps } from './gaps.ts'
import type { OpenGap } from './gaps.ts'

/** Stands for the row itself, where a row is nothing but its key. */
const wholeRow = '*'

/** How many values of a confidence there are. */
export type ValuesByConfidence = Readonly<Record<Confidence, number>>

/** How much a table holds. */
export type TableCoverage = {
  readonly table: TableName
  readonly rows: number
  /**
   * How many rows fill each field, without those of the key and remarks. An empty field may say that there is nothing to
   * tell, as an end that has not come.
   */
  readonly fields: readonly { readonly field: string; readonly filled: number }[]
  /** Its values by how sure they are; absent where rows name their sources themselves, or need none. */
  readonly values?: ValuesByConfidence
  readonly gaps: readonly OpenGap[]
}

/**
 * How much a table holds: its rows, how many of them fill each field, how sure the values are, and what is known to be
 * missing.
 *
 * @example
 * ```ts
 * coverageOfTable('conferenceSessions').rows //=> 115
 * coverageOfTable('conferenceSessions').fields.find(({ field }) => field === 'president') //=> { field: 'president', filled: 88 }
 * coverageOfTable('offices').values //=> { corroborated: 52, sourced: 309, unverified: 0 }
 * ```
 */
export function coverageOfTable(table: TableName): TableCoverage {
  const { key, cited } = allTables[table]
  const rows: readonly object[] = allTables[table].rows()
  const paths = cited.length > 0 ? cited.filter((path) => path !== wholeRow) : pathsIn(rows, key)
  return {
    table,
    rows: rows.length,
    fields: paths.map((field) => ({
      field,
      filled: rows.filter((row) => valueAt(row, field) !== undefined).length,
    })),
    ...(cited.length === 0 ? {} : { values: valuesOf(table, rows, key) }),
    gaps: listKnownGaps(table),
  }
}

function valuesOf(table: TableName, rows: readonly object[], key: readonly string[]): ValuesByConfidence {
  const counts = { corroborated: 0, sourced: 0, unverified: 0 }
  for (const row of rows)
    for (const { confidence } of provenance(table, keyOf(row, key))) counts[confidence]++
  return counts
}

/** The fields that the rows of a table without citations fill. */
const pathsIn = (rows: readonly object[], key: readonly string[]): string[] =>
  [...new Set(rows.flatMap(pathsOf))].filter((path) => path !== 'note' && !key.includes(path))

const pathsOf = (row: object): string[] =>
  Object.entries(row).flatMap(([name, value]) =>
    isObject(value) ? pathsOf(value).map((inner) => `${name}.${inner}`) : [name],
  )

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
