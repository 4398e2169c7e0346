import type { Links } from '../envelope.ts'
import type { Asking } from '../route.ts'
import type { Field } from './field.ts'

/** How many rows have the same values; null where none is held. */
export type Group = Readonly<Record<string, string | number | null | Links>>

type Values = readonly (string | undefined)[]

/** All combinations of the values that a row has in some fields. */
const combined = (each: readonly (readonly string[])[]): readonly Values[] =>
  each.reduce<readonly Values[]>(
    (rows, values) =>
      rows.flatMap((row) => (values.length === 0 ? [undefined] : values).map((value) => [...row, value])),
    [[]],
  )

/** A missing value comes after all others. */
const compare = (a: Values, b: Values): number => {
  for (const [at, value] of a.entries()) {
    const other = b[at]
    if (value === other) continue
    if (value === undefined || other === undefined) return value === undefined ? 1 : -1
    return value < other ? -1 : 1
  }
  return 0
}

export const groupKey = (names: readonly string[]): ((group: Group) => string) => {
  return (group) => JSON.stringify(names.map((name) => group[name]))
}

/** Counts rows by the values of some fields; a row with several values in one of them is counted under each. */
export function grouped<Row>(
  rows: readonly Row[],
  names: readonly string[],
  fields: Readonly<Record<string, Field<Row>>>,
  { at, given }: Asking,
): readonly Group[] {
  const by = names.map((name) => fields[name])
  const leading =
    by.every((field) => field?.filter !== undefined) && names.every((name) => given[name] === undefined)
  const tally = new Map<string, { readonly values: Values; count: number }>()
  for (const row of rows) {
    for (const values of combined(by.map((field) => field?.groups?.(row) ?? []))) {
      const key = JSON.stringify(values)
      const group = tally.get(key) ?? { values, count: 0 }
      group.count++
      tally.set(key, group)
    }
  }
  return [...tally.values()]
    .toSorted((a, b) => compare(a.values, b.values))
    .map(({ values, count }) => ({
      ...Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])),
      count,
      ...(values.includes(undefined) || !leading
        ? {}
        : {
            links: {
              rows: at({
                ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
                group_by: undefined,
                limit: undefined,
                cursor: undefined,
              }),
            },
          }),
    }))
}
