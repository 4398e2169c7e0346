import { groupBy } from './group.ts'
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
  /** The places of the rows of each key. */
  const places = once(() => {
    const { length, keyAt } = reader()
    return groupBy(
      Array.from({ length }, (_, place) => place),
      keyAt,
    )
  })
  const groups = new Map<string, readonly Row[]>()
  const table = (): readonly Row[] => all()
  table.of = (key: string): readonly Row[] => {
    const known = groups.get(key)
    if (known !== undefined) return known
    const rows = (places().get(key) ?? []).map(rowAt)
    // Of keys that are none there is no end.
    if (rows.length > 0) groups.set(key, rows)
    return rows
  }
  table.keys = (): readonly string[] => [...places().keys()]
  return table
}
