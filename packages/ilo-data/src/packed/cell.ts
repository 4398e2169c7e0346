/** The value of a row at a path such as `names.en`; undefined where the field is empty. */
export const valueAt = (row: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? Reflect.get(value, name)
          : undefined,
      row,
    )

/** The key of a row: its key fields joined with `|`. */
export const keyOf = (row: object, key: readonly string[]): string =>
  key.map((field) => cellOf(valueAt(row, field))).join('|')

const cellOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
