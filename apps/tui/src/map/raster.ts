import { dotsAcross, dotsDown } from '../chart/braille.ts'
import { cellsOf } from './cells.ts'
import type { Cells } from './cells.ts'
import { shapes } from './geometry.ts'
import type { Ring, Shape } from './geometry.ts'
import { near } from './projection.ts'
import { isShownIn, pointOf, viewFor } from './view.ts'
import type { MapRegion, View } from './view.ts'

/** What a dot of land is of its shape. */
export const inside = 0
/** Beside the sea. */
export const coast = 1
/** Beside another shape; of two such dots the left or the upper one. */
export const border = 2

export type Raster = {
  /** In dots. */
  readonly width: number
  readonly height: number
  /** For each dot the number of its shape and one; 0 is the sea. */
  readonly owners: Uint8Array
  readonly kinds: Uint8Array
  /** How many dots each shape has. */
  readonly sizes: readonly number[]
  readonly cells: Cells
}

/** From the plane of a view to dots. */
type Fit = { readonly view: View; readonly scale: number; readonly left: number; readonly top: number }

function fitOf(view: View, width: number, height: number): Fit {
  const [wide, tall] = [view.east - view.west, view.north - view.south]
  const scale = Math.min(width / wide, height / tall)
  return { view, scale, left: (width - wide * scale) / 2, top: (height - tall * scale) / 2 }
}

const dotX = ({ view, scale, left }: Fit, x: number): number => left + (x - view.west) * scale
const dotY = ({ view, scale, top }: Fit, y: number): number => top + (view.north - y) * scale

/** Notes where a ring crosses the middle of each row of dots. */
function crossings(ring: Ring, fit: Fit, rows: number[][], width: number): void {
  const { meridian } = fit.view
  const middle = (ring.west + ring.east) / 2
  const shift = near(middle, meridian) - middle - meridian
  const xs: number[] = []
  const ys: number[] = []
  for (const { longitude, stretch, y } of ring.spots) {
    xs.push(dotX(fit, (longitude + shift) * stretch))
    ys.push(dotY(fit, y))
  }
  let [ax, ay] = [xs.at(-1) ?? 0, ys.at(-1) ?? 0]
  for (let index = 0; index < xs.length; index++) {
    const [bx, by] = [xs[index] ?? 0, ys[index] ?? 0]
    const first = Math.max(0, Math.ceil(Math.min(ay, by) - 0.5))
    const last = Math.min(rows.length - 1, Math.ceil(Math.max(ay, by) - 0.5) - 1)
    for (let row = first; row <= last; row++) {
      const x = ax + ((bx - ax) * (row + 0.5 - ay)) / (by - ay)
      rows[row]?.push(Math.min(width, Math.max(0, x)))
    }
    ;[ax, ay] = [bx, by]
  }
}

/** Fills a shape by the even-odd rule; its holes and islands are rings like any other. */
function fillShape(shape: Shape, owner: number, fit: Fit, width: number, owners: Uint8Array): void {
  const height = owners.length / width
  const rows: number[][] = Array.from({ length: height }, () => [])
  for (const ring of shape.rings) {
    if (dotY(fit, ring.south) >= 0 && dotY(fit, ring.north) <= height) crossings(ring, fit, rows, width)
  }
  for (const [row, xs] of rows.entries()) {
    if (xs.length === 0) continue
    xs.sort((a, b) => a - b)
    for (let index = 0; index + 1 < xs.length; index += 2) {
      const from = Math.ceil((xs[index] ?? 0) - 0.5)
      const to = Math.ceil((xs[index + 1] ?? 0) - 0.5)
      owners.fill(owner, row * width + from, row * width + Math.max(from, to))
    }
  }
}

/** Gives a Member that fell between the dots one of its own, where that takes nobody's last. */
function stamp(label: number, owner: number, width: number, owners: Uint8Array, sizes: number[]): void {
  const beside = [0, 1, -1, width, -width, width + 1, width - 1, 1 - width, -1 - width]
  for (const step of beside) {
    const dot = label + step
    const column = (dot % width) - (label % width)
    const old = owners[dot]
    if (old === undefined || Math.abs(column) > 1 || (old > 0 && (sizes[old - 1] ?? 0) <= 1)) continue
    owners[dot] = owner
    if (old > 0) sizes[old - 1] = (sizes[old - 1] ?? 0) - 1
    sizes[owner - 1] = 1
    return
  }
}

function kindsOf(owners: Uint8Array, width: number): Uint8Array {
  const kinds = new Uint8Array(owners.length)
  for (let dot = 0; dot < owners.length; dot++) {
    const owner = owners[dot] ?? 0
    if (owner === 0) continue
    const x = dot % width
    const left = x > 0 ? (owners[dot - 1] ?? owner) : owner
    const right = x < width - 1 ? (owners[dot + 1] ?? owner) : owner
    const above = owners[dot - width] ?? owner
    const below = owners[dot + width] ?? owner
    if (left === 0 || right === 0 || above === 0 || below === 0) kinds[dot] = coast
    else if (right !== owner || below !== owner) kinds[dot] = border
  }
  return kinds
}

function rasterise(region: MapRegion, width: number, height: number): Raster {
  const fit = fitOf(viewFor(region), width, height)
  const owners = new Uint8Array(width * height)
  const all = shapes()
  for (const [index, shape] of all.entries()) fillShape(shape, index + 1, fit, width, owners)
  const sizes = all.map(() => 0)
  for (const owner of owners) if (owner > 0) sizes[owner - 1] = (sizes[owner - 1] ?? 0) + 1
  const labels = all.map(({ label }) => {
    const [x, y] = pointOf(label, fit.view.meridian)
    const [column, row] = [Math.floor(dotX(fit, x)), Math.floor(dotY(fit, y))]
    const isIn = column >= 0 && row >= 0 && column < width && row < height
    return isIn ? row * width + column : undefined
  })
  for (const [index, shape] of all.entries()) {
    const label = labels[index]
    if (sizes[index] === 0 && label !== undefined && isShownIn(shape, region)) {
      stamp(label, index + 1, width, owners, sizes)
    }
  }
  return {
    width,
    height,
    owners,
    kinds: kindsOf(owners, width),
    sizes,
    cells: cellsOf(
      owners,
      width / dotsAcross,
      labels.map((label) => (label === undefined ? undefined : cellOf(label, width))),
      (owner) => {
        const shape = all[owner - 1]
        return shape !== undefined && isShownIn(shape, region)
      },
    ),
  }
}

const cellOf = (dot: number, width: number): number =>
  Math.floor(Math.floor(dot / width) / dotsDown) * (width / dotsAcross) +
  Math.floor((dot % width) / dotsAcross)

const kept = new Map<string, Raster>()
const most = 8

/** Whose each dot is, for a region and a size; the last few are kept, since only the standings change between them. */
export function rasterOf(region: MapRegion, width: number, height: number): Raster {
  const key = `${region} ${width} ${height}`
  const raster = kept.get(key) ?? rasterise(region, width, height)
  kept.delete(key)
  kept.set(key, raster)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return raster
}
