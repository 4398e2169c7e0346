import {
  changes,
  checkClaim,
  compare,
  daysOf,
  gaps,
  getInstrument,
  getMember,
  happenedBy,
  instrumentsByYear,
  isPartialDate,
  listEvents,
  listInstruments,
  listMembers,
  listRatifications,
  membersByYear,
  ranking,
  ratificationsByYear,
  search,
  standing,
  titlesOf,
} from 'ilo-data'
import type { DayRange, HeldRatification, IloEvent, PartialDate } from 'ilo-data'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categories, regions } from '@ilo/questions'
import { ask, containing, objectIn, refused, rowsIn, throughJson } from './ask.ts'

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

describe('a resource is what the library answers', () => {
  test('standings', async () => {
    const { data, meta } = await ask(
      '/v1/standings?members=dwt-co-moscow,BGR&instruments=governance,C87&on=1990-01-01',
    )
    const members = listMembers().map(({ id }) => id)
    const rows = rowsIn(data)
    expect(rows.map(({ member }) => member)).toContain('BGR')
    expect(rowsIn(meta['columns']).map(({ instrument }) => instrument)).toEqual([
      'C081',
      'C122',
      'C129',
      'C144',
      'C087',
    ])
    for (const row of rows) {
      const member = members.find((id) => id === row['member']) ?? 'USA'
      const [expected] = compare([member], ['C081', 'C122', 'C129', 'C144', 'C087'], '1990-01-01').rows
      expect(row['totals']).toEqual(expected?.totals)
      expect(row['cells']).toMatchObject(
        (expected?.cells ?? []).map(({ instrument, standing: kind, certainty }) => ({
          instrument,
          standing: kind,
          certainty,
        })),
      )
    }
  })

  test('standings of all Members and the fundamental instruments, where nothing is asked; not of everything', async () => {
    const { data, meta } = await ask('/v1/standings')
    expect([rowsIn(data).length, rowsIn(meta['columns']).length]).toEqual([187, 11])
    const problem = await refused('/v1/standings?instruments=all', 400, 'too-large')
    expect(problem['expected']).toContain('5000')
    const region = await refused('/v1/standings?members=afrika', 400, 'unknown-member')
    expect(region).toMatchObject({ parameter: 'members' })
    expect(region['nearest']).toContain('africa')
    await refused('/v1/standings?instruments=fundamentl', 400, 'unknown-instrument')
  })

  test('gaps, changes and events', async () => {
    const expected = gaps('BGR', { on: '1990-01-01' })
    const found = await ask('/v1/members/BGR/gaps?on=1990-01-01&standing=not-ratified')
    expect(rowsIn(found.data).map(({ instrument }) => instrument)).toEqual(
      expected.notRatified.map(({ instrument }) => instrument).toSorted((a, b) => (a < b ? -1 : 1)),
    )
    const between = await ask('/v1/changes?from=1958-12-31&to=1960-12-31&member=BGR&kind=standing')
    expect(rowsIn(between.data).map(({ instrument }) => instrument)).toEqual(
      changes('1958-12-31', '1960-12-31', { member: 'BGR' }).standings.map(({ instrument }) => instrument),
    )
    await refused('/v1/changes?from=1960-01-01&to=1959-01-01', 400, 'invalid-date')
    const own = await ask('/v1/members/USA/events?kind=withdrawal')
    const [withdrawal]: readonly IloEvent[] = listEvents({ kinds: ['withdrawal'], member: 'USA' })
    expect(rowsIn(own.data)[0]).toMatchObject(objectIn(throughJson(withdrawal)))
  })

  test('statistics', async () => {
    const years = await ask('/v1/statistics/ratifications-by-year?instrument=C087')
    expect(years.data).toEqual(throughJson(ratificationsByYear({ instrument: 'C087' }).years))
    expect((await ask('/v1/statistics/members-by-year')).data).toEqual(throughJson(membersByYear()))
    const ends = await ask('/v1/statistics/instruments-by-year?of=end&on=2000-01-01')
    expect(ends.data).toEqual(
      throughJson(instrumentsByYear({ of: 'end' }).years.filter(({ year }) => year <= 2000)),
    )
    const ranks = await ask('/v1/statistics/ranking?category=fundamental&count=in-force')
    expect(rowsIn(ranks.data).map(({ member, rank }) => [member, rank])).toEqual(
      ranking({ category: 'fundamental', count: 'in-force' }).members.map(({ member, rank }) => [
        member,
        throughJson(rank),
      ]),
    )
  })

  test('search', async () => {
    const { data, meta } = await ask('/v1/search?q=forced%20labour&kind=instrument&limit=3')
    const hits = search('forced labour', { limit: 10_000 }).hits.filter(({ kind }) => kind === 'instrument')
    expect(data).toMatchObject(rowsIn(throughJson(hits.slice(0, 3))))
    expect(meta['total']).toBe(hits.length)
    await refused('/v1/search', 400, 'missing-parameter')
    await refused('/v1/search?q=%20', 400, 'unknown-value')
  })

  test('a claim and a statement checked', async () => {
    const { data } = await ask('/v1/claims/check?form=member-count&count=177&on=2009')
    expect(data).toEqual(throughJson(checkClaim({ form: 'member-count', count: 177, on: '2009' })))
    await refused('/v1/claims/check?form=member-cont&count=177', 400, 'unknown-value')
    await refused('/v1/claims/check?form=member-count', 400, 'missing-parameter')
    await refused('/v1/claims/check?form=member-count&count=1&member=BGR', 400, 'unknown-value')
    await refused('/v1/claims/check?form=member-count&count=many', 400, 'unknown-value')
    expect((await ask('/v1/claims/claim-13')).data).toMatchObject({ id: 'claim-13', verdict: 'outdated' })
  })

  test('records of their own', async () => {
    expect((await ask('/v1/sessions/31')).data).toMatchObject({ id: '31' })
    expect((await ask('/v1/offices/dwt-co-moscow')).data).toMatchObject({ id: 'dwt-co-moscow' })
    expect((await ask('/v1/sources/wpmem')).data).toMatchObject({ family: 'wikipedia' })
    expect((await refused('/v1/sources/wpmen', 404, 'unknown-source'))['nearest']).toContain('wpmem')
    expect((await refused('/v1/offices/dwt-co-moskow', 404, 'unknown-value'))['nearest']).toContain(
      'dwt-co-moscow',
    )
    expect(objectIn((await ask('/v1/cite/ratification/BGR,C087?style=ris')).data)['text']).toContain('TY  -')
    await refused('/v1/cite/ratification/BGR', 404, 'unknown-instrument')
    await refused('/v1/cite/data-set/other', 404, 'unknown-value')
    const { data, meta } = await ask('/version')
    expect(objectIn(data)['contentHash']).toBe(meta['release'])
  })
})
