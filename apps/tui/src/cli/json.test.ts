import { answerAt } from '@ilo/questions'
import fc from 'fast-check'
import {
  contentHash,
  dataDate,
  getInstrument,
  getMember,
  membershipOf,
  nameIn,
  provenance,
  standing,
  titleOf,
} from 'ilo-data'
import { expect, test } from 'vitest'
import { call } from '../../test/call.ts'
import { anyInstrument, anyMember, anyQuestion } from '../../test/library.ts'

/** What JSON makes of a value. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

type Printed = {
  readonly data: Record<string, unknown>
  readonly meta: Record<string, unknown>
  readonly links: Record<string, string>
}

const isPrinted = (answer: unknown): answer is Printed =>
  typeof answer === 'object' && answer !== null && Object.keys(answer).join(' ') === 'data meta links'

async function printed(...words: readonly string[]): Promise<Printed> {
  const { code, stdout, stderr } = await call([...words, '--json'])
  expect([0, 3]).toContain(code)
  expect(stderr).toBe('')
  const answer: unknown = JSON.parse(stdout)
  if (!isPrinted(answer)) throw new Error(`no envelope: ${stdout}`)
  return answer
}

test('what is printed = what the address of the answer leads to', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('member', 'instrument', 'standing'),
      anyMember,
      anyInstrument,
      anyQuestion,
      async (command, member, instrument, { on, language }) => {
        const words = { member: [member], instrument: [instrument], standing: [member, instrument] }[command]
        const line = [command, ...words, '--on', on, '--lang', language, '--json']
        const { stdout } = await call(line)
        const { links } = await printed(...line)
        expect(stdout).toBe(`${JSON.stringify(answerAt(String(links['self'])), undefined, 2)}\n`)
      },
    ),
    { numRuns: 100 },
  )
  expect((await printed('member', 'BGR')).links['self']).toBe('/v1/members/BGR')
})

/** Everything but some fields. */
const without = (data: Record<string, unknown>, ...fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)))

test('standing = the library, for any two on any day', async () => {
  await fc.assert(
    fc.asyncProperty(anyMember, anyInstrument, anyQuestion, async (member, instrument, { on, language }) => {
      const { data, meta } = await printed('standing', member, instrument, '--on', on, '--lang', language)
      const answer = standing(member, instrument, on)
      expect(without(data, 'name', 'title')).toEqual(asJson(answer))
      expect(data['name']).toEqual(nameIn(getMember(member).names, language))
      expect(meta['coverage']).toEqual(asJson(answer.coverage ?? null) ?? undefined)
      expect(meta).toMatchObject({ on, language, dataDate, release: contentHash })
    }),
    { numRuns: 150 },
  )
})

test('member = the library', async () => {
  await fc.assert(
    fc.asyncProperty(anyMember, anyQuestion, async (member, { on, language }) => {
      const { data } = await printed('member', member, '--on', on, '--lang', language)
      const { periods, ...record } = getMember(member)
      expect(without(data, 'name', 'membership', 'periods', 'provenance')).toEqual(asJson(record))
      expect(data['provenance']).toEqual(asJson(provenance('members', member)))
      expect(data['membership']).toBe(membershipOf(member, on).isMember)
      expect(data['periods']).toEqual(
        asJson(
          periods.map((period) => ({
            ...period,
            provenance: provenance('membershipPeriods', `${member}|${period.seq}`),
          })),
        ),
      )
    }),
    { numRuns: 60 },
  )
})

test('instrument = the library', async () => {
  await fc.assert(
    fc.asyncProperty(anyInstrument, anyQuestion, async (instrument, { on, language }) => {
      const { data } = await printed('instrument', instrument, '--on', on, '--lang', language)
      const { relations, ...record } = getInstrument(instrument)
      expect(without(data, 'title', 'titles', 'relations', 'provenance')).toEqual(asJson(record))
      expect(data['title']).toMatchObject({ text: titleOf(instrument, language).title })
      expect(data['relations']).toMatchObject(relations)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['member', 'BGR'],
  ['instrument', 'C029'],
  ['standing', 'BGR', 'C087'],
  ['help'],
  ['--version'],
  [],
])('the envelope of %s %s %s', async (...words) => {
  const { data, meta, links } = await printed(...words)
  expect(data).toBeTypeOf('object')
  expect(Object.keys(meta)).toEqual(
    expect.arrayContaining(['on', 'dataDate', 'release', 'language', 'notice']),
  )
  expect(links).toBeTypeOf('object')
})

test('what is cited can be looked up in the same answer', async () => {
  const { data, meta } = await printed('member', 'BGR')
  const cited = [...JSON.stringify(data).matchAll(/"sources(?:A|B)?":\[([^\]]*)\]/g)].flatMap(
    ([, ids = '']) => ids.match(/[^",]+/g) ?? [],
  )
  const held = JSON.stringify(meta['sources'])
  expect(cited.length).toBeGreaterThan(5)
  for (const id of cited) expect(held).toContain(`"id":"${id}"`)
})
