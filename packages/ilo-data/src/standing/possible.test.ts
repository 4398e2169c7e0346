import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { possibleOn } from './possible.ts'
import { standing } from './standing.ts'

const codes = members().map(({ id }) => id)
const texts = instruments().map(({ id }) => id)
const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))

/** The law: of every pair the same as the standing in words. */
const holds = (possible: typeof possibleOn): void =>
  fc.assert(
    fc.property(fc.constantFrom(...codes), anyDay, (member, on) => {
      const of = possible(on)
      for (const instrument of texts) {
        const answer = standing(member, instrument, on)
        expect(of(member, instrument), `${member} ${instrument} ${on}`).toEqual(
          answer.candidates ?? [answer.standing],
        )
      }
    }),
    { numRuns: 120 },
  )

describe('what may hold', () => {
  test('is what the standing says', () => holds(possibleOn))

  test('that goes red where a rule is forgotten', () => {
    const forgetful: typeof possibleOn = (on) => {
      const of = possibleOn(on)
      return (member, instrument) => of(member, instrument).filter((kind) => kind !== 'denounced')
    }
    expect(() => holds(forgetful)).toThrow('Property failed')
  })

  test('is the same object where it is equal', () => {
    const [first, later] = [possibleOn('1990-01-01'), possibleOn('1990-01-02')]
    const all = new Map<string, readonly string[]>()
    for (const member of codes.slice(0, 40)) {
      for (const instrument of texts) {
        for (const kinds of [first(member, instrument), later(member, instrument)]) {
          expect(all.get(kinds.join()) ?? kinds).toBe(kinds)
          all.set(kinds.join(), kinds)
        }
      }
    }
    expect(all.size).toBeGreaterThan(4)
  })
})
