import { once } from './once.ts'

/** The rows of a table: all of them, or only those whose key begins with a text. */
export type Rows<Row> = {
  (): readonly Row[]
  /** Decodes no others, so that a question about one record does not wait for the rest. */
  of(key: string): readonly Row[]
  /** What the keys begin with, each once. */
  keys(): readonly string[]
}

export type RowReader<Row> = {
  readonly length: number
  /** What the key of a row begins with; rows stand in the order of their keys. */
  readonly keyAt: (place: number) => string
  readonly rowAt: (place: number) => Row
}

/** Rows that are decoded when they are first asked for, and kept. */
export function openRows<Row>(open: () => RowReader<Row>): Rows<Row> {
  const reader = once(open)
  const kept: Row[] = []
  const rowAt = (place: number): Row => (kept[place] ??= reader().rowAt(place))
  const all = once(() => {
    const rows: Row[] = []
    for (let place = 0; place < reader().length; place++) rows.push(rowAt(place))
    return rows
  })
  /** Where the rows of each key begin; they stand together. */
  const starts = once(() => {
    const { length, keyAt } = reader()
    const result = new Map<string, number>()
    for (let place = 0; place < length; place++) {
      const key = keyAt(place)
      if (!result.has(key)) result.set(key, place)
    }
    return result
  })
  function rowsOf(key: string): readonly Row[] {
    const rows: Row[] = []
    const { length, keyAt } = reader()
    for (let place = starts().get(key) ?? length; place < length && keyAt(place) === key; place++)
      rows.push(rowAt(place))
    return rows
  }
  const groups = new Map<string, readonly Row[]>()
  const table = (): readonly Row[] => all()
  table.of = (key: string): readonly Row[] => {
    const known = groups.get(key)
    if (known !== undefined) return known
    const rows = rowsOf(key)
    groups.set(key, rows)
    return rows
  }
  table.keys = (): readonly string[] => [...starts().keys()]
  return table
}
