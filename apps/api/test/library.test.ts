import {
  addDays,
  coverageOfMember,
  daysOf,
  getMember,
  listInstruments,
  listMembers,
  listRatifications,
  rowsOf,
  standing,
  titleOf,
} from 'ilo-data'
import type { Day, MemberRecord } from 'ilo-data'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { categories, instrumentKinds, instrumentStatuses, languages, regions } from '@ilo/questions'
import { ask, objectIn, request, rowsIn, throughJson } from './ask.ts'

const members = listMembers().map(({ id }) => id)
const instruments = listInstruments().map(({ id }) => id)
const subjects = [...new Set(listInstruments().flatMap(({ subject }) => subject ?? []))]

const day = fc.integer({ min: 0, max: 40_000 }).map((days): Day => addDays('1918-01-01', days))
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

const addressOf = (path: string, query: Readonly<Record<string, string | undefined>>) => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  return `${path}?${String(new URLSearchParams(given))}`
}

test('a standing is the one that the library gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...members),
      fc.constantFrom(...instruments),
      day,
      fc.constantFrom(...languages),
      async (member, instrument, on, lang) => {
        const { data, meta } = await ask(addressOf('/v1/standing', { member, instrument, on, lang }))
        const { name, title, ...answer } = objectIn(data)
        expect(answer).toEqual(throughJson(standing(member, instrument, on)))
        expect(objectIn(title)['text']).toBe(titleOf(instrument, lang).title)
        expect(name).toHaveProperty('language')
        expect(rowsIn(meta['sources']).length).toBeGreaterThanOrEqual(
          Number(objectIn(answer['sources'])['length']),
        )
      },
    ),
    { numRuns: 400 },
  )
})

/** Membership counted the slow way: from the first and last days that each period may have. */
function membershipOn({ periods }: MemberRecord, on: Day): 'yes' | 'no' | 'undecided' {
  const counted = periods.filter((period) => period.counted)
  const surely = counted.some(
    ({ from, to }) => on >= daysOf(from).to && (to === undefined || on < daysOf(to).from),
  )
  const perhaps = counted.some(
    ({ from, to }) => on >= daysOf(from).from && (to === undefined || on < daysOf(to).to),
  )
  return surely ? 'yes' : perhaps ? 'undecided' : 'no'
}

test('the Members of a day are those that a naive filter finds', async () => {
  await fc.assert(
    fc.asyncProperty(day, maybe(regions), async (on, region) => {
      const { data } = await ask(addressOf('/v1/members', { on, region }))
      const naive = listMembers()
        .filter((member) => region === undefined || member.region === region)
        .map((member) => [member.id, membershipOn(member, on)])
        .filter(([, membership]) => membership !== 'no')
      expect(rowsIn(data).map(({ id, membership }) => [id, membership])).toEqual(naive)
    }),
    { numRuns: 150 },
  )
})

