import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { ratifications } from '../generated/tables/ratifications.ts'
import { instrumentsById } from '../instruments/rows.ts'
import { membersById } from '../members/rows.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { eventsOf } from '../standing/events.ts'
import { heldWholeFor, standing } from '../standing/standing.ts'
import { compare, gaps, ranking } from './index.ts'
import type { RankedMember } from './index.ts'
import { unheldBy } from './unheld.ts'

const anyMember = fc.constantFrom(...members().map(({ id }) => id))
const anyInstrument = fc.constantFrom(...instruments().map(({ id }) => id))
const anyDay: fc.Arbitrary<Day> = fc.nat(39_000).map((days) => addDays('1919-10-29', days))
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('gaps', () => {
  test('and what is no gap are all instruments, each once and as it stands', () => {
    fc.assert(
      fc.property(
        anyMember,
        anyDay,
        fc.constantFrom('convention', 'protocol', undefined),
        (member, on, kind) => {
          const found = gaps(member, kind === undefined ? { on } : { on, kind })
          const lists = [found.notRatified, found.unknown, found.denounced, found.notOpen, found.notAMember]
          expect(sum(lists.map((list) => list.length)) + found.ratified).toBe(found.instruments)
          for (const answer of lists.flat()) expect(answer).toEqual(standing(member, answer.instrument, on))
          const listed = new Set(lists.flat().map(({ instrument }) => instrument))
          for (const { id, kind: own, adopted } of instruments()) {
            if (listed.has(id) || own === 'recommendation' || (kind !== undefined && own !== kind)) continue
            expect(adopted > on || ['ratified', 'in-force'].includes(standing(member, id, on).standing)).toBe(
              true,
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('hold no Recommendation and nothing that was not adopted yet', () => {
    const { notOpen, unknown, instruments: asked } = gaps('BGR', { on: '1921-01-01' })
    expect([...notOpen, ...unknown].every(({ instrument }) => /^C00[1-9]$/.test(instrument))).toBe(true)
    expect(asked).toBe(9)
  })

  test('tell what was abrogated as not open', () => {
    expect(gaps('BGR').notOpen.map(({ instrument }) => instrument)).toContain('C004')
    expect(gaps('BGR', { on: '2000-01-01' }).notOpen.map(({ instrument }) => instrument)).not.toContain(
      'C004',
    )
  })
})

describe('compare', () => {
  test('is the standings, and its totals agree by row, by column and over all', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMember, { maxLength: 8 }),
        fc.uniqueArray(anyInstrument, { maxLength: 8 }),
        anyDay,
        (states, codes, on) => {
          const { rows, columns, totals } = compare(states, codes, on)
          expect(rows.map(({ cells }) => cells)).toEqual(
            states.map((member) => codes.map((code) => standing(member, code, on))),
          )
          for (const kind of ['in-force', 'unknown', 'not-a-member', 'not-open'] as const) {
            expect(sum(rows.map((row) => row.totals[kind]))).toBe(totals[kind])
            expect(sum(columns.map((column) => column.totals[kind]))).toBe(totals[kind])
          }
          expect(sum(Object.values(totals))).toBe(states.length * codes.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('ranking', () => {
  const place = (numbers: ReadonlyMap<string, number>, member: string) =>
    1 +
    [...numbers].filter(([other, number]) => other !== member && number > (numbers.get(member) ?? 0)).length

  const anyOutcome = (ranked: readonly RankedMember[], seed: readonly number[]) =>
    new Map(
      ranked
        .filter(({ isMember }, index) => isMember === 'yes' || (seed[index % seed.length] ?? 0) > 0.5)
        .map(({ member, count: { min, max } }, index) => {
          const share = seed[index % seed.length] ?? 0
          return [member, min + Math.round(share * (max - min))]
        }),
    )

  test('places each Member where every outcome within the ranges leaves it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('fundamental', 'governance', 'technical', undefined),
        fc.constantFrom('registered', 'in-force'),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 13, maxLength: 13 }),
        (on, category, count, seed) => {
          const answer = ranking({ on, count, ...(category === undefined ? {} : { category }) })
          const outcome = anyOutcome(answer.members, seed)
          for (const { member, count: range, rank, undecided } of answer.members) {
            expect(range.min).toBeLessThanOrEqual(range.max)
            expect(range.max).toBeLessThanOrEqual(answer.coverage.instruments)
            expect(undecided).toBe(rank.best < rank.worst)
            if (!outcome.has(member)) continue
            expect(place(outcome, member)).toBeGreaterThanOrEqual(rank.best)
            expect(place(outcome, member)).toBeLessThanOrEqual(rank.worst)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('counts what standing says is in force, certainly or possibly', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(200), (on, position) => {
        const ranked = ranking({ on, count: 'in-force' }).members
        const { member, count } = ranked[position % ranked.length] ?? {}
        if (member === undefined || count === undefined) return
        const answers = instruments().map(({ id }) => standing(member, id, on))
        const possible = answers.filter(({ candidates }) => candidates?.includes('in-force'))
        const excluded = possible.filter(({ instrument }) => {
          const text = instrumentsById().get(instrument)
          const former = membersById().get(member)?.status === 'former'
          return !heldRatification(member, instrument) && !former && text && unheldBy(text, on) === 0
        })
        const certain = answers.filter((answer) => answer.standing === 'in-force').length
        expect(count).toEqual({ min: certain, max: certain + possible.length - excluded.length })
      }),
      { numRuns: 60 },
    )
  })

  test('sums to the ledger: by Member, and of the States that are gone', () => {
    const registered = ratifications().filter((row) => {
      const text = instrumentsById().get(row.instrument)
      return text !== undefined && eventsOf(row, text).registered.to <= dataDate
    })
    const former = registered.filter(({ member }) => membersById().get(member)?.status === 'former')
    expect(sum(ranking().members.map(({ count }) => count.min))).toBe(registered.length - former.length)
  })

  test('is decided where all is held', () => {
    const { members: ranked, coverage } = ranking({ category: 'fundamental' })
    expect(ranked).toHaveLength(187)
    expect(coverage).toEqual({
      instruments: 11,
      whole: 11,
      note: `all ratifications up to ${dataDate} are held of 11 of 11 instruments`,
    })
    expect(ranked.every(({ undecided, count }) => !undecided && count.min === count.max)).toBe(true)
    const held = ratifications().filter(
      ({ instrument, member }) =>
        instrumentsById().get(instrument)?.category === 'fundamental' &&
        membersById().get(member)?.status === 'member',
    )
    expect(sum(ranked.map(({ count }) => count.min))).toBe(held.length)
  })

  test('is undecided where it is not, and never leaves a Member out of what it may have ratified', () => {
    const { members: ranked, coverage } = ranking({ category: 'technical' })
    expect(coverage.whole).toBeLessThan(coverage.instruments)
    expect(coverage.note).toContain('a part, or none')
    expect(ranked.some(({ undecided }) => undecided)).toBe(true)
  })

  test('stands in order', () => {
    const { members: ranked } = ranking({ on: '1950-06-01' })
    const keys = ranked.map(({ count, member }) => [-count.min, -count.max, member] as const)
    expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)))
    expect(ranked.find(({ member }) => member === 'VDR')?.isMember).toBe('undecided')
  })

  test('does not take totals of the Members of today for those of States that are gone', () => {
    const german = ranking({ on: '1980-01-01', category: 'fundamental' }).members.find(
      ({ member }) => member === 'DDR',
    )
    expect(german?.count.max).toBeGreaterThan(german?.count.min ?? 0)
    expect(heldWholeFor('DDR', 'C087', '1980-01-01')).toBe('no')
  })
})

describe('what is not held', () => {
  const unheld = (code: 'C087' | 'C095' | 'C190' | 'C164', on: Day) => {
    const text = instrumentsById().get(code)
    return text && unheldBy(text, on)
  }

  test('is nothing where the holding is complete', () => {
    expect(unheld('C087', dataDate)).toBe(0)
    expect(unheld('C164', '2022-12-31')).toBe(0)
  })

  test('is bounded by a total published for a later day, and by nothing after it', () => {
    expect(unheld('C190', '2022-01-01')).toBe(18)
    expect(unheld('C095', dataDate)).toBeUndefined()
    expect(unheld('C164', dataDate)).toBeUndefined()
  })
})
