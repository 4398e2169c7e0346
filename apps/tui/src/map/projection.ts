/** A point on the sphere or in the plane, in radians or in units of the sphere's radius. */
export type Point = readonly [x: number, y: number]

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796]
const m = Math.sqrt(3) / 2

/*
 * Equal Earth (Šavrič, Patterson and Jenny, 2018): areas stay comparable, and x is the longitude times a factor of the
 * latitude, so that a longitude beyond 180° and another central meridian need no special case.
 */

/** How much of x one radian of longitude takes at a latitude. */
export function stretchAt(latitude: number): number {
  const l = Math.asin(m * Math.sin(latitude))
  const l2 = l * l
  const l6 = l2 * l2 * l2
  return Math.cos(l) / (m * (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2)))
}

/** The y of a latitude, growing to the north. */
export function heightAt(latitude: number): number {
  const l = Math.asin(m * Math.sin(latitude))
  const l2 = l * l
  return l * (a1 + a2 * l2 + l2 * l2 * l2 * (a3 + a4 * l2))
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180

const turn = 2 * Math.PI

/** The same longitude at most half a turn away from another. */
export const near = (longitude: number, other: number): number =>
  longitude - turn * Math.round((longitude - other) / turn)
