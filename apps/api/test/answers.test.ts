import {
  changes,
  checkClaim,
  compare,
  gaps,
  instrumentsByYear,
  listEvents,
  listMembers,
  membersByYear,
  ranking,
  ratificationsByYear,
  search,
} from 'ilo-data'
import type { IloEvent } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { ask, objectIn, refused, rowsIn, throughJson } from './ask.ts'

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
