import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertEnvelope, assertProblem, like, request } from './ask.ts'

const words = [
  'v1',
  'members',
  'instruments',
  'ratifications',
  'standing',
  'standings',
  'events',
  'changes',
  'statistics',
  'ranking',
  'search',
  'sessions',
  'offices',
  'claims',
  'check',
  'sources',
  'coverage',
  'cite',
  'gaps',
  'relations',
  'healthz',
  'problems',
  '..',
  '',
]
const values = [
  'BGR',
  'bg',
  'SUN',
  'Болгария',
  'C087',
  'c87',
  'mlc',
  '1958-12-31',
  '2026-02-30',
  'former',
  'fr',
  '31',
  'dwt-co-moscow',
  'claim-13',
  'wpmem',
  'all',
  'fundamental',
  'africa,americas',
  '1990..1999',
  '2001..2000',
  '-registered',
  '-id',
  'id',
  'sources,conflicts',
  'after:BGR',
  'before:C087',
  '10',
  'member-count',
]
const names = [
  'on',
  'lang',
  'region',
  'status',
  'kind',
  'category',
  'subject',
  'member',
  'instrument',
  'toString',
  'q',
  'sort',
  'fields',
  'include',
  'group_by',
  'limit',
  'cursor',
  'registered',
  'adopted',
  'date',
  'members',
  'instruments',
  'from',
  'to',
  'form',
  'count',
  'style',
]

/** Percent-encoded; a surrogate without its other half has no encoding. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))

const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((all) => [...all].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }).map(encoded),
  fc.constantFrom(
    '%',
    '%2',
    '%00',
    '%2F',
    '%ED%A0%80',
    '%C0%AF',
    '%FF',
    '\ud800',
    '\\',
    '#',
    '?',
    '+',
    '&&==',
  ),
  fc.constantFrom('x'.repeat(101), 'я'.repeat(100), '%00'.repeat(300), 'y'.repeat(3_000)),
  bytes,
)
const known = (list: readonly string[]) => fc.constantFrom(...list)
const segment = fc.oneof(
  { weight: 4, arbitrary: known(words) },
  { weight: 3, arbitrary: known(values) },
  anyText,
)
const pair = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: known(names) }, anyText),
    fc.constantFrom('=', '', '=='),
    fc.oneof({ weight: 4, arbitrary: known(values) }, anyText),
  )
  .map((parts) => parts.join(''))

const likely = fc.constantFrom(
  '/v1/members',
  '/v1/members/BGR',
  '/v1/members/bg',
  '/v1/members/BGR/ratifications',
  '/v1/instruments',
  '/v1/instruments/c87',
  '/v1/instruments/C087/ratifications',
  '/v1/standing',
  '/v1/members/BGR/gaps',
  '/v1/members/BGR/events',
  '/v1/instruments/C087/relations',
  '/v1/instruments/C087/events',
  '/v1/ratifications',
  '/v1/standings',
  '/v1/events',
  '/v1/changes',
  '/v1/statistics/ratifications-by-year',
  '/v1/statistics/members-by-year',
  '/v1/statistics/instruments-by-year',
  '/v1/statistics/ranking',
  '/v1/search',
  '/v1/sessions',
  '/v1/sessions/31',
  '/v1/directors-general',
  '/v1/governing-body',
  '/v1/organs',
  '/v1/offices',
  '/v1/offices/dwt-co-moscow',
  '/v1/declarations',
  '/v1/amendments',
  '/v1/procedures',
  '/v1/programmes',
  '/v1/concepts',
  '/v1/claims',
  '/v1/claims/claim-13',
  '/v1/claims/check',
  '/v1/sources',
  '/v1/sources/wpmem',
  '/v1/coverage',
  '/v1/cite/instrument/C087',
  '/version',
)
const address = fc
  .tuple(
    fc.oneof(
      likely,
      fc.array(segment, { maxLength: 5 }).map((all) => `/${all.join('/')}`),
    ),
    fc.array(pair, { maxLength: 4 }).map((all) => (all.length === 0 ? '' : `?${all.join('&')}`)),
  )
  .map((parts) => parts.join(''))

const header = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      'Accept',
      'Accept-Language',
      'If-None-Match',
      'Host',
      'Origin',
      'Range',
      'X-Forwarded-Host',
    ),
    fc.string({ maxLength: 10 }),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

/** The headers that a client can send at all. */
function headersOf(pairs: readonly (readonly [string, string])[]): Headers {
  const headers = new Headers()
  for (const [name, value] of pairs) {
    try {
      headers.append(name, value)
    } catch {
      // Refused by the platform before any server sees it.
    }
  }
  return headers
}

async function assertKnown(response: Response): Promise<void> {
  const body = await response.text()
  const { status, headers } = response
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  if (status === 200) assertEnvelope(JSON.parse(body))
  else if (status === 308) expect([body, headers.get('Location')]).toEqual(['', like(/^\/(?!\/)/)])
  else if (status === 204 || status === 304) expect(body).toBe('')
  else {
    expect([400, 404, 405, 406, 414]).toContain(status)
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    assertProblem(JSON.parse(body), status)
  }
}

test('any bytes in an address or a header are answered with a known body, never with a fault', async () => {
  const method = fc.constantFrom('GET', 'GET', 'GET', 'OPTIONS', 'POST', 'PURGE')
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(address, method, fc.array(header, { maxLength: 3 }), async (path, verb, headers) => {
      const response = await request(`http://localhost${path}`, { method: verb, headers: headersOf(headers) })
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1)
      await assertKnown(response)
    }),
    { numRuns: 1_500 },
  )
  // The law says nothing unless it has met every outcome.
  expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual([200, 204, 308, 400, 404, 405, 414])
})

test('a redirect leads to an answer in one step', async () => {
  const path = fc.constantFrom('/v1/members/', '/v1/instruments/')
  await fc.assert(
    fc.asyncProperty(path, fc.oneof(known(values), anyText), async (start, id) => {
      const response = await request(`http://localhost${start}${encoded(id)}`)
      const location = response.headers.get('Location')
      if (location !== null) expect((await request(location)).status).toBe(200)
    }),
    { numRuns: 300 },
  )
})
