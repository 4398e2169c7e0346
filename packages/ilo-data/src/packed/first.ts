/** What comes first in an order, of things that are given one by one. */
export type First<Item> = {
  /** The last that has a place: what comes after it has none. */
  last(): Item | undefined
  add(item: Item): void
  /** In order. */
  all(): readonly Item[]
}

/** Keeps the first so many in an order. It holds twice as many, so that it sorts but now and then. */
export function keepFirst<Item>(limit: number, compare: (a: Item, b: Item) => number): First<Item> {
  const kept: Item[] = []
  let last: Item | undefined
  function cut(): readonly Item[] {
    kept.sort(compare)
    kept.splice(limit)
    if (kept.length === limit) last = kept.at(-1)
    return kept
  }
  return {
    last: () => last,
    add(item) {
      if (kept.push(item) >= 2 * limit) cut()
    },
    all: cut,
  }
}
