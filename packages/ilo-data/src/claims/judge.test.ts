import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { compositionOn } from '../governing-body/index.ts'
import { fundamentalSetOn } from '../instruments/fundamental.ts'
import { membersOn, membershipOf, provenanceOf } from '../index.ts'
import { conceptsOn, directorGeneralOn } from '../organisation/index.ts'
import { ranking } from '../statistics/ranking.ts'
import type { Check, Truth } from './check.ts'
import { compiledFacts } from './compiled.ts'
import { checkClaim } from './index.ts'
import { judge } from './judge.ts'

const founding: Day = '1919-01-01'
const length = (Date.parse(dataDate) - Date.parse(founding)) / 86_400_000
const anyDay: fc.Arbitrary<Day> = fc.nat(length).map((days) => addDays(founding, days))

const followed: readonly Check[] = [
  { form: 'member-count', count: 177 },
  { form: 'is-member', member: 'USA' },
  { form: 'membership-start', member: 'DEU', date: '1951' },
  { form: 'governing-body-seats', governments: 20, employers: 10, workers: 10 },
  { form: 'tripartite-proportion', governments: 2, employers: 1, workers: 1 },
  { form: 'director-general', person: 'David Morse' },
  { form: 'conventions-adopted', count: 188 },
  { form: 'ratified', member: 'BGR', instruments: ['C100', 'C138'] },
  { form: 'concept-count', concept: 'fundamental-principle', count: 4 },
  { form: 'concepts-include', concept: 'moscow-priority', ids: ['mos-hiv'] },
  { form: 'office-city', office: 'dwt-co-moscow', city: 'Moscow' },
  { form: 'office-coverage', office: 'dwt-co-moscow', members: ['ARM'] },
  { form: 'headquarters', city: 'Geneva' },
  { form: 'session-every-year', date: '1944' },
  { form: 'sessions-in-city', city: 'Washington' },
  { form: 'happened', event: '1992-ipec-launched' },
]

const truthOn = (check: Check, on: Day): Truth => checkClaim({ ...check, on }).found.truth

describe('the days on which a statement is right', () => {
  test.each(followed.map((check) => ({ form: check.form, check })))(
    'of $form are those on which it is, and no others',
    ({ check }) => {
      const { right = [] } = checkClaim(check)
      const ends = right.flatMap(({ from, to }) => [from, to])
      for (const day of ends) expect(truthOn(check, day), day).toBe('yes')
      fc.assert(
        fc.property(anyDay, (day) => {
          const isRight = right.some(({ from, to }) => from <= day && day <= to)
          expect(truthOn(check, day) === 'yes').toBe(isRight)
        }),
        { numRuns: 15 },
      )
    },
  )

  test('are all days of a year of which it is right', () => {
    for (const year of ['1969', '2004', '2009'] as const) {
      for (const check of followed) {
        const { found, right = [] } = checkClaim({ ...check, on: year })
        const whole = right.some(({ from, to }) => from <= `${year}-01-01` && `${year}-12-31` <= to)
        expect(found.truth === 'yes', `${check.form} in ${year}`).toBe(whole)
      }
    }
  })
})

describe('a check gives the answer of the question that it puts', () => {
  test('of the Members and a membership', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { min, max } = membersOn(on).count
        expect(checkClaim({ form: 'member-count', count: min, on }).found).toMatchObject({
          truth: min === max ? 'yes' : 'undecided',
          count: { min, max },
        })
        expect(truthOn({ form: 'member-count', count: max + 1 }, on)).toBe('no')
        expect(truthOn({ form: 'is-member', member: 'VDR' }, on)).toBe(membershipOf('VDR', on).isMember)
      }),
      { numRuns: 40 },
    )
  })

  test('of the Governing Body, its sets and its heads', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { composition } = compositionOn(on)
        const seats = composition?.titular ?? { governments: 12, employers: 6, workers: 6 }
        const { governments, employers, workers } = seats
        expect(truthOn({ form: 'governing-body-seats', governments, employers, workers }, on)).toBe(
          composition ? 'yes' : on < '1919-01-01' ? 'no' : 'undecided',
        )
        const { state, set } = fundamentalSetOn(on)
        const instruments = set?.instruments ?? ['C029']
        expect(truthOn({ form: 'fundamental-instruments', instruments }, on) === 'yes').toBe(
          state === 'decided',
        )
        const { holder, candidates } = directorGeneralOn(on)
        const person = holder?.name ?? candidates[0]?.name ?? 'Albert Thomas'
        const truth = holder ? 'yes' : candidates.length > 0 ? 'undecided' : 'no'
        expect(truthOn({ form: 'director-general', person }, on)).toBe(truth)
        const { count } = conceptsOn('fundamental-principle', on)
        expect(
          checkClaim({ form: 'concept-count', concept: 'fundamental-principle', count: 4, on }).found.count,
        ).toEqual(count)
      }),
      { numRuns: 60 },
    )
  })

  test('of the ranking', () => {
    const { members } = ranking({ kind: 'convention' })
    for (const { member, count, rank } of members.filter((_, index) => index % 30 === 0)) {
      const asked = checkClaim({ form: 'ratification-rank', member, count: 1 })
      expect(asked.found.count).toEqual({ min: rank.best, max: rank.worst })
      expect(checkClaim({ form: 'ratification-count', member, count: 1 }).found.count).toEqual(count)
    }
  })
})

