/** A function that is worked out once for each thing that it is asked of. */
export function each<Key, T>(compute: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, { readonly value: T }>()
  return (key) => {
    const kept = known.get(key) ?? { value: compute(key) }
    known.set(key, kept)
    return kept.value
  }
}