test('instruments are those that a naive filter finds', async () => {
  const query = fc.record({
    kind: maybe(instrumentKinds),
    category: maybe(categories),
    status: maybe(instrumentStatuses),
    subject: maybe(subjects),
    on: fc.option(day, { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(query, async (wanted) => {
      const { data } = await ask(addressOf('/v1/instruments', wanted))
      const naive = listInstruments().filter(
        (row) =>
          [row.kind, undefined].includes(wanted.kind) &&
          [row.category, undefined].includes(wanted.category) &&
          [row.status, undefined].includes(wanted.status) &&
          [row.subject, undefined].includes(wanted.subject) &&
          (wanted.on === undefined || daysOf(row.adopted).from <= wanted.on),
      )
      expect(rowsIn(data).map(({ id }) => id)).toEqual(naive.map(({ id }) => id))
    }),
    { numRuns: 150 },
  )
})

test('ratifications are the rows that are held, by Member and by instrument', async () => {
  const list = fc.oneof(
    fc.constantFrom(...members).map((member) => ({ path: `/v1/members/${member}`, filter: { member } })),
    fc
      .constantFrom(...instruments)
      .map((instrument) => ({ path: `/v1/instruments/${instrument}`, filter: { instrument } })),
  )
  await fc.assert(
    fc.asyncProperty(list, day, async ({ path, filter }, on) => {
      const held = listRatifications(filter)
      const listed = rowsIn((await ask(`${path}/ratifications?on=${on}`)).data)
      const expected = held.filter((row) => {
        const { registered } = standing(row.member, row.instrument, on)
        return registered === undefined || registered.from <= on
      })
      expect(listed).toMatchObject(rowsIn(throughJson(expected)))
      for (const row of listed) {
        const code = getMember(held.find(({ member }) => member === row['member'])?.member ?? 'BGR').id
        const instrument = held.find((other) => other.instrument === row['instrument'])?.instrument ?? 'C001'
        const { standing: kind, certainty, reason } = standing(code, instrument, on)
        expect(row['standing']).toMatchObject({ standing: kind, certainty, reason })
      }
    }),
    { numRuns: 60 },
  )
})

test('the view of the date of the record is the present view', async () => {
  for (const path of [
    '/v1/members',
    '/v1/members/BGR',
    '/v1/instruments',
    '/v1/instruments/C087/ratifications',
  ]) {
    const present = await ask(path)
    const asOf = await ask(`${path}?on=${String(present.meta['on'])}`)
    expect([asOf.data, asOf.meta]).toEqual([present.data, present.meta])
  }
})

test('conflicts are those that a naive filter finds', async () => {
  const tables = [...new Set(rowsOf('conflicts').map(({ table }) => table))]
  const ids = [
    ...new Set(rowsOf('conflicts').flatMap(({ sourcesA = [], sourcesB = [] }) => [...sourcesA, ...sourcesB])),
  ]
  const query = fc.record({
    table: maybe(tables),
    member: maybe(['BGR', 'USA', 'DEU', 'AUT']),
    instrument: maybe(['C007', 'C098', 'C170', 'C176']),
    field: maybe(['from', 'registered', 'title']),
    source: maybe(ids),
    chosenSource: maybe(ids),
    kept: maybe(['a', 'b', 'neither', 'none']),
  })
  const names = ['table', 'member', 'instrument', 'field', 'source', 'chosenSource', 'kept'] as const
  let found = 0
  await fc.assert(
    fc.asyncProperty(query, fc.subarray([...names], { maxLength: 2 }), async (all, kept) => {
      const wanted: Partial<typeof all> = Object.fromEntries(
        Object.entries(all).filter(([name]) => kept.some((each) => each === name)),
      )
      const { data } = await ask(addressOf('/v1/conflicts', wanted))
      const naive = rowsOf('conflicts').filter((row) => {
        const { table, key, field, sourcesA = [], sourcesB = [], chosen, valueA, valueB } = row
        const side =
          chosen === undefined ? 'none' : chosen === valueA ? 'a' : chosen === valueB ? 'b' : 'neither'
        const chosenSources = side === 'a' ? sourcesA : side === 'b' ? sourcesB : []
        const parts = key.split('|')
        const ofMember = ['members', 'membershipPeriods', 'ratifications'].includes(table)
          ? parts[0]
          : undefined
        const ofInstrument = ['instruments', 'instrumentTitles'].includes(table)
          ? parts[0]
          : table === 'ratifications'
            ? parts[1]
            : undefined
        return (
          [table, undefined].includes(wanted.table) &&
          [ofMember, undefined].includes(wanted.member) &&
          [ofInstrument, undefined].includes(wanted.instrument) &&
          [field, undefined].includes(wanted.field) &&
          (wanted.source === undefined || [...sourcesA, ...sourcesB].includes(wanted.source)) &&
          (wanted.chosenSource === undefined || chosenSources.includes(wanted.chosenSource)) &&
          (wanted.kept === undefined || wanted.kept === side)
        )
      })
      found += naive.length
      expect(rowsIn(data)).toMatchObject(rowsIn(throughJson(naive)))
      expect(rowsIn(data).length).toBe(naive.length)
    }),
    { numRuns: 200 },
  )
  expect(found).toBeGreaterThan(100)
})

test('a conflict leads to its record, which answers', async () => {
  for (const row of rowsIn((await ask('/v1/conflicts?include=sources')).data)) {
    const record = String(objectIn(row['links'])['record'])
    await ask(record)
    expect(rowsIn(row['provenance'])[0]).toHaveProperty('sources')
  }
})

test('how much is held of Members is what the library counts', async () => {
  await fc.assert(
    fc.asyncProperty(day, maybe(['complete', 'partial']), async (on, completeness) => {
      const { data } = await ask(addressOf('/v1/coverage/members', { on, completeness }))
      const naive = listMembers()
        .filter((member) => membershipOn(member, on) !== 'no')
        .map(({ id }) => coverageOfMember(id))
        .filter((row) => completeness === undefined || row.completeness === completeness)
      expect(rowsIn(data)).toMatchObject(rowsIn(throughJson(naive)))
      expect(rowsIn(data).length).toBe(naive.length)
    }),
    { numRuns: 20 },
  )
  const { meta } = await ask('/v1/members/BGR')
  expect(meta['coverage']).toEqual(throughJson(coverageOfMember('BGR')))
  const [row] = rowsIn((await ask('/v1/members?q=bulgaria&include=coverage')).data)
  expect(objectIn(row?.['related'])['coverage']).toEqual(meta['coverage'])
})

test('the Governing Body tells the sources of its lists and seats', async () => {
  const { data, meta } = await ask('/v1/governing-body')
  const { chiefIndustrialLists, seatsHeldByBulgaria } = objectIn(data)
  const cited = [...rowsIn(chiefIndustrialLists), ...rowsIn(seatsHeldByBulgaria)]
  const told = rowsIn(meta['sources']).map(({ id }) => id)
  expect(cited.length).toBeGreaterThan(5)
  for (const { provenance } of cited)
    for (const { sources } of rowsIn(provenance))
      expect(told).toEqual(expect.arrayContaining(Array.from(Object.values(objectIn(sources)))))
})

test('letters of a path may be escaped', async () => {
  const plain = await (await request('/v1/members/BGR')).text()
  for (const address of ['/v1/m%65mbers/BGR', '/%76%31/members/%42GR', '/v1/members/BG%52']) {
    const response = await request(address)
    expect(response.status, address).toBe(200)
    expect(await response.text(), address).toBe(plain)
  }
})
