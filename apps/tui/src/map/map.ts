import type { MemberCode } from 'ilo-data'
import { dotCanvas, dotsAcross, dotsDown } from '../chart/braille.ts'
import type { Canvas, Dots } from '../chart/braille.ts'
import type { Line } from '../text/line.ts'
import type { Role } from '../theme/roles.ts'
import { mostOfCell } from './cells.ts'
import { fillOf, hasDot } from './fill.ts'
import type { Fill } from './fill.ts'
import { shapes } from './geometry.ts'
import { border, coast, inside, rasterOf } from './raster.ts'
import type { Raster } from './raster.ts'
import { isShownIn } from './view.ts'
import type { MapRegion } from './view.ts'

type Cell = { readonly x: number; readonly y: number }

export type MapRequest = {
  /** In columns and lines. */
  readonly width: number
  readonly height: number
  readonly region?: MapRegion
  readonly roleOf: (member: MemberCode) => Role
  /** How the area of a Member is filled; by its role if not told. */
  readonly fill?: (member: MemberCode) => Fill
  /** The one letter that says the same as the role, put where there is room. */
  readonly mark?: (member: MemberCode) => string
  readonly selected?: MemberCode
  readonly dots?: Dots
}

export type MapPicture = {
  readonly lines: Line[]
  /** The Member in a cell; of several the one with most dots, but each Member keeps its own place. */
  readonly at: (x: number, y: number) => MemberCode | undefined
  /** The cell of a Member. */
  readonly placeOf: (member: MemberCode) => Cell | undefined
  /** Members of the region that have no dot: they are to be told beside the map. */
  readonly notShown: MemberCode[]
}

/** A Member as it is drawn. */
type Drawn = {
  readonly member: MemberCode
  readonly role: Role
  readonly fill: Fill
  readonly size: number
  readonly place: Cell
}

/** A Member with fewer dots is all edge: no line around it, and none between it and others, would leave anything. */
const leastForLines = 40
const tiny = 8

const placeAt = (cell: number, { cells: { columns } }: Raster): Cell => ({
  x: cell % columns,
  y: Math.floor(cell / columns),
})

/** By the number of their shape. */
function drawnOf(raster: Raster, request: MapRequest): (Drawn | undefined)[] {
  const { region = 'world', roleOf, fill, selected } = request
  return shapes().map((shape, index): Drawn | undefined => {
    const { member } = shape
    const cell = raster.cells.places[index]
    if (member === undefined || cell === undefined || !isShownIn(shape, region)) return undefined
    const role = roleOf(member)
    return {
      member,
      role: member === selected ? 'selected' : role,
      fill: fill?.(member) ?? fillOf(role),
      size: raster.sizes[index] ?? 0,
      place: placeAt(cell, raster),
    }
  })
}

function isDotted(kind: number, x: number, y: number, fill: Fill, size: number): boolean {
  if (size <= tiny) return true
  if (kind === inside || (size < leastForLines && kind === border)) return hasDot(fill, x, y)
  if (kind === coast) return true
  // Between full areas a border is a gap, around empty ones it is a line.
  return fill !== 'solid' && fill !== 'dense' && fill !== 'half'
}

function drawDots(raster: Raster, drawn: readonly (Drawn | undefined)[], canvas: Canvas): void {
  const { owners, kinds, width } = raster
  for (let dot = 0; dot < owners.length; dot++) {
    const owner = owners[dot] ?? 0
    if (owner === 0) continue
    const state = drawn[owner - 1]
    const [x, y] = [dot % width, Math.floor(dot / width)]
    const kind = kinds[dot] ?? inside
    if (state === undefined) {
      if (kind !== inside) canvas.set(x, y, 'muted')
    } else if (isDotted(kind, x, y, state.fill, state.size)) canvas.set(x, y, state.role)
  }
}

/** How many dots of a cell are a shape's. */
function dotsIn({ owners, width }: Raster, { x, y }: Cell, owner: number): number {
  let count = 0
  for (let dot = 0; dot < dotsAcross * dotsDown; dot++) {
    if (owners[(y * dotsDown + (dot >> 1)) * width + x * dotsAcross + (dot & 1)] === owner) count++
  }
  return count
}

/** Letters, the largest Members first, none beside another and none where the cell is another's too. */
function putMarks(
  raster: Raster,
  drawn: readonly (Drawn | undefined)[],
  mark: (member: MemberCode) => string,
  canvas: Canvas,
): void {
  const taken = new Set<string>()
  const states = drawn.flatMap((state, index) =>
    state === undefined ? [] : [{ ...state, owner: index + 1 }],
  )
  for (const state of states.toSorted((a, b) => b.size - a.size)) {
    const { x, y } = state.place
    if (dotsIn(raster, state.place, state.owner) < mostOfCell) continue
    if ([x - 1, x, x + 1].some((column) => taken.has(`${column} ${y}`))) continue
    taken.add(`${x} ${y}`)
    canvas.put(x, y, mark(state.member), state.role)
  }
}

/** The selected Member between brackets: seen without colour, and where it is a single dot. */
function putSelection(
  state: Drawn,
  mark: ((member: MemberCode) => string) | undefined,
  canvas: Canvas,
): void {
  const { x, y } = state.place
  canvas.put(x - 1, y, '[', 'key')
  canvas.put(x + 1, y, ']', 'key')
  canvas.put(x, y, '*', 'selected')
  if (mark !== undefined) canvas.put(x, y, mark(state.member), 'selected')
}

/**
 * A map in dots: each Member in the role and the fill of its standing, other land as a muted outline. In the map of a
 * region the Members of other regions are other land.
 */
export function mapOf(request: MapRequest): MapPicture {
  const { width, height, region = 'world', mark, selected, dots = 'braille' } = request
  const raster = rasterOf(region, width * dotsAcross, height * dotsDown)
  const drawn = drawnOf(raster, request)
  const canvas = dotCanvas(width, height, dots)
  drawDots(raster, drawn, canvas)
  if (mark !== undefined) putMarks(raster, drawn, mark, canvas)
  const chosen = drawn.find((state) => state?.member === selected)
  if (chosen !== undefined) putSelection(chosen, mark, canvas)

  const states = new Map(
    drawn.flatMap((state) => (state === undefined ? [] : [[state.member, state] as const])),
  )
  return {
    lines: canvas.lines(),
    at: (x, y) => {
      if (x < 0 || y < 0 || x >= width || y >= height) return undefined
      return drawn[(raster.cells.owners[Math.floor(y) * width + Math.floor(x)] ?? 0) - 1]?.member
    },
    placeOf: (member) => states.get(member)?.place,
    notShown: shapes().flatMap((shape) =>
      shape.member !== undefined && isShownIn(shape, region) && !states.has(shape.member)
        ? [shape.member]
        : [],
    ),
  }
}
