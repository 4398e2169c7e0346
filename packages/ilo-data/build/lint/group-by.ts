/** Items by what they share, in the order in which they came. */
export function groupBy<Item, Shared>(
  items: Iterable<Item>,
  shared: (item: Item) => Shared,
): Map<Shared, Item[]> {
  const groups = new Map<Shared, Item[]>()
  for (const item of items) {
    const key = shared(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
