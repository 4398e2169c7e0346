import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

export type Topology = Parameters<typeof feature>[0]

/** A place in degrees: longitude, latitude. A longitude may lie beyond 180° where a line crosses that meridian. */
export type Place = readonly [longitude: number, latitude: number]

/** Rings of arcs, as TopoJSON has them: `~n` is arc `n` backwards. The first of a polygon is its outer one. */
type Polygon = readonly (readonly number[])[]

/** Polygons that carry one number of ISO 3166-1, which is M49 too; those without a number come as `undefined`. */
export type Country = { readonly m49: string | undefined; readonly polygons: readonly Polygon[] }

const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology'

type Resolution = '10m' | '50m'

const require = createRequire(import.meta.url)
const files: Readonly<Record<Resolution, string>> = {
  '10m': require.resolve('world-atlas/countries-10m.json'),
  '50m': require.resolve('world-atlas/countries-50m.json'),
}

/** The countries of Natural Earth at a resolution. */
export function readAtlas(resolution: Resolution): Topology {
  const read: unknown = JSON.parse(readFileSync(files[resolution], 'utf8'))
  if (!isTopology(read)) throw new Error(`the atlas of ${resolution} is no topology`)
  return read
}

export function countriesOf({ objects: { countries } }: Topology): Country[] {
  if (countries?.type !== 'GeometryCollection') throw new Error('the atlas has no collection of countries')
  const byNumber = new Map<string, Country>()
  const others: Country[] = []
  for (const geometry of countries.geometries) {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : []
    // A number may come twice: Ashmore and Cartier have Australia's.
    const m49 = geometry.id === undefined ? undefined : String(geometry.id)
    if (m49 === undefined) others.push({ m49, polygons })
    else byNumber.set(m49, { m49, polygons: [...(byNumber.get(m49)?.polygons ?? []), ...polygons] })
  }
  return [...byNumber.values(), ...others]
}

/** The arcs of a topology in degrees; within an arc no step goes around the world. */
export function arcsOf({ arcs, transform }: Topology): Place[][] {
  if (transform === undefined) throw new Error('the atlas is not quantised')
  const { scale, translate } = transform
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    let before: number | undefined
    return arc.map(([dx = 0, dy = 0]): Place => {
      x += dx
      y += dy
      const longitude = x * scale[0] + translate[0]
      before = before === undefined ? longitude : nearTo(longitude, before)
      return [before, y * scale[1] + translate[1]]
    })
  })
}

/** The same longitude at most 180° away from another. */
const nearTo = (longitude: number, other: number): number =>
  longitude - 360 * Math.round((longitude - other) / 360)

/** The places around a ring, each once. */
export function ringOf(arcs: readonly (readonly Place[])[], ring: readonly number[]): Place[] {
  const places: Place[] = []
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index] ?? []
    const forward = index < 0 ? arc.toReversed() : arc
    for (const [longitude, latitude] of forward.slice(0, -1)) {
      const last = places.at(-1)
      places.push([last === undefined ? longitude : nearTo(longitude, last[0]), latitude])
    }
  }
  return places
}
