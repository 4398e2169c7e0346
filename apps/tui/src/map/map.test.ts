import fc from 'fast-check'
import { listMembers, standing } from 'ilo-data'
import type { MemberCode } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { letterOf } from '../theme/standing-letters.ts'
import { lineText, lineWidth } from '../text/line.ts'
import { fillOf, sampleOf } from './fill.ts'
import type { Fill } from './fill.ts'
import { mapOf } from './map.ts'
import type { MapRequest } from './map.ts'
import { middlesIn } from './view.ts'
import type { MapRegion } from './view.ts'

const members = listMembers({ status: 'member' })
const regions = [
  'world',
  'africa',
  'americas',
  'arab-states',
  'asia-pacific',
  'europe-central-asia',
] as const satisfies readonly MapRegion[]
const membersOf = (region: MapRegion): MemberCode[] =>
  members.filter((member) => region === 'world' || member.region === region).map(({ id }) => id)

const freedom = new Map(members.map(({ id }) => [id, standing(id, 'C087', '2020-01-01').standing]))
const markOf = (member: MemberCode): string => letterOf(freedom.get(member) ?? 'unknown')

const asked = (request: Partial<MapRequest>): MapRequest => ({
  width: 80,
  height: 20,
  roleOf: (member) => freedom.get(member) ?? 'unknown',
  mark: markOf,
  ...request,
})
const pictureOf = (request: Partial<MapRequest>): string =>
  `${mapOf(asked(request))
    .lines.map((line) => lineText(line).trimEnd())
    .join('\n')}\n`

describe('Freedom of association at the beginning of 2020', () => {
  test.each([
    { region: 'world', width: 80, height: 20 },
    { region: 'world', width: 40, height: 10 },
    { region: 'europe-central-asia', width: 80, height: 20 },
    { region: 'europe-central-asia', width: 40, height: 10 },
  ] as const)('$region in $width columns', async (request) => {
    const { region, width, height } = request
    await expect(pictureOf(request)).toMatchFileSnapshot(`golden/${region}-${width}x${height}.txt`)
  })

  test('in signs that every terminal has', async () => {
    await expect(pictureOf({ dots: 'ascii', region: 'africa' })).toMatchFileSnapshot(
      'golden/africa-ascii-80x20.txt',
    )
    expect(pictureOf({ dots: 'ascii' })).toMatch(/^[\n -~]*$/)
  })
})

const anyRequest = fc.record({
  width: fc.integer({ min: 10, max: 300 }),
  height: fc.integer({ min: 4, max: 100 }),
  region: fc.constantFrom(...regions),
  dots: fc.constantFrom('braille' as const, 'ascii' as const),
})
const few = { numRuns: 25 }

describe('a map of any size', () => {
  test('is exactly as wide and as high as was asked', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...members), (request, { id }) => {
        const { lines } = mapOf(asked({ ...request, selected: id }))
        expect(lines).toHaveLength(request.height)
        for (const line of lines) expect(lineWidth(line)).toBe(request.width)
      }),
      few,
    )
  })

  test('shows each Member of its region or names it', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { placeOf, notShown } = mapOf(asked(request))
        const shown = membersOf(request.region).filter((member) => placeOf(member) !== undefined)
        expect([...shown, ...notShown].toSorted()).toEqual(membersOf(request.region).toSorted())
      }),
      few,
    )
  })

  test('has a sign and, but where several crowd, the Member itself at the place of a Member', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines, at, placeOf } = mapOf(asked(request))
        const texts = lines.map(lineText)
        const held = new Map<string, MemberCode[]>()
        for (const member of membersOf(request.region)) {
          const place = placeOf(member)
          if (place === undefined) continue
          expect(texts[place.y]?.charAt(place.x), member).toMatch(/\S/)
          const key = `${place.x} ${place.y}`
          held.set(key, [...(held.get(key) ?? []), member])
        }
        for (const [key, [member, ...others]] of held) {
          const [x = 0, y = 0] = key.split(' ').map(Number)
          expect([member, ...others]).toContain(at(x, y))
        }
      }),
      few,
    )
  })
})

