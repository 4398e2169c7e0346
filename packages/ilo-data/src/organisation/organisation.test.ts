import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isDay } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { constitutionAmendments } from '../generated/tables/constitution-amendments.ts'
import { concepts } from '../generated/tables/concepts.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { timeline } from '../generated/tables/timeline.ts'
import { conceptsOn, fundamentalPrinciplesOn, listConcepts, strategicObjectivesOn } from './concepts.ts'
import { constitutionOn } from './constitution.ts'
import { declarationsOn, listDeclarations } from './declarations.ts'
import { getOrgan, listOrgans, organsOn } from './organs.ts'
import { listProgrammes, programmesOn } from './programmes.ts'
import { listSubjects } from './subjects.ts'
import { listTimeline } from './timeline.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))
const twoDays: fc.Arbitrary<readonly [Day, Day]> = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a <= b ? [a, b] : [b, a]))
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
const amendmentsOf1998On = (on: Day): unknown =>
  declarationsOn(on).find(({ declaration }) => declaration.id === 'fundamental-principles-1998')?.amendments

describe('the Constitution', () => {
  test('is in force with its amendments from their days on', () => {
    expect(ids(constitutionOn('1920-01-09').inForce)).toEqual([])
    expect(ids(constitutionOn('1920-01-09').adopted)).toEqual(['constitution-1919'])
    expect(ids(constitutionOn('2015-10-07').adopted)).toContain('amendment-1997')
    expect(ids(constitutionOn('2015-10-08').inForce)).toContain('amendment-1997')
  })

  test('leaves open what was adopted in a year or month that holds the day', () => {
    const { adopted, inForce, undecided } = constitutionOn('1986-06-24')
    expect(undecided).toMatchObject([
      { amendment: { id: 'amendment-1986' }, candidates: ['not-adopted', 'adopted'] },
    ])
    expect(ids([...adopted, ...inForce])).not.toContain('amendment-1986')
  })

  test('loses nothing that was in force, and tells each amendment once', () => {
    fc.assert(
      fc.property(twoDays, ([first, second]) => {
        const after = constitutionOn(second)
        for (const { id } of constitutionOn(first).inForce) expect(ids(after.inForce)).toContain(id)
        const told = ids([
          ...after.inForce,
          ...after.adopted,
          ...after.undecided.map(({ amendment }) => amendment),
        ])
        expect(new Set(told).size).toBe(told.length)
        for (const { candidates } of after.undecided) expect(candidates.length).toBeGreaterThan(1)
      }),
    )
  })

  test('is never undecided about an amendment with full dates', () => {
    const dated = ids(
      constitutionAmendments().filter(
        ({ adopted, inForce }) => isDay(adopted) && (inForce === undefined || isDay(inForce)),
      ),
    )
    expect(dated.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(anyDay, (on) => {
        for (const { amendment } of constitutionOn(on).undecided) expect(dated).not.toContain(amendment.id)
      }),
    )
  })
})

describe('declarations', () => {
  test('are told with the amendments made by the day', () => {
    expect(amendmentsOf1998On('1998-06-17')).toBeUndefined()
    expect(amendmentsOf1998On('1998-06-18')).toEqual([])
    expect(amendmentsOf1998On('2022-06-15')).toEqual([{ date: '2022-06', made: 'undecided' }])
    expect(amendmentsOf1998On('2022-06-30')).toEqual([{ date: '2022-06', made: 'yes' }])
  })

  test('grow in number only, up to all', () => {
    fc.assert(
      fc.property(twoDays, ([first, second]) => {
        expect(declarationsOn(second).length).toBeGreaterThanOrEqual(declarationsOn(first).length)
      }),
    )
    expect(declarationsOn()).toHaveLength(listDeclarations().length)
  })

  test('are filtered by kind and body', () => {
    expect(listDeclarations({ kind: 'resolution' }).every(({ kind }) => kind === 'resolution')).toBe(true)
    expect(listDeclarations({ kind: 'resolution', body: 'governing-body' })).toEqual([])
  })
})

describe('programmes', () => {
  test('without an end are not said to run on', () => {
    const { certain, lastKnown } = programmesOn()
    expect(certain).toEqual([])
    expect(ids(lastKnown)).toContain('world-employment-programme')
  })

  test('are undecided in the years of their ends', () => {
    expect(ids(programmesOn('2014-06-01').undecided)).toEqual(['g20-training', 'ipec', 'ipec-plus'])
    expect(ids(programmesOn('2001-10-31').certain)).toEqual(['ipec'])
    expect(ids(programmesOn('2001-11-15').undecided)).toContain('sap-fl')
    expect(ids(programmesOn('2002-01-01').certain)).toEqual(['ipec', 'sap-fl'])
  })

  test('are told once', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { certain, lastKnown, undecided } = programmesOn(on)
        const told = ids([...certain, ...lastKnown, ...undecided])
        expect(new Set(told).size).toBe(told.length)
        expect(told.length).toBeLessThanOrEqual(listProgrammes().length)
      }),
    )
  })
})

