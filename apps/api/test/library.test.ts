import {
  addDays,
  daysOf,
  getMember,
  listInstruments,
  listMembers,
  listRatifications,
  standing,
  titleOf,
} from 'ilo-data'
import type { Day, MemberRecord } from 'ilo-data'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { categories, instrumentKinds, instrumentStatuses, languages, regions } from '../src/vocabulary.ts'
import { ask, objectIn, rowsIn, throughJson } from './ask.ts'

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
