import type { Place } from './atlas.ts'
import { spotOf, triangle } from './plane.ts'

/**
 * A line without the corners that cut off less than an area (Visvalingam and Whyatt, 1993). Its ends stay where they
 * are, so that lines which met still meet; one that closes keeps enough corners to enclose something.
 */
export function simplify(line: readonly Place[], least: number): Place[] {
  const kept = line.map((place) => ({ place, spot: spotOf(place) }))
  const [first, last] = [line[0], line.at(-1)]
  const isClosed = first !== undefined && last !== undefined && isSame(first, last)
  const fewest = isClosed ? 4 : 2
  const areaAt = (index: number): number => {
    const [before, at, after] = [kept[index - 1], kept[index], kept[index + 1]]
    return before && at && after ? triangle(before.spot, at.spot, after.spot) : Number.POSITIVE_INFINITY
  }
  const areas = kept.map((_, index) => areaAt(index))
  while (kept.length > fewest) {
    const smallest = areas.reduce((best, area, index) => (area < (areas[best] ?? 0) ? index : best), 0)
    const removed = areas[smallest] ?? Number.POSITIVE_INFINITY
    if (removed >= least) break
    kept.splice(smallest, 1)
    areas.splice(smallest, 1)
    // A corner counts for at least as much as the one that went before it, or a smooth curve would vanish bit by bit.
    for (const index of [smallest - 1, smallest]) {
      if (index > 0 && index < kept.length - 1) areas[index] = Math.max(areaAt(index), removed)
    }
  }
  return kept.map(({ place }) => place)
}

const isSame = (a: Place, b: Place): boolean => Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9
