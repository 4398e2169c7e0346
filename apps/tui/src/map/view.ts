import type { MemberCode, Region } from 'ilo-data'
import { shapes } from './geometry.ts'
import type { Shape, Spot } from './geometry.ts'
import { near, radians } from './projection.ts'
import type { Point } from './projection.ts'

export type MapRegion = Region | 'world'

/** What a map shows: a part of the plane around a central meridian. */
export type View = {
  readonly meridian: number
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** The world is cut in the Bering Strait, so that neither Russia nor Alaska is. */
const worldMeridian = radians(11)
/** A State as wide as Russia would leave no room to the others: of wider ones only the middle has to be in view. */
const widest = radians(90)
const reach = radians(20)
const margin = 0.015

export const isShownIn = (shape: Shape, region: MapRegion): boolean =>
  shape.member !== undefined && (region === 'world' || shape.region === region)

/** Where a spot is in the plane, seen from a meridian. */
export const pointOf = (spot: Spot, meridian: number): Point => [
  (near(spot.longitude, meridian) - meridian) * spot.stretch,
  spot.y,
]

/** The largest part of a shape, or the middle of that where it is very wide. */
function spotsNearMiddle({ rings: [mainland], label }: Shape): Spot[] {
  const middle = label.longitude
  if (mainland === undefined) return [label]
  if (mainland.east - mainland.west <= widest) return [label, ...mainland.spots]
  return [
    label,
    ...mainland.spots.filter(({ longitude }) => Math.abs(near(longitude, middle) - middle) <= reach),
  ]
}

/** The middle of the shortest stretch of longitudes that holds all of them. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = longitudes.map((longitude) => near(longitude, 0)).toSorted((a, b) => a - b)
  let [gap, after] = [-1, 0]
  for (const [index, longitude] of sorted.entries()) {
    const before = sorted[index - 1] ?? (sorted.at(-1) ?? 0) - 2 * Math.PI
    if (longitude - before > gap) [gap, after] = [longitude - before, longitude]
  }
  return after + Math.PI - gap / 2
}

function viewOf(region: MapRegion): View {
  const shown = shapes().filter((shape) => (region === 'world' ? true : isShownIn(shape, region)))
  const spots = shown.flatMap((shape) =>
    region === 'world' ? shape.rings.flatMap((ring) => ring.spots) : spotsNearMiddle(shape),
  )
  const meridian = region === 'world' ? worldMeridian : middleOf(spots.map(({ longitude }) => longitude))
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const spot of spots) {
    const [x, y] = pointOf(spot, meridian)
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return {
    meridian,
    west: west - margin,
    east: east + margin,
    south: south - margin,
    north: north + margin,
  }
}

const views = new Map<MapRegion, View>()

/** The part of the plane that holds the Members of a region. */
export function viewFor(region: MapRegion): View {
  const view = views.get(region) ?? viewOf(region)
  views.set(region, view)
  return view
}

const middles = new Map<MapRegion, ReadonlyMap<MemberCode, Point>>()

/** Where the Members of a region are in the plane. */
export function middlesIn(region: MapRegion): ReadonlyMap<MemberCode, Point> {
  const known = middles.get(region)
  if (known !== undefined) return known
  const { meridian } = viewFor(region)
  const found = new Map(
    shapes().flatMap((shape): [MemberCode, Point][] =>
      shape.member !== undefined && isShownIn(shape, region)
        ? [[shape.member, pointOf(shape.label, meridian)]]
        : [],
    ),
  )
  middles.set(region, found)
  return found
}
