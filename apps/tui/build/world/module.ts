import { listMembers } from 'ilo-data'
import { packNumbers } from '../../src/map/numbers.ts'
import { arcsOf, countriesOf, readAtlas, ringOf } from './atlas.ts'
import type { Place } from './atlas.ts'
import { areaOf, innermost, spotOf } from './plane.ts'
import type { Spot } from './plane.ts'
import { simplify } from './simplify.ts'

/** Steps of a degree: finer than a dot of any region in any terminal. */
const perDegree = 25
/** In units of the sphere's radius, squared: a corner that cuts off less is left out, and an island that is smaller. */
const leastCorner = 8e-6
const leastIsland = 6e-6
const antarctica = '010'

type Ring = { readonly arcs: readonly number[]; readonly area: number; readonly spots: readonly Spot[] }
type Shape = {
  readonly code: string
  readonly rings: readonly Ring[]
  readonly label: Place
  readonly lines: Lines
}
type Lines = readonly (readonly Place[])[]

const memberCodes: ReadonlyMap<string, string> = new Map(
  listMembers({ status: 'member' }).flatMap(({ id, m49 }) => (m49 === undefined ? [] : [[m49, id] as const])),
)

/** The shapes of an atlas, the largest ring of each first; of the Members only those still wanted. */
function shapesOf(resolution: '10m' | '50m', isWanted: (m49: string | undefined) => boolean): Shape[] {
  const topology = readAtlas(resolution)
  const lines = arcsOf(topology)
  return countriesOf(topology)
    .filter(({ m49 }) => isWanted(m49))
    .map(({ m49, polygons }) => {
      const rings = polygons
        .flat()
        .map((arcs): Ring => {
          const spots = ringOf(lines, arcs).map(spotOf)
          return { arcs, area: areaOf(spots), spots }
        })
        .toSorted((a, b) => b.area - a.area)
        .filter(({ area }, index) => index === 0 || area >= leastIsland)
      const code = memberCodes.get(m49 ?? '') ?? ''
      return { code, rings, label: labelOf(rings[0]?.spots ?? []), lines }
    })
}

/** Where a letter is put: in the middle of the largest part. */
function labelOf(spots: readonly Spot[]): Place {
  const [x, y] = innermost(spots)
  const latitude = latitudeOf(y)
  return [x / spotOf([1, latitude])[0], latitude]
}

function latitudeOf(y: number): number {
  let [south, north] = [-90, 90]
  while (north - south > 1e-6) {
    const middle = (south + north) / 2
    if (spotOf([0, middle])[1] < y) south = middle
    else north = middle
  }
  return south
}

const steps = (degrees: number): number => Math.round(degrees * perDegree)

/** The lines that shapes share, each packed when it is first needed, in the direction in which it is needed first. */
class SharedLines {
  readonly numbers: number[] = []
  readonly #known = new Map<readonly Place[], { readonly number: number; readonly isBackwards: boolean }>()
  #last: readonly [number, number] = [0, 0]

  /** How a ring names one of its lines: 0 is the next one; else how far back it is, negative when it runs backwards. */
  name(line: readonly Place[], isBackwards: boolean): number {
    const known = this.#known.get(line)
    if (known !== undefined) {
      const back = this.#known.size - known.number
      return known.isBackwards === isBackwards ? back : -back
    }
    this.#known.set(line, { number: this.#known.size, isBackwards })
    this.#pack(isBackwards ? line.toReversed() : line)
    return 0
  }

  /** How many corners, then each as its distance from the one before, across lines too: one often begins where one ends. */
  #pack(line: readonly Place[]): void {
    const distances: number[] = []
    for (const [longitude, latitude] of simplify(line, leastCorner)) {
      const corner = [steps(longitude), steps(latitude)] as const
      const distance = [corner[0] - this.#last[0], corner[1] - this.#last[1]] as const
      if (distances.length > 0 && distance[0] === 0 && distance[1] === 0) continue
      distances.push(...distance)
      this.#last = corner
    }
    this.numbers.push(distances.length / 2, ...distances)
  }
}

/** The whole module of the map's geometry, as text. */
export function worldModule(): string {
  const main = shapesOf('50m', (m49) => m49 !== antarctica)
  const held = new Set(main.map(({ code }) => code))
  // What the middle resolution lacks is taken from the finest.
  const added = shapesOf('10m', (m49) => !held.has(memberCodes.get(m49 ?? '') ?? ''))
  const shapes = [...main, ...added].toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))

  const shared = new SharedLines()
  const outlines = shapes.flatMap(({ rings, lines }) => [
    rings.length,
    ...rings.flatMap(({ arcs }) => [
      arcs.length,
      ...arcs.map((arc) => shared.name(lines[arc < 0 ? ~arc : arc] ?? [], arc < 0)),
    ]),
  ])
  const labels = shapes.flatMap(({ label: [longitude, latitude] }) => [steps(longitude), steps(latitude)])
  return [
    '// Written by `pnpm run map` from world-atlas (Natural Earth): see NOTICE. Not to be edited.',
    '',
    '/** Steps of a degree in all the numbers below. */',
    `export const perDegree: number = ${perDegree}`,
    '',
    '/** The code of each shape, in order; `-` for land that is no Member. */',
    `export const codes: string =\n  '${shapes.map(({ code }) => code || '-').join(' ')}'`,
    '',
    '/** Where the letter of each shape goes. */',
    `export const labels: string =\n  '${packNumbers(labels)}'`,
    '',
    '/** The rings of each shape, the largest first: how many; of each how many lines, and which: 0 the next, else so far back. */',
    `export const rings: string =\n  '${packNumbers(outlines)}'`,
    '',
    '/** Lines that shapes share: how many corners, and the steps to each from the one before. */',
    `export const lines: string =\n  '${packNumbers(shared.numbers)}'`,
    '',
  ].join('\n')
}
