import { readFileSync } from 'node:fs'
import { geoContains, geoDistance, geoEqualEarthRaw } from 'd3-geo'
import fc from 'fast-check'
import { listMembers } from 'ilo-data'
import { feature } from 'topojson-client'
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../build/world/atlas.ts'
import { worldModule } from '../../build/world/module.ts'
import { shapes } from './geometry.ts'
import { unpackNumbers } from './numbers.ts'
import { heightAt, near, stretchAt } from './projection.ts'
import { codes, labels, perDegree } from './world.ts'

const members = listMembers({ status: 'member' })

describe('the committed geometry', () => {
  const written = worldModule()
  const answer = (committed: string) => (committed === written ? 'current' : 'to be written: pnpm run map')
  const committed = readFileSync(new URL('world.ts', import.meta.url), 'utf8')

  test('is what the build writes', () => {
    expect(answer(committed)).toBe('current')
  })

  test('and one changed by hand is seen', () => {
    expect(answer(committed.replace('BGR', 'BRG'))).toBe('to be written: pnpm run map')
  })
})

describe('the map of the world', () => {
  test('has all 187 Members and nobody twice', () => {
    const drawn = shapes().flatMap(({ member }) => (member === undefined ? [] : [member]))
    expect(drawn).toHaveLength(187)
    expect(drawn.toSorted()).toEqual(members.map(({ id }) => id).toSorted())
  })

  test('has the letter of each Member where the atlas has the Member', () => {
    const place = placesByCode()
    const [main, finest] = [featuresOf('50m'), featuresOf('10m')]
    for (const { id, m49 } of members) {
      const land = main.get(m49 ?? '') ?? finest.get(m49 ?? '')
      const at = place.get(id)
      if (land === undefined || at === undefined)
        throw new Error(`${id} is not in the atlas or not on the map`)
      // An island may be smaller than the rounding of a position: then the letter is only beside it.
      const isThere =
        geoContains(land, at) || cornersOf(land).some((corner) => geoDistance(corner, at) < 0.002)
      expect(isThere, `${id} ${at.join(' ')}`).toBe(true)
    }
  })

  test('would be wrong with two Members changed', () => {
    const bulgaria = featuresOf('50m').get('100')
    const greece = placesByCode().get('GRC')
    expect(bulgaria && greece && geoContains(bulgaria, greece)).toBe(false)
  })
})

type Land = Extract<ReturnType<typeof feature>, { type: 'Feature' }>

const cornersOf = ({ geometry }: Land): [number, number][] =>
  (geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : []
  ).flatMap((ring) => ring.map(([longitude = 0, latitude = 0]): [number, number] => [longitude, latitude]))

function featuresOf(resolution: '10m' | '50m'): Map<string, Land> {
  const topology = readAtlas(resolution)
  const { countries } = topology.objects
  const all = countries === undefined ? undefined : feature(topology, countries)
  const result = new Map<string, Land>()
  if (all?.type !== 'FeatureCollection') return result
  // Australia's number is also that of its smallest islands, which come later.
  for (const one of all.features) if (!result.has(String(one.id))) result.set(String(one.id), one)
  return result
}

const placesByCode = (): Map<string, [number, number]> => {
  const numbers = unpackNumbers(labels)
  return new Map(
    codes
      .split(' ')
      .map((code, index) => [
        code,
        [(numbers[2 * index] ?? 0) / perDegree, (numbers[2 * index + 1] ?? 0) / perDegree],
      ]),
  )
}

describe('the projection', () => {
  const anyLatitude = fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true })
  const anyLongitude = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })

  test('is Equal Earth', () => {
    fc.assert(
      fc.property(anyLongitude, anyLatitude, (longitude, latitude) => {
        const [x, y] = geoEqualEarthRaw(longitude, latitude)
        expect(longitude * stretchAt(latitude)).toBeCloseTo(x, 9)
        expect(heightAt(latitude)).toBeCloseTo(y, 9)
      }),
    )
  })

  test('brings every longitude within half a turn of another', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), anyLongitude, (longitude, other) => {
        const brought = near(longitude, other)
        expect(Math.abs(brought - other)).toBeLessThanOrEqual(Math.PI + 1e-9)
        expect(Math.cos(brought)).toBeCloseTo(Math.cos(longitude), 9)
      }),
    )
  })
})
