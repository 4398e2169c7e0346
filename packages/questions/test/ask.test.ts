import * as fc from 'fast-check'
import { contentHash, listInstruments, listMembers, membershipOf, standing as standingOn } from 'ilo-data'
import type { MemberCode } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import {
  answerAt,
  ask,
  csvOf,
  member,
  members,
  ndjsonOf,
  Problem,
  questions,
  rowsOf,
  standing,
} from '../src/index.ts'

function problemIn(asking: () => unknown): Problem {
  try {
    asking()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('answered')
}

describe('an address', () => {
  test.each(questions)('$example is answered by $name', (question) => {
    const { data, meta, links } = answerAt(question.example)
    expect(rowsOf({ data, meta, links })).not.toEqual([])
    expect(meta.release).toBe(contentHash)
    expect(answerAt(links['self'] ?? '').data).toEqual(data)
  })

  test('may name its ids in any form that can be read', () => {
    const { links } = answerAt('/v1/members/bg?on=1955-06-01&lang=bg')
    expect(links['self']).toBe('/v1/members/BGR?on=1955-06-01&lang=bg')
    expect(answerAt(`/v1/members/${encodeURIComponent('Болгария')}/`).links['self']).toBe('/v1/members/BGR')
    expect(answerAt('/v1/%6Dembers/100/ratifications').links['self']).toBe('/v1/members/BGR/ratifications')
  })

  test('of no question is a problem that names the nearest', () => {
    expect(problemIn(() => answerAt('/v1/memebers'))).toMatchObject({
      kind: 'unknown-route',
      status: 404,
      particulars: { found: '/v1/memebers', nearest: ['/v1/members'] },
    })
    expect(problemIn(() => answerAt('/v1/members//ratifications')).kind).toBe('unknown-route')
  })

  test('is read strictly', () => {
    const kinds = [
      ['/v1/members?staus=former', 'unknown-parameter'],
      ['/v1/members/Bulgria', 'unknown-member'],
      ['/v1/standing?member=BGR', 'missing-parameter'],
      ['/v1/members?on=1958-02-30', 'invalid-date'],
      ['/v1/members/%FF', 'broken-encoding'],
      [`/v1/members?q=${'x'.repeat(3_000)}`, 'too-long'],
    ] as const
    for (const [address, kind] of kinds) expect(problemIn(() => answerAt(address)).kind, address).toBe(kind)
  })
})

describe('asking', () => {
  const anyMember = fc.constantFrom(...listMembers().map(({ id }) => id))
  const anyInstrument = fc.constantFrom(...listInstruments().map(({ id }) => id))

  test('by name and by address is the same', () => {
    fc.assert(
      fc.property(anyMember, anyInstrument, (code, instrument) => {
        const asked = ask(standing, {}, { member: code, instrument, lang: 'fr' })
        expect(asked).toEqual(answerAt(`/v1/standing?member=${code}&instrument=${instrument}&lang=fr`))
        expect(asked.data).toMatchObject(standingOn(code, instrument))
      }),
      { numRuns: 100 },
    )
  })

  test('follows an id to its own form', () => {
    const { data, links } = ask(member, { member: 'Bulgaria' }, { on: '1955-06-01' })
    const id: MemberCode = data.id
    expect([id, links['self']]).toEqual(['BGR', '/v1/members/BGR?on=1955-06-01'])
  })

  test('for rows whole knows their type, and is the list', () => {
    const query = { on: '1955-06-01', region: 'europe-central-asia', include: 'sources' }
    const whole = ask(members.whole, {}, query)
    expect(whole).toEqual(ask(members, {}, query))
    for (const { id, membership } of whole.data)
      expect(membership).toBe(membershipOf(id, '1955-06-01').isMember)
    for (const other of ['fields', 'group_by'])
      expect(problemIn(() => ask(members.whole, {}, { [other]: 'region' })).kind).toBe('unknown-parameter')
  })

  test('in vain says what was found and what would be known', () => {
    const { found, nearest } = problemIn(() => ask(member, { member: 'Bulgria' })).particulars
    expect([found, nearest?.[0]]).toEqual(['Bulgria', 'BGR'])
  })
})

test('an answer has as many rows in every form', () => {
  const answer = answerAt('/v1/members?fields=id,status')
  const total = answer.meta.total ?? 0
  expect(total).toBeGreaterThan(180)
  expect(csvOf(rowsOf(answer)).split('\r\n')).toHaveLength(total + 2)
  expect(ndjsonOf(answer).split('\n')).toHaveLength(total + 1)
})
