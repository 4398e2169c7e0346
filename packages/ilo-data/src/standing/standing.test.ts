import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { ratifications } from '../generated/tables/ratifications.ts'
import { membershipOf } from '../members/membership.ts'
import { standing } from './standing.ts'

const anyMember = fc.constantFrom(...members().map(({ id }) => id))
const anyInstrument = fc.constantFrom(...instruments().map(({ id }) => id))
const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))
const anyRow = fc.constantFrom(...ratifications())

describe('standing', () => {
  test('is unknown exactly where it is undecided, and then names at least two candidates', () => {
    fc.assert(
      fc.property(anyMember, anyInstrument, anyDay, (member, instrument, on) => {
        const answer = standing(member, instrument, on)
        expect(answer.standing === 'unknown').toBe(answer.certainty === 'undecided')
        expect((answer.candidates?.length ?? 0) >= 2).toBe(answer.standing === 'unknown')
        expect(answer.candidates ?? []).not.toContain('unknown')
        expect(answer.reason).not.toBe('')
        expect(answer.facts.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })

  test("without a day is that of the data's date", () => {
    fc.assert(
      fc.property(anyMember, anyInstrument, (member, instrument) => {
        expect(standing(member, instrument)).toEqual(standing(member, instrument, dataDate))
      }),
    )
  })

  test('of a Recommendation is never anything but not open, to a Member', () => {
    fc.assert(
      fc.property(anyMember, anyInstrument, anyDay, (member, instrument, on) => {
        fc.pre(instrument.startsWith('R'))
        const answer = standing(member, instrument, on)
        expect([answer.standing, ...(answer.candidates ?? [])]).not.toContain('ratified')
        expect([answer.standing, ...(answer.candidates ?? [])]).not.toContain('in-force')
      }),
    )
  })

  test('of a State that was certainly no Member is not a member', () => {
    fc.assert(
      fc.property(anyMember, anyInstrument, anyDay, (member, instrument, on) => {
        const { isMember } = membershipOf(member, on)
        expect(standing(member, instrument, on).standing === 'not-a-member').toBe(isMember === 'no')
      }),
    )
  })

  test('goes forward only: not ratified, ratified, in force, denounced', () => {
    const order = ['not-ratified', 'ratified', 'in-force', 'denounced']
    const rank = (kind: string) => order.indexOf(kind)
    fc.assert(
      fc.property(anyRow, anyDay, anyDay, (row, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const before = standing(row.member, row.instrument, first)
        const after = standing(row.member, row.instrument, second)
        if (rank(before.standing) < 0 || rank(after.standing) < 0) return
        expect(rank(after.standing)).toBeGreaterThanOrEqual(rank(before.standing))
      }),
      { numRuns: 3000 },
    )
  })

  test('is the same as what a fully dated row says day by day', () => {
    const dated = ratifications().filter(
      (row) => row.registered?.length === 10 && row.inForce?.length === 10 && row.registered <= row.inForce,
    )
    fc.assert(
      fc.property(fc.constantFrom(...dated), anyDay, (row, on) => {
        const answer = standing(row.member, row.instrument, on)
        fc.pre(!['not-a-member', 'not-open', 'unknown'].includes(answer.standing))
        const { registered = '', inForce = '', endedOn = '9' } = row
        if (on < registered) expect(answer.standing).toBe('not-ratified')
        else if (on < inForce) expect(answer.standing).toBe('ratified')
        else if (on < endedOn) expect(answer.standing).toBe('in-force')
        else expect(answer.standing).toBe('denounced')
      }),
      { numRuns: 3000 },
    )
  })

  test('is not put in doubt by a revising Convention before that is in force', () => {
    expect(standing('RUS', 'C052', '1960-01-01')).toMatchObject({
      standing: 'in-force',
      certainty: 'last-known',
    })
    expect(standing('RUS', 'C052', '1973-06-29')).toMatchObject({ standing: 'in-force' })
    expect(standing('RUS', 'C052', '1973-06-30')).toMatchObject({ candidates: ['in-force', 'denounced'] })
    expect(standing('PAN', 'C023', '2013-08-19')).toMatchObject({ standing: 'in-force' })
    expect(standing('PAN', 'C023', '2013-08-20')).toMatchObject({ candidates: ['in-force', 'denounced'] })
  })

  test("of a ratification in the year of the data's date is a ratification on that day", () => {
    expect(standing('DEU', 'C155').candidates).toEqual(['ratified', 'in-force'])
    expect(standing('DEU', 'C155').registered).toEqual({ from: '2026-01-01', to: dataDate, basis: 'held' })
    expect(standing('DEU', 'C155', '2026-03-01').candidates).toEqual(['not-ratified', 'ratified', 'in-force'])
  })

  test('of an instrument that is not in force is never that it binds', () => {
    expect(standing('USA', 'C095', '1950-01-01').candidates).toEqual(['not-ratified', 'ratified'])
    expect(standing('USA', 'C031', '1990-01-01').candidates).toEqual(['not-ratified', 'ratified'])
    expect(standing('USA', 'C095', '1960-01-01').candidates).toContain('denounced')
    expect(standing('USA', 'C192').candidates).toContain('in-force')
  })
})
