import type { MemberCode } from 'ilo-data'
import type { Point } from './projection.ts'
import { middlesIn } from './view.ts'
import type { MapRegion } from './view.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** How far one point is from another in a direction, and how far beside it. */
function ahead([x, y]: Point, [otherX, otherY]: Point, direction: Direction): Point {
  const [dx, dy] = [otherX - x, otherY - y]
  switch (direction) {
    case 'left':
      return [-dx, Math.abs(dy)]
    case 'right':
      return [dx, Math.abs(dy)]
    case 'up':
      return [dy, Math.abs(dx)]
    case 'down':
      return [-dy, Math.abs(dx)]
  }
}

const beside = 2

/** The Member that an arrow key leads to: the nearest in that direction; one straight ahead is preferred. */
export function neighbour(
  member: MemberCode,
  direction: Direction,
  region: MapRegion = 'world',
): MemberCode | undefined {
  const middles = middlesIn(region)
  const from = middles.get(member)
  if (from === undefined) return undefined
  let best: MemberCode | undefined
  let least = Infinity
  for (const [other, to] of middles) {
    const [forward, sideways] = ahead(from, to, direction)
    if (other === member || forward <= 0) continue
    // Twice as far to the side as ahead is another direction, taken only where nothing else is.
    const cost = forward + beside * sideways + (sideways > 2 * forward ? 10 : 0)
    if (cost < least) [best, least] = [other, cost]
  }
  return best
}
