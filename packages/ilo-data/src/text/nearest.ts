/**
 * Edits between two texts: insertions, deletions, substitutions and swaps of neighbours.
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  let beforeLast: number[] = []
  let last = right.map((_, j) => j + 1)
  last.unshift(0)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[right.length] ?? 0
}

/** Letters without case or marks, so that `Côte` and `cote` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')
}

/** How many characters two texts begin with alike. */
function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * The candidates nearest to a text, nearest first. Candidates that share little with it are left out.
 *
 * @example
 * ```ts
 * nearest('ratificatons', ['ratifications', 'members'], 1) //=> ['ratifications']
 * ```
 */
export function nearest<T extends string>(text: string, candidates: readonly T[], count = 3): T[] {
  const wanted = fold(text)
  return candidates
    .map((candidate, index) => ({
      candidate,
      index,
      distance: editDistance(wanted, fold(candidate)),
      shared: sharedStart(wanted, fold(candidate)),
    }))
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.max(2, Math.ceil(Math.max(wanted.length, candidate.length) / 2)),
    )
    .toSorted((a, b) => a.distance - b.distance || b.shared - a.shared || a.index - b.index)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}