describe('concepts', () => {
  test('principles are none, four, four or five, five', () => {
    expect(fundamentalPrinciplesOn('1998-06-17').count).toEqual({ min: 0, max: 0 })
    expect(fundamentalPrinciplesOn('1998-06-18').count).toEqual({ min: 4, max: 4 })
    expect(ids(fundamentalPrinciplesOn('2022-06-10').undecided)).toEqual(['fp-safe-healthy-environment'])
    expect(fundamentalPrinciplesOn().count).toEqual({ min: 5, max: 5 })
  })

  test('the number of principles never falls', () => {
    fc.assert(
      fc.property(twoDays, ([first, second]) => {
        const [before, after] = [fundamentalPrinciplesOn(first).count, fundamentalPrinciplesOn(second).count]
        expect(after.min).toBeGreaterThanOrEqual(before.min)
        expect(after.max).toBeGreaterThanOrEqual(before.max)
      }),
    )
  })

  test('objectives are undecided in 1999 and four after it', () => {
    expect(strategicObjectivesOn('1999-07-01')).toMatchObject({ certain: [], count: { min: 0, max: 4 } })
    expect(strategicObjectivesOn('2000-01-01').count).toEqual({ min: 4, max: 4 })
  })

  test('without dates are neither held nor left out on any day', () => {
    for (const kind of [
      'means-of-action',
      'technical-field',
      'bulgaria-cooperation-area',
      'moscow-priority',
    ] as const) {
      const { certain, undecided, undated, count } = conceptsOn(kind, '2012-12-01')
      expect([certain, undecided]).toEqual([[], []])
      expect(undated).toEqual(listConcepts(kind))
      expect(count).toEqual({ min: 0, max: undated.length })
    }
  })

  test('of every kind stand in their own order, each in one kind', () => {
    const kinds = [...new Set(concepts().map(({ kind }) => kind))]
    const all = kinds.flatMap((kind) => listConcepts(kind))
    expect(all).toHaveLength(concepts().length)
    for (const kind of kinds) {
      const orders = listConcepts(kind).map(({ order }) => order)
      expect(orders).toEqual(orders.map((_, index) => index + 1))
    }
  })
})

describe('organs', () => {
  test('exist from their beginning on, the last year of one left open', () => {
    expect(ids(organsOn('1918-12-31').certain)).toEqual([])
    expect(organsOn('1919-06-01').count).toEqual({ min: 0, max: 3 })
    expect(ids(organsOn('1964-10-23').certain)).not.toContain('itcilo')
    expect(ids(organsOn().certain)).not.toContain('iils')
    expect(ids(organsOn('2013-06-01').undecided)).toEqual(['iils'])
  })

  test('are found by id, else refused with the nearest', () => {
    expect(getOrgan('cinterfor').country).toBe('URY')
    expect(() => getOrgan('itclio')).toThrow(/did you mean itcilo/)
    expect(ids(listOrgans({ kind: 'institution', parent: 'office' }))).toEqual([
      'cinterfor',
      'cis',
      'iils',
      'itcilo',
    ])
  })
})

describe('the timeline', () => {
  test('is in the order of dates and holds every event', () => {
    const all = listTimeline()
    expect(all).toHaveLength(timeline().length)
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted())
  })

  test('is filtered by category and interval, open dates included', () => {
    expect(listTimeline({ from: '1843-01-01', to: '1843-12-31' }).map(({ date }) => date)).toEqual(['1840'])
    expect(listTimeline({ from: '1920-12-16', to: '1920-12-16' }).map(({ category }) => category)).toEqual([
      'bulgaria',
    ])
    expect(listTimeline({ category: 'people', to: '1918-12-31' })).toEqual([])
  })
})

test('subjects stand in the order of NORMLEX and hold those of every instrument', () => {
  expect(listSubjects().map(({ order }) => order)).toEqual(listSubjects().map((_, index) => index + 1))
  const known = new Set(ids(listSubjects()))
  for (const { subject } of instruments()) if (subject !== undefined) expect(known).toContain(subject)
})
