/** Letters without case or marks, so that `Côte` and `cote` are the same. */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().normalize('NFC')

/** How well a text answers a filter, 0 the best; undefined where it does not. */
function rank(labels: readonly string[], wanted: string): number | undefined {
  let best: number | undefined
  for (const label of labels) {
    const at = label.indexOf(wanted)
    if (at === -1) continue
    const found = label === wanted ? 0 : at === 0 ? 1 : /[^\p{L}\p{N}]/u.test(label.charAt(at - 1)) ? 2 : 3
    if (best === undefined || found < best) best = found
  }
  return best
}

/**
 * The positions of what answers a filter, the best first. All words must be found; a code or the start of a name comes
 * before a match inside a word.
 *
 * @param entries - For each entry its names, folded.
 */
export function matches(entries: readonly (readonly string[])[], filter: string): number[] {
  const wanted = fold(filter).trim()
  if (wanted === '') return entries.map((_, index) => index)
  const words = wanted.split(/\s+/)
  return entries
    .flatMap((labels, index) => {
      const whole = rank(labels, wanted)
      const each = words.map((word) => rank(labels, word))
      if (each.includes(undefined)) return []
      return [{ index, rank: whole ?? 4 }]
    })
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index)
}
