import type { Day } from 'ilo-data'
import type { Field } from './field.ts'

type Rank = string | number | undefined

/** Numbers by size, texts by their code points; what is missing comes last. */
function compare(a: Rank, b: Rank, direction: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a === b ? 0 : a < b ? -direction : direction
}

/** Rows in the order asked for: those that it does not tell apart stay as they were. */
export function sorted<Row>(
  rows: readonly Row[],
  order: readonly string[],
  fields: Readonly<Record<string, Field<Row>>>,
  on: Day,
): readonly Row[] {
  if (order.length === 0) return rows
  const by = order.flatMap((written): { field: Field<Row>; direction: 1 | -1 }[] => {
    const descending = written.startsWith('-')
    const field = fields[descending ? written.slice(1) : written]
    return field === undefined ? [] : [{ field, direction: descending ? -1 : 1 }]
  })
  const ranked = rows.map((row) => ({ row, ranks: by.map(({ field }) => field.rank(row, on)) }))
  return ranked
    .toSorted((a, b) => {
      for (const [at, { direction }] of by.entries()) {
        const compared = compare(a.ranks[at], b.ranks[at], direction)
        if (compared !== 0) return compared
      }
      return 0
    })
    .map(({ row }) => row)
}
