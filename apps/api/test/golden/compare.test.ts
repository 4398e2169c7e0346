import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { askingFunction } from './answer.ts'
import type { Answer } from './answer.ts'
import { allowances, compare, differences, table } from './compare.ts'
import type { Expected } from './compare.ts'

const app = createApp()
const asked = { path: '/v1/members/BGR', status: 200 }
const ask = askingFunction(app.fetch)
const answer = await ask(asked)
const expected: readonly Expected[] = [{ asked, answer }]

/** A runtime that changes something about each answer on its way. */
const changing = (change: (response: Response) => Response) =>
  compare(
    'Node',
    expected,
    askingFunction(async (request) => change(await app.fetch(request))),
  )

test('what is equal is reported as equal', async () => {
  expect(await compare('Node', expected, ask)).toMatchObject({ answers: 1, different: [] })
})

const faults: readonly (readonly [name: string, change: (response: Response) => Response, line: RegExp])[] = [
  [
    'another header',
    (response) => new Response(response.body, { headers: [...response.headers, ['Server', 'any']] }),
    /server: 'any' for nothing/,
  ],
  [
    'a header lost',
    ({ body, headers }) => new Response(body, { headers: [...headers].filter(([name]) => name !== 'vary') }),
    /vary: nothing for 'Accept, Accept-Encoding, Accept-Language'/,
  ],
  [
    'a header changed',
    ({ body, headers }) => new Response(body, { headers: { ...Object.fromEntries(headers), etag: 'W/"1"' } }),
    /etag: 'W\/"1"' for '"/,
  ],
  [
    'a length that is not that of the body',
    ({ body, headers }) =>
      new Response(body, { headers: { ...Object.fromEntries(headers), 'content-length': '0' } }),
    /content-length: '0' for '\d+'/,
  ],
  [
    'another status',
    ({ body, headers }) => new Response(body, { headers, status: 203 }),
    /status 203 for 200/,
  ],
  [
    'a body cut off',
    ({ headers }) => new Response('{"data":', { headers }),
    /body of 8 bytes for \d+, from byte 8/,
  ],
]

test.each(faults)('%s is reported', async (_, change, line) => {
  const { different } = await changing(change)
  expect(different).toHaveLength(1)
  expect(different[0]).toMatch(/^GET \/v1\/members\/BGR\n/)
  expect(different[0]).toMatch(line)
})

test('what one runtime may do, another may not', () => {
  const chunked = { ...answer, headers: { ...answer.headers, 'transfer-encoding': 'chunked' } }
  expect(differences('Node', answer, chunked)).toEqual([])
  expect(differences('workerd', answer, chunked)).toEqual(["transfer-encoding: 'chunked' for nothing"])
})

test('no header that says something about the answer may differ', () => {
  const transport = ['connection', 'content-length', 'date', 'server-timing', 'transfer-encoding']
  expect([...new Set(allowances.map(({ header }) => header))].toSorted()).toEqual(transport)
})

test('compressed bytes may differ, and what they hold may not', () => {
  const packed = (text: string, level: number, length?: string): Answer => {
    const body = gzipSync(text, { level })
    const headers = { 'content-encoding': 'gzip', 'content-length': length ?? String(body.byteLength) }
    return { status: 200, headers, body }
  }
  const long = 'Bulgaria '.repeat(100)
  const one = packed(long, 1)
  expect(one.body).not.toEqual(packed(long, 9).body)
  expect(differences('Node', one, packed(long, 9))).toEqual([])
  expect(differences('Node', one, packed(`${long}.`, 9)).join()).toMatch(/body of 901 bytes for 900/)
  expect(differences('Node', one, packed(long, 9, '900')).join()).toMatch(
    /content-length: '900 of \d+ compressed' for '900'/,
  )
})

test('the table counts', () => {
  const used = new Set<never>()
  expect(table([{ name: 'Any', version: '1.2.3', answers: 12, different: ['GET /'], used }])).toBe(
    ['runtime  version  answers  equal  different', 'Any      1.2.3         12     11          1'].join('\n'),
  )
})
