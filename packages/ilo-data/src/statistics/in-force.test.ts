import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../coverage/coverage.ts'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { membersOn } from '../members/members.ts'
import { standing } from '../standing/standing.ts'
import { inForceCounts } from './in-force.ts'

const anyText = fc.constantFrom(...instruments().filter(({ kind }) => kind !== 'recommendation'))
const anyDay: fc.Arbitrary<Day> = fc.nat(39_000).map((days) => addDays('1919-10-29', days))

const holds = (counts: typeof inForceCounts): void =>
  fc.assert(
    fc.property(anyText, anyDay, ({ id, adopted }, on) => {
      const range = counts(on).get(id)
      expect(range === undefined).toBe(adopted > on)
      if (range === undefined) return
      const { members, undecided } = membersOn(on)
      const answers = [...members, ...undecided].map((member) => standing(member.id, id, on))
      const sure = answers.filter((answer) => answer.standing === 'in-force')
      const possible = answers.filter((answer) => answer.candidates?.includes('in-force'))
      const held = possible.filter(({ ratification }) => ratification !== undefined)
      expect(range.min).toBe(sure.length)
      expect(range.max).toBeGreaterThanOrEqual(sure.length + held.length)
      expect(range.max).toBeLessThanOrEqual(sure.length + possible.length)
    }),
    { numRuns: 150 },
  )

describe('how many Members an instrument binds', () => {
  test('lies within what the standings leave open', () => holds(inForceCounts))

  test('that goes red where what is open is taken for certain', () => {
    const hasty: typeof inForceCounts = (on) =>
      new Map([...inForceCounts(on)].map(([id, { max }]) => [id, { min: max, max }]))
    expect(() => holds(hasty)).toThrow('Property failed')
  })

  test('is one number where all is held and known', () => {
    expect(coverageOf('C182')?.completeness).toBe('complete')
    expect(inForceCounts().get('C182')).toEqual({ min: 187, max: 187 })
    expect(inForceCounts().get('C001')?.max).toBeGreaterThan(inForceCounts().get('C001')?.min ?? 0)
    expect(inForceCounts().has('R001')).toBe(false)
  })
})
