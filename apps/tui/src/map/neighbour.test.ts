import { describe, expect, test } from 'vitest'
import { neighbour } from './neighbour.ts'
import { middlesIn } from './view.ts'

const directions = ['left', 'right', 'up', 'down'] as const
const regions = ['world', 'africa', 'americas', 'arab-states', 'asia-pacific', 'europe-central-asia'] as const

describe('the arrow keys on a map', () => {
  test('lead to the nearest in their direction', () => {
    expect(directions.map((direction) => neighbour('FRA', direction))).toEqual(['GBR', 'CHE', 'BEL', 'ESP'])
    expect(directions.map((direction) => neighbour('BGR', direction))).toEqual(['MNE', 'MDA', 'ROU', 'MKD'])
  })

  test('go on across the meridian of 180°', () => {
    expect(neighbour('FJI', 'right', 'asia-pacific')).toBe('TON')
  })

  test('stay in the region', () => {
    expect(neighbour('YEM', 'down')).toBe('DJI')
    expect(neighbour('YEM', 'down', 'arab-states')).toBeUndefined()
    expect(neighbour('YEM', 'left', 'africa')).toBeUndefined()
  })

  test.each(regions)('lead always in their direction in %s', (region) => {
    const middles = middlesIn(region)
    for (const [member, [x, y]] of middles) {
      const at = (direction: (typeof directions)[number]) =>
        middles.get(neighbour(member, direction, region) ?? member)
      expect(at('left')?.[0], member).toBeLessThanOrEqual(x)
      expect(at('right')?.[0], member).toBeGreaterThanOrEqual(x)
      expect(at('up')?.[1], member).toBeGreaterThanOrEqual(y)
      expect(at('down')?.[1], member).toBeLessThanOrEqual(y)
    }
  })

  test.each(regions)('lead from any Member to every other in %s', (region) => {
    const members = [...middlesIn(region).keys()]
    const beside = new Map(
      members.map((member) => [member, directions.map((direction) => neighbour(member, direction, region))]),
    )
    for (const start of members) {
      const reached = new Set([start])
      for (const member of reached) {
        for (const next of beside.get(member) ?? []) if (next !== undefined) reached.add(next)
      }
      expect(reached.size, start).toBe(members.length)
    }
  })
})
