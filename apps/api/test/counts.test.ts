import { addDays, coverageOf, inForceCounts, listRatifications, ranking, standing } from 'ilo-data'
import type { Day, NumberRange, RankedMember } from 'ilo-data'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, objectIn, rowsIn, throughJson } from './ask.ts'

const day = fc.integer({ min: 0, max: 39_000 }).map((days): Day => addDays('1919-10-29', days))

const ratificationsIn = (row: Readonly<Record<string, unknown>>) =>
  objectIn(objectIn(row['related'])['ratifications'])

describe('the ratifications told with a list', () => {
  test('of Members are those that are held, and what the library counts', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (on) => {
        const { data } = await ask(`/v1/members?on=${on}&include=ratifications`)
        const all = new Map<string, RankedMember>(
          ranking({ on, count: 'in-force' }).members.map((row) => [row.member, row]),
        )
        const fundamental = ranking({ on, count: 'in-force', category: 'fundamental' })
        for (const row of rowsIn(data)) {
          const own = fundamental.members.find(({ member }) => member === row['id'])
          expect(ratificationsIn(row)).toMatchObject({
            inForce: all.get(String(row['id']))?.count,
            fundamental: { inForce: own?.count, of: fundamental.coverage.instruments },
          })
        }
      }),
      { numRuns: 10 },
    )
    const { data } = await ask('/v1/members?include=ratifications')
    for (const id of ['BGR', 'USA', 'ESP'] as const) {
      const row = rowsIn(data).find((each) => each['id'] === id) ?? {}
      const { meta } = await ask(`/v1/members/${id}/ratifications`)
      const rows = listRatifications({ member: id })
      const sure = rows.filter(({ instrument }) => standing(id, instrument).standing === 'in-force').length
      const { held, inForce, fundamental } = ratificationsIn(row)
      expect([held, objectIn(inForce)['min'], objectIn(fundamental)['of']]).toEqual([meta['total'], sure, 11])
    }
  })

  test('of a State that is no Member bind nobody', async () => {
    const { data } = await ask('/v1/members?status=former&include=ratifications')
    for (const row of rowsIn(data)) expect(ratificationsIn(row)['inForce']).toEqual({ min: 0, max: 0 })
  })

  test('of instruments are those that are held, and what the library counts', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (on) => {
        const { data } = await ask(`/v1/instruments?on=${on}&include=ratifications&limit=1000`)
        const counts = new Map<string, NumberRange>(inForceCounts(on))
        for (const row of rowsIn(data)) {
          const told = objectIn(row['related'])['ratifications']
          if (row['kind'] === 'recommendation') expect(told).toBeNull()
          else expect(told).toMatchObject({ inForce: counts.get(String(row['id'])) })
        }
      }),
      { numRuns: 10 },
    )
    const { data } = await ask('/v1/instruments?include=ratifications&limit=1000')
    for (const id of ['C087', 'C095', 'C001'] as const) {
      const row = rowsIn(data).find((each) => each['id'] === id) ?? {}
      const { meta } = await ask(`/v1/instruments/${id}/ratifications`)
      const { held, heldOfFormer, knownTotal, basis } = coverageOf(id) ?? {}
      expect(ratificationsIn(row)).toEqual(
        throughJson({ held, heldOfFormer, knownTotal, basis, inForce: inForceCounts().get(id) }),
      )
      expect(meta['total']).toBe(Number(held) + Number(heldOfFormer))
    }
    const former = rowsIn(data).map((row) => objectIn(row['related'])['ratifications'])
    expect(former.some((told) => told !== null && Number(objectIn(told)['heldOfFormer']) > 0)).toBe(true)
  })

  const rankOf = (told: unknown): number => {
    if (typeof told === 'number') return told
    const { min, max } = objectIn(objectIn(told)['inForce'] ?? told)
    return Number(min) * 1_000 + Number(max)
  }

  test.each([
    ['/v1/members?on=1990-12-31', ['held', 'inForce', 'fundamental']],
    ['/v1/instruments?on=1990-12-31', ['held', 'inForce']],
  ])('order %s, and what has none comes last', async (address, names) => {
    for (const name of names) {
      for (const sign of ['', '-']) {
        const { data } = await ask(
          `${address}&include=ratifications&limit=1000&sort=${sign}ratifications.${name}`,
        )
        const told = rowsIn(data).map((row) => objectIn(row['related'])['ratifications'])
        const ranks = told.flatMap((each) => (each === null ? [] : [rankOf(objectIn(each)[name])]))
        expect(told.slice(0, ranks.length)).not.toContain(null)
        expect(new Set(ranks).size, name).toBeGreaterThan(5)
        expect(ranks, name).toEqual(ranks.toSorted((a, b) => (sign === '' ? a - b : b - a)))
      }
    }
  })
})