describe('a map', () => {
  test.each(regions)('of %s shows every Member of it in 80 columns', (region) => {
    expect(mapOf(asked({ region })).notShown).toEqual([])
  })

  test('names whom it cannot show', () => {
    expect(mapOf(asked({ width: 10, height: 4 })).notShown.length).toBeGreaterThan(0)
  })

  test('answers for its cells and for none outside', () => {
    const { at, placeOf } = mapOf(asked({ width: 200, height: 60 }))
    const place = placeOf('BGR')
    expect(place && at(place.x, place.y)).toBe('BGR')
    expect([at(-1, 0), at(200, 0), at(0, 60), at(0, 0)]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('of a region is silent about the others', () => {
    const { placeOf, notShown } = mapOf(asked({ region: 'arab-states' }))
    expect(placeOf('IRN')).toBeUndefined()
    expect(notShown).not.toContain('IRN')
  })

  test('puts the selected Member between brackets, even one of a single dot', () => {
    for (const selected of ['BGR', 'TUV', 'RUS'] as const) {
      const picture = mapOf(asked({ selected }))
      const place = picture.placeOf(selected)
      const text = lineText(picture.lines[place?.y ?? 0] ?? [])
      expect(text.slice(Math.max(0, (place?.x ?? 0) - 1), (place?.x ?? 0) + 2)).toMatch(/^\[?[Fn]\]?$/)
      expect(picture.lines.flat().some(({ role }) => role === 'selected')).toBe(true)
    }
  })

  test('has the antimeridian where it cuts nobody: Fiji, Tonga and Chukotka are in the east', () => {
    const { placeOf } = mapOf(asked({ width: 200, height: 60 }))
    for (const member of ['FJI', 'TON', 'WSM', 'NZL'] as const)
      expect(placeOf(member)?.x, member).toBeGreaterThan(150)
    for (const member of ['USA', 'COK'] as const) expect(placeOf(member)?.x, member).toBeLessThan(100)
  })

  test('has north above and east at the right', () => {
    for (const region of regions) {
      const { placeOf } = mapOf(asked({ region, width: 300, height: 100 }))
      const shown = [...middlesIn(region)].flatMap(([member, [x, y]]) => {
        const place = placeOf(member)
        return place === undefined ? [] : [{ member, x, y, place }]
      })
      const wrong = shown.flatMap((one) =>
        shown
          .filter(
            (other) =>
              (other.x - one.x > 0.3 && other.place.x <= one.place.x) ||
              (other.y - one.y > 0.3 && other.place.y >= one.place.y),
          )
          .map((other) => `${one.member} ${other.member}`),
      )
      expect(wrong, region).toEqual([])
    }
  })
})

describe('without colour', () => {
  const everyFill = ['solid', 'dense', 'half', 'sparse', 'outline'] as const satisfies readonly Fill[]
  const dotsOf = (fill: Fill): number =>
    pictureOf({ fill: () => fill, mark: () => '' })
      .split('')
      .filter((cell) => cell >= '\u2800')
      .reduce((sum, cell) => sum + (cell.charCodeAt(0) - 0x2800).toString(2).replaceAll('0', '').length, 0)

  test('no two fills look alike, on the map and in its legend', () => {
    const counts = everyFill.map(dotsOf)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(new Set(counts).size).toBe(everyFill.length)
    expect(new Set(everyFill.map((fill) => sampleOf(fill))).size).toBe(everyFill.length)
  })

  test('what binds is fuller than what does not', () => {
    expect(fillOf('in-force')).toBe('solid')
    expect(fillOf('not-ratified')).toBe('sparse')
    expect(fillOf('unknown')).toBe('outline')
  })

  test('one standing that changes changes the picture', () => {
    const before = pictureOf({ mark: () => ' ' })
    const roleOf = (member: MemberCode) =>
      member === 'BRA' ? 'in-force' : (freedom.get(member) ?? 'unknown')
    expect(pictureOf({ mark: () => ' ', roleOf })).not.toBe(before)
  })
})