describe('a number of ratifications', () => {
  const counted = (first: number, last: number) => ({
    ...compiledFacts,
    tallies: (on: Day) => {
      const number = on < '2009-07-01' ? first : last
      return new Map([['BGR', { isMember: 'yes', count: { min: number, max: number } }] as const])
    },
  })
  const check: Check = { form: 'ratification-count', member: 'BGR', count: 87, on: '2009' }

  test('is decided where all are held', () => {
    expect(judge(check, counted(87, 87)).verdict).toBe('consistent')
    expect(judge(check, counted(90, 90)).verdict).toBe('contradicted')
  })

  test('of a year is undecided where it was reached within the year', () => {
    expect(judge(check, counted(85, 90)).verdict).toBe('undecided')
  })

  test('of the record is undecided, and tells what is held', () => {
    const { found, facts, reason } = checkClaim(check)
    expect(found.truth).toBe('undecided')
    expect(found.count?.min).toBeLessThan(87)
    expect(found.count?.max).toBeGreaterThan(87)
    expect(facts.length).toBeGreaterThan(40)
    expect(reason).toContain(`${facts.length} ratifications held`)
  })
})

describe('the time of a statement', () => {
  const ryder: Check = { form: 'director-general', person: 'Guy Ryder', on: '2015' }

  test('is the data’s date where none is given', () => {
    expect(checkClaim({ form: 'member-count', count: 187 })).toMatchObject({ on: dataDate, asOf: dataDate })
  })

  test('is compared with another day than the data’s date where that is asked for', () => {
    expect(checkClaim(ryder).verdict).toBe('outdated')
    expect(checkClaim(ryder, { on: '2019-01-01' }).verdict).toBe('consistent')
    expect(checkClaim(ryder, { on: '2010-01-01' }).asOf).toBe('2015-12-31')
  })

  test('after the data’s date is undecided', () => {
    expect(checkClaim({ form: 'member-count', count: 187, on: '2100' }).verdict).toBe('undecided')
    expect(checkClaim({ form: 'founded', date: '1919', on: '2100' }).verdict).toBe('consistent')
  })

  test('in which it changes is undecided, and both values are told', () => {
    const { verdict, found } = checkClaim({ form: 'conventions-adopted', count: 188, on: '2011' })
    expect(verdict).toBe('undecided')
    expect(found).toMatchObject({
      says: '188 Conventions, later 189 Conventions',
      count: { min: 188, max: 189 },
    })
  })
})

describe('the evidence', () => {
  test('are facts whose sources provenance tells', () => {
    for (const check of followed) {
      const { facts, sources } = checkClaim(check)
      for (const { table, key, field, ...cited } of facts) {
        expect({ field, ...cited }, `${table} ${key}`).toEqual(provenanceOf(table, key, field))
        for (const source of cited.sources) expect(sources).toContain(source)
      }
    }
  })

  test('of an outdated statement shows why it was right and why it is no longer', () => {
    const keys = checkClaim({ form: 'director-general', person: 'Guy Ryder', on: '2012-12' }).facts.map(
      ({ key, field }) => `${key} ${field}`,
    )
    expect(keys).toEqual(['10 name', '10 from', '10 to', '11 name', '11 from'])
  })

  test('is not independent of a document whose family alone it comes from', () => {
    const check: Check = { form: 'office-since', office: 'dwt-co-moscow', date: '1959' }
    expect(checkClaim(check).independent).toBeUndefined()
    expect(checkClaim(check, { document: 'seed-001' })).toMatchObject({
      verdict: 'consistent',
      independent: false,
    })
    expect(checkClaim(check, { document: 'seed-000' }).independent).toBe(true)
  })

  test('that was read in the document alone does not confirm it', () => {
    const check: Check = {
      form: 'office-contact',
      office: 'dwt-co-moscow',
      contact: 'postcode',
      value: '107031',
      on: '2012-12',
    }
    expect(checkClaim(check).verdict).toBe('consistent')
    const own = checkClaim(check, { document: 'seed-002' })
    expect(own).toMatchObject({ verdict: 'undecided', independent: false })
    expect(own.reason).toContain('cannot confirm itself')
    expect(checkClaim({ ...check, value: '1' }, { document: 'seed-002' }).verdict).toBe('contradicted')
  })
})
