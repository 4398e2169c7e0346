import type { AnswerMeta } from '../envelope.ts'
import type { Filter } from './field.ts'

/** A filter and the field that it is of. */
export type Named<Row> = { readonly name: string; readonly filter: Filter<Row> }

export type Filtered<Row> = { readonly rows: readonly Row[]; readonly meta: AnswerMeta }

const counts = (
  found: readonly (readonly [string, number])[],
): Readonly<Record<string, number>> | undefined =>
  found.some(([, count]) => count > 0)
    ? Object.fromEntries(found.filter(([, count]) => count > 0))
    : undefined

/** Keeps the rows that all filters hold of, and tells of how many it cannot be said, and why. */
export function filtered<Row>(rows: readonly Row[], filters: readonly Named<Row>[]): Filtered<Row> {
  if (filters.length === 0) return { rows, meta: {} }
  const tested = rows.map((row) => ({ row, held: filters.map(({ filter }) => filter.holds(row)) }))
  const possible = tested.filter(({ held }) => !held.includes('no'))
  const kept = possible.filter(({ held }) => !held.includes('missing'))
  const notHeld = counts(
    filters.map(({ name }, at) => [name, possible.filter(({ held }) => held[at] === 'missing').length]),
  )
  const undecided = counts(
    filters.map(({ name }, at) => [name, kept.filter(({ held }) => held[at] === 'maybe').length]),
  )
  const notes = [
    ...Object.entries(notHeld ?? {}).map(
      ([name, count]) => `Left out: ${count} of which no ${name} is held.`,
    ),
    ...Object.entries(undecided ?? {}).map(
      ([name, count]) =>
        `Undecided: ${count} that may lie outside the range asked for, ${name} being held in part.`,
    ),
  ]
  return {
    rows: kept.map(({ row }) => row),
    meta: {
      ...(notHeld === undefined ? {} : { coverage: { notHeld } }),
      ...(undecided === undefined ? {} : { undecided }),
      ...(notes.length === 0 ? {} : { notes }),
    },
  }
}
