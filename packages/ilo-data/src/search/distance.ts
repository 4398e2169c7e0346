/** How many edits lie between a word and a candidate, and between it and the nearest beginning of the candidate. */
type Edits = { readonly whole: number; readonly start: number }

/**
 * Measures candidates against one word. Insertions, deletions, substitutions and swaps of neighbours count one each;
 * what is further away than `limit` is told as infinitely far, and given up as soon as that is certain.
 */
export function editsFrom(word: string, limit: number): (candidate: string) => Edits {
  const height = word.length
  const reach = height + limit
  let beforeLast = new Uint8Array(reach + 1)
  let last = new Uint8Array(reach + 1)
  let row = new Uint8Array(reach + 1)
  const far: Edits = { whole: Number.POSITIVE_INFINITY, start: Number.POSITIVE_INFINITY }

  return (candidate) => {
    if (candidate.length < height - limit) return far
    const width = Math.min(candidate.length, reach)
    for (let j = 0; j <= width; j++) last[j] = j
    let lastLeast = 0
    for (let i = 1; i <= height; i++) {
      row[0] = i
      let least = i
      const letter = word.charCodeAt(i - 1)
      for (let j = 1; j <= width; j++) {
        const other = candidate.charCodeAt(j - 1)
        let best = (last[j - 1] ?? 0) + (letter === other ? 0 : 1)
        best = Math.min(best, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
        if (i > 1 && j > 1 && letter === candidate.charCodeAt(j - 2) && word.charCodeAt(i - 2) === other) {
          best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
        }
        row[j] = best
        least = Math.min(least, best)
      }
      if (least > limit && lastLeast > limit) return far
      lastLeast = least
      ;[beforeLast, last, row] = [last, row, beforeLast]
    }
    let start = Number.POSITIVE_INFINITY
    for (let j = 0; j <= width; j++) start = Math.min(start, last[j] ?? 0)
    const whole = candidate.length > reach ? Number.POSITIVE_INFINITY : (last[width] ?? 0)
    return {
      whole: whole > limit ? Number.POSITIVE_INFINITY : whole,
      start: start > limit ? Number.POSITIVE_INFINITY : start,
    }
  }
}

/** How many edits a word may be away and still be meant: short words, years and codes must be exact. */
export function editsAllowed(word: string): number {
  if (word.length < 4 || /[\d\p{Script=Han}]/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}
