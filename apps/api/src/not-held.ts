/** What a filter left out only because the record holds no value to compare. */
export type LeftOut = {
  readonly coverage?: { readonly notHeld: Readonly<Record<string, number>> }
  readonly notes?: readonly string[]
}

/** Filters rows by the values wanted, and tells of how many it cannot be said because a value is not held. */
export function filterHeld<Row extends object, Field extends keyof Row & string>(
  rows: readonly Row[],
  fields: readonly Field[],
  wanted: { readonly [Name in Field]: Row[Name] },
): { readonly rows: readonly Row[]; readonly leftOut: LeftOut } {
  const asked = fields.filter((field) => wanted[field] !== undefined)
  const possible = rows.filter((row) =>
    asked.every((field) => row[field] === undefined || row[field] === wanted[field]),
  )
  const missing = asked
    .map((field): [string, number] => [field, possible.filter((row) => row[field] === undefined).length])
    .filter(([, count]) => count > 0)
  return {
    rows: possible.filter((row) => asked.every((field) => row[field] !== undefined)),
    leftOut:
      missing.length === 0
        ? {}
        : {
            coverage: { notHeld: Object.fromEntries(missing) },
            notes: missing.map(([field, count]) => `Left out: ${count} of which no ${field} is held.`),
          },
  }
}
