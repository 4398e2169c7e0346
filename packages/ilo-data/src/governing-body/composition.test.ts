import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysOf, isDay } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { constitutionAmendments } from '../generated/tables/constitution-amendments.ts'
import { governingBodyChiefIndustrial } from '../generated/tables/governing-body-chief-industrial.ts'
import { compositionOn, listCompositions } from './composition.ts'
import type { Seats } from './composition.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))
const sum = ({ governments, employers, workers }: Seats): number => governments + employers + workers
const seatsOn = (on: Day): number => compositionOn(on).composition?.titular.total ?? 0

describe('a composition', () => {
  test.each(listCompositions())('$id: the groups sum to the titular and to the deputy seats', (row) => {
    expect(sum(row.titular)).toBe(row.titular.total)
    if (row.deputy) expect(sum(row.deputy)).toBe(row.deputy.total)
    expect(row.chiefIndustrialSeats).toBeLessThanOrEqual(row.titular.governments)
  })

  test.each(listCompositions().filter(({ from }) => isDay(from)))(
    '$id begins when its basis enters into force',
    (row) => {
      const basis = constitutionAmendments().find(({ id }) => id === row.basis)
      expect(basis?.inForce).toBe(row.from)
    },
  )

  test.each(governingBodyChiefIndustrial())(
    'has as many seats of chief industrial States as the list of $asOf',
    (row) => {
      const candidates = compositionOn(daysOf(row.asOf).to).candidates
      expect(candidates.map(({ chiefIndustrialSeats }) => chiefIndustrialSeats)).toContain(row.seats)
      if (row.states) expect(row.states.length).toBe(row.seats)
    },
  )
})

describe('the composition of a day', () => {
  test('changes on the day of entry into force', () => {
    for (const [before, after, from, to] of [
      ['1934-06-03', '1934-06-04', 24, 32],
      ['1954-05-19', '1954-05-20', 32, 40],
      ['1963-05-21', '1963-05-22', 40, 48],
      ['1974-10-31', '1974-11-01', 48, 56],
    ] as const) {
      expect(compositionOn(before).composition?.titular.total).toBe(from)
      expect(compositionOn(after).composition?.titular.total).toBe(to)
    }
  })

  test('is none before 1919, and undecided within it', () => {
    expect(compositionOn('1918-12-31')).toEqual({ on: '1918-12-31', state: 'none', candidates: [] })
    const within = compositionOn('1919-11-01')
    expect(within.composition).toBeUndefined()
    expect(within.candidates.map(({ id }) => id)).toEqual(['gb-1919'])
  })

  test('is never that which did not enter into force', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(compositionOn(on).candidates.every(({ inForce }) => inForce)).toBe(true)
      }),
    )
  })

  test('is decided on every day after the one partial boundary, and never shrinks', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(compositionOn(second).state).toBe(second < '1919-12-31' ? 'undecided' : 'decided')
        expect(seatsOn(second)).toBeGreaterThanOrEqual(seatsOn(first))
      }),
    )
  })
})
