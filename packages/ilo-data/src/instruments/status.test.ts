import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { instrumentRelations } from '../generated/tables/instrument-relations.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import type { InstrumentCode } from '../generated/types.ts'
import { trusted } from '../packed/trusted.ts'
import { standing } from '../standing/standing.ts'
import { chainOf, protocolsOf, supplementsOf } from './chain.ts'
import { relationsOf } from './relations.ts'
import { isPartialRevision } from './revision.ts'
import { instrumentStatusOn, isOpenToRatification } from './status.ts'

const anyMember = fc.constantFrom(...members().map(({ id }) => id))
const anyInstrument = fc.constantFrom(...instruments().map(({ id }) => id))
const anyDay: fc.Arbitrary<Day> = fc.nat(39_000).map((days) => addDays('1919-01-01', days))
const order = ['not-adopted', 'adopted', 'in-force', 'ended']

describe('the state of an instrument', () => {
  test('is unknown exactly where it is undecided, and then names at least two candidates', () => {
    fc.assert(
      fc.property(anyInstrument, anyDay, (code, on) => {
        const { state, certainty, candidates, facts } = instrumentStatusOn(code, on)
        expect(state === 'unknown').toBe(certainty === 'undecided')
        expect((candidates?.length ?? 0) >= 2).toBe(state === 'unknown')
        expect(facts.length).toBeGreaterThan(0)
      }),
    )
  })

  test('goes forward only', () => {
    fc.assert(
      fc.property(anyInstrument, anyDay, fc.nat(9000), (code, on, days) => {
        const rank = (day: Day) => {
          const { state, candidates = [state] } = instrumentStatusOn(code, day)
          return candidates.map((candidate) => order.indexOf(candidate))
        }
        expect(Math.max(...rank(addDays(on, days)))).toBeGreaterThanOrEqual(Math.max(...rank(on)))
        expect(Math.min(...rank(addDays(on, days)))).toBeGreaterThanOrEqual(Math.min(...rank(on)))
      }),
      { numRuns: 500 },
    )
  })

  test('is certain as far as what is held reaches', () => {
    expect(instrumentStatusOn('C031', '1999-12-31')).toMatchObject({ state: 'adopted', certainty: 'firm' })
    expect(instrumentStatusOn('C031')).toMatchObject({ state: 'ended', how: 'withdrawn', certainty: 'firm' })
    expect(instrumentStatusOn('C087')).toMatchObject({ state: 'in-force', certainty: 'last-known' })
    expect(instrumentStatusOn('C192')).toMatchObject({ state: 'adopted', certainty: 'last-known' })
    expect(instrumentStatusOn('C192').reason).toContain('had not entered into force when last heard of')
  })

  test('of a Recommendation that was replaced on a day that is not held is left open from then on', () => {
    expect(instrumentStatusOn('R196', '2007-06-13')).toMatchObject({ state: 'adopted', certainty: 'derived' })
    expect(instrumentStatusOn('R196', '2010-01-01').candidates).toEqual(['adopted', 'ended'])
    expect(instrumentStatusOn('R196')).toMatchObject({
      state: 'ended',
      how: 'replaced',
      certainty: 'derived',
    })
  })

  test('is no other than what standing says of its being open', () => {
    fc.assert(
      fc.property(anyMember, anyInstrument, anyDay, (member, code, on) => {
        const answer = standing(member, code, on)
        const kinds = answer.candidates ?? [answer.standing]
        const { open } = isOpenToRatification(code, on)
        if (open === 'no') expect(['not-open', 'not-a-member']).toContain(kinds.at(-1))
        if (open === 'yes') expect(kinds).not.toContain('not-open')
        expect(open === 'no' || /^[CP]/.test(code)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what closes an instrument to ratification', () => {
  test('is left open where a Convention in force revises it', () => {
    expect(isOpenToRatification('C103')).toMatchObject({ open: 'undecided', revisedBy: ['C183'] })
    expect(isOpenToRatification('C103').reason).toContain(
      'whether that closed it to ratification is not held',
    )
    expect(isOpenToRatification('C103', '2002-02-06').open).toBe('yes')
    expect(isOpenToRatification('C103', '2002-02-07').open).toBe('undecided')
  })

  test('is not a change of some words, nor a Convention that never entered into force', () => {
    expect(isOpenToRatification('C187').open).toBe('yes')
    expect(isOpenToRatification('C057', '1950-01-01')).toMatchObject({ open: 'yes', revisedBy: [] })
  })

  test('is an end, on a day that may lie inside a partial date', () => {
    expect(isOpenToRatification('C004', '2017-06-01')).toMatchObject({ open: 'undecided', revisedBy: [] })
    expect(isOpenToRatification('C004', '2018-01-01')).toMatchObject({ open: 'no' })
    expect(isOpenToRatification('C004').forStanding).toContain('not-open')
  })
})

describe('a chain', () => {
  test('goes along relations that are held to newer instruments, and ends', () => {
    const adopted = new Map(instruments().map((row) => [row.id, row.adopted]))
    fc.assert(
      fc.property(anyInstrument, anyDay, (code, on) => {
        const { links, ends, current } = chainOf(code, on)
        const reached = new Set([code, ...links.map(({ to }) => to)])
        for (const { from, to, relation } of links) {
          expect(relationsOf(from).some((row) => row.relation === relation && row.target === to)).toBe(true)
          expect((adopted.get(from) ?? '') <= (adopted.get(to) ?? '')).toBe(true)
          expect(reached.has(from)).toBe(true)
          expect((adopted.get(to) ?? '9') <= on).toBe(true)
        }
        expect(new Set(links.map(({ from, to }) => `${from}${to}`)).size).toBe(links.length)
        expect(ends.length).toBeGreaterThan(0)
        for (const each of [...ends, ...current]) expect(reached.has(each)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('may branch, and may lead to nothing that stands', () => {
    expect(chainOf('C022')).toMatchObject({ ends: ['C186'], current: ['C186'] })
    expect(chainOf('C112').current).toEqual(['C138', 'C188'])
    expect(chainOf('C031')).toMatchObject({ ends: ['C046'], current: [] })
    expect(chainOf('C109', '2000-01-01')).toMatchObject({ ends: ['C180'], current: [] })
    expect(chainOf('R007').ends).toEqual(['R199', 'C188'].filter((code) => code === 'R199'))
  })

  test('does not follow a revision of some words, which the relations still tell', () => {
    const partial = instrumentRelations().filter(
      (row) => row.relation === 'revised-by' && isPartialRevision(row),
    )
    expect(partial.map(({ target }) => target)).toEqual(Array.from({ length: 8 }, () => 'C191'))
    expect(chainOf('C182')).toMatchObject({ links: [], ends: ['C182'], current: ['C182'] })
  })
})

test('Protocols and Recommendations of a Convention', () => {
  expect(protocolsOf('C081')).toEqual(['P081'])
  expect(supplementsOf('C155')).toEqual([])
  expect(() => protocolsOf(trusted<InstrumentCode>('C999'))).toThrow(
    "'C999' is not the code of an instrument",
  )
})
