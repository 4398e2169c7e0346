import {
  daysOf,
  getInstrument,
  getMember,
  happenedBy,
  isPartialDate,
  listEvents,
  listInstruments,
  listRatifications,
  standing,
  titlesOf,
} from 'ilo-data'
import type { DayRange, HeldRatification, PartialDate } from 'ilo-data'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categories, regions } from '@ilo/questions'
import { ask, containing, objectIn, rowsIn } from './ask.ts'

const addressOf = (path: string, query: Readonly<Record<string, string | undefined>>) => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  return `${path}?${String(new URLSearchParams(given))}`
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const some = (values: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }).map((all) => all.join(','))

const partial = fc
  .tuple(fc.integer({ min: 1915, max: 2026 }), maybe(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) => (month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`))
const range = fc
  .tuple(maybe(partial), maybe(partial))
  .filter(
    ([first, last]) =>
      (first ?? last) !== undefined && (first ?? '0').slice(0, 4) < (last ?? '9').slice(0, 4),
  )
  .map(([first = '', last = '']) => `${first}..${last}`)
const dates = fc.oneof(partial, range)

/** Whether a date overlaps a range as it is written. */
function overlaps(date: DayRange | PartialDate, written: string): boolean {
  const [first = '', last = first] = written.split('..')
  const { from, to } = typeof date === 'string' ? daysOf(date) : date
  return (
    (!isPartialDate(first) || to >= daysOf(first).from) && (!isPartialDate(last) || from <= daysOf(last).to)
  )
}

const has = (list: string | undefined, value: string | undefined) =>
  list === undefined || (value !== undefined && list.split(',').includes(value))

const registeredOf = (row: HeldRatification): DayRange | PartialDate | undefined =>
  row.registered ?? standing(row.member, row.instrument).registered

describe('the API filters as a naive filter over plain facts', () => {
  test('ratifications', async () => {
    const query = fc.record({
      category: maybe(some(categories)),
      region: maybe(some(regions)),
      registered: maybe(dates),
      instrument: maybe(some(['C087', 'C098', 'C105', 'C100', 'P029'])),
    })
    let found = 0
    await fc.assert(
      fc.asyncProperty(query, async (wanted) => {
        const { data, meta } = await ask(
          addressOf('/v1/ratifications', { ...wanted, limit: '1000', fields: 'member,instrument' }),
        )
        const naive = listRatifications().filter((row) => {
          const registered = registeredOf(row)
          return (
            has(wanted.category, getInstrument(row.instrument).category) &&
            has(wanted.region, getMember(row.member).region) &&
            has(wanted.instrument, row.instrument) &&
            (registered === undefined || happenedBy(registered, '2026-08-20') !== 'no') &&
            (wanted.registered === undefined ||
              (registered !== undefined && overlaps(registered, wanted.registered)))
          )
        })
        found += naive.length
        expect(meta['total']).toBe(naive.length)
        expect(data).toEqual(naive.slice(0, 1_000).map(({ member, instrument }) => ({ member, instrument })))
      }),
      { numRuns: 80 },
    )
    expect(found).toBeGreaterThan(0)
  })

  test('events', async () => {
    const query = fc.record({
      kind: maybe(some(['admission', 'adoption', 'ratification', 'session-opening', 'timeline'])),
      member: maybe(some(['BGR', 'USA', 'RUS', 'FRA'])),
      date: maybe(dates),
    })
    await fc.assert(
      fc.asyncProperty(query, async ({ kind, member, date }) => {
        const { data, meta } = await ask(addressOf('/v1/events', { kind, member, date, limit: '1000' }))
        const naive = listEvents({ to: '2026-08-20' }).filter(
          (row) =>
            has(kind, row.kind) && has(member, row.member) && (date === undefined || overlaps(row, date)),
        )
        expect(meta['total']).toBe(naive.length)
        expect(rowsIn(data).map(({ id }) => id)).toEqual(naive.slice(0, 1_000).map(({ id }) => id))
      }),
      { numRuns: 60 },
    )
  })

  test('instruments, ordered by two fields, the missing last', async () => {
    const { data } = await ask('/v1/instruments?kind=convention&sort=-endedOn,number&fields=id,endedOn')
    const naive = listInstruments()
      .filter(({ kind }) => kind === 'convention')
      .toSorted((a, b) => {
        const [left, right] = [a.endedOn, b.endedOn]
        if (left === right) return a.number - b.number
        if (left === undefined || right === undefined) return left === undefined ? 1 : -1
        return left < right ? 1 : -1
      })
    expect(rowsIn(data).map(({ id }) => id)).toEqual(naive.map(({ id }) => id))
  })

  test('words in the titles, without regard to case and marks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('trabajo', 'TRAVAIL forcé', 'travail FORCE', 'zwang', 'nothing of it'),
        async (q) => {
          const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
          const naive = listInstruments().filter(({ id, alsoKnownAs = [] }) => {
            const texts = plain([id, ...alsoKnownAs, ...titlesOf(id).map(({ title }) => title)].join('\n'))
            return plain(q)
              .split(' ')
              .every((word) => texts.includes(word))
          })
          const { data } = await ask(addressOf('/v1/instruments', { q }))
          expect(rowsIn(data).map(({ id }) => id)).toEqual(naive.map(({ id }) => id))
        },
      ),
    )
  })
})

describe('the grammar', () => {
  test('flags the rows that a partial date leaves open, and leaves out what is not held', async () => {
    const { meta } = await ask('/v1/ratifications?instrument=C100&registered=1955-03..1955-06')
    expect(objectIn(meta['undecided'])['registered']).toBeGreaterThan(0)
    expect(meta['notes']).toEqual(expect.arrayContaining([containing('Undecided: ')]))
    const other = await ask('/v1/instruments?status=outdated,up-to-date&kind=convention')
    expect(other.meta['coverage']).toEqual({ notHeld: { status: 19 } })
  })

  test('counts by two fields', async () => {
    const { data, meta } = await ask('/v1/instruments?group_by=kind,category')
    const count = listInstruments().filter(
      ({ kind, category }) => kind === 'convention' && category === 'fundamental',
    ).length
    expect(rowsIn(data)).toContainEqual({
      kind: 'convention',
      category: 'fundamental',
      count,
      links: { rows: '/v1/instruments?kind=convention&category=fundamental' },
    })
    expect(rowsIn(data).reduce((sum, row) => sum + Number(row['count']), 0)).toBe(407)
    expect(meta['total']).toBe(rowsIn(data).length)
    expect(meta['grouped']).toEqual({ by: ['kind', 'category'], groups: meta['total'], rows: 407 })
  })

  test('writes its own addresses in one form', async () => {
    const { links } = await ask('/v1/members?limit=10&region=Africa,%20americas&sort=-NAME&on=2000-01-01')
    expect(links).toMatchObject({
      self: `/v1/members?region=${encodeURIComponent('africa,americas')}&sort=-name&limit=10&on=2000-01-01`,
      first: links['self'],
      next: containing('cursor=after%3A'),
    })
    expect(links).not.toHaveProperty('prev')
  })

  test('tells related records and sources with each row', async () => {
    const { data, meta } = await ask('/v1/members?q=bulgaria&fields=id&include=sources,conflicts')
    expect(rowsIn(data)[0]).toMatchObject({ id: 'BGR', conflicts: [{ valueA: '1920-12-06' }] })
    expect(rowsIn(meta['sources']).map(({ id }) => id)).toContain('frus1919v13')
    const related = await ask('/v1/ratifications?member=BGR&instrument=C087&include=member,instrument')
    expect(rowsIn(related.data)[0]).toMatchObject({
      related: { member: { id: 'BGR' }, instrument: { id: 'C087' } },
    })
  })
})
