import { geoEqualEarthRaw } from 'd3-geo'
import type { Place } from './atlas.ts'

export type Spot = readonly [x: number, y: number]

const degree = Math.PI / 180

/** A place in a plane where areas are as on the sphere. */
export const spotOf = ([longitude, latitude]: Place): Spot => {
  const [x, y] = geoEqualEarthRaw(longitude * degree, latitude * degree)
  return [x, y]
}

export const triangle = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

export function areaOf(ring: readonly Spot[]): number {
  let twice = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}

function isInside([x, y]: Spot, ring: readonly Spot[]): boolean {
  let inside = false
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

function distanceTo([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

const steps = 32

/** The middle of a ring: of a grid over it, the spot inside that is farthest from its line. */
export function innermost(ring: readonly Spot[]): Spot {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best: Spot = ring[0] ?? [0, 0]
  let farthest = 0
  for (let step = 0; step < steps * steps; step++) {
    const spot: Spot = [
      left + ((right - left) * ((step % steps) + 0.5)) / steps,
      bottom + ((top - bottom) * (Math.floor(step / steps) + 0.5)) / steps,
    ]
    if (!isInside(spot, ring)) continue
    const distance = ring.reduce(
      (least, corner, index) =>
        Math.min(least, distanceTo(spot, corner, ring[(index + 1) % ring.length] ?? corner)),
      Number.POSITIVE_INFINITY,
    )
    if (distance > farthest) [best, farthest] = [spot, distance]
  }
  return best
}
