import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { steady } from '../../../test/ask.ts'
import { createApp } from '../../app.ts'
import { replyOf } from '../respond.ts'
import { laneOf } from './lane.ts'

type Asked = { readonly address: string; readonly init: RequestInit }
type Ask = (asked: Asked) => Promise<Response>

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

const sent = fc.record(
  {
    Accept: oneOf('*/*', 'text/csv', 'application/json;q=0.5, text/csv', 'text/html', 'image/png'),
    'Accept-Encoding': oneOf('gzip', 'identity', 'br;q=1, gzip;q=0.5', '*;q=0'),
    'Accept-Language': oneOf('fr-CA', 'es;q=0.3, en;q=0.1', 'xx', '*'),
    'If-None-Match': oneOf('*', '"other"'),
    'X-Request-Id': oneOf('a-1', 'not one'),
  },
  { requiredKeys: [] },
)
const asked: fc.Arbitrary<Asked> = fc
  .record({
    address: oneOf(
      '/',
      '/docs',
      '/v1/members/BGR',
      '/v1/members/bg',
      '/v1/instruments.csv?limit=3',
      '/v1/search?q=forced+labour',
      '/v1/nothing',
    ),
    method: oneOf('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST'),
    headers: sent,
  })
  .map(({ address, method, headers }) => ({ address, init: { method, headers } }))

async function told(response: Response): Promise<unknown> {
  return [response.status, steady(response.headers), [...new Uint8Array(await response.arrayBuffer())]]
}

/** The law of the lane: what was asked before, and how often, changes nothing of an answer. */
async function holds(ask: Ask): Promise<void> {
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const fresh = createApp()
      const alone = await told(await fresh.request(one.address, one.init))
      for (let time = 0; time < 3; time += 1) {
        expect(await told(await ask(one)), JSON.stringify(one)).toEqual(alone)
      }
    }),
    { numRuns: 150, seed: 8 },
  )
}

test('law of the lane', async () => {
  const app = createApp()
  await holds(async ({ address, init }) => app.request(address, init))
})

test('the law goes red where a header is not heeded', async () => {
  const app = createApp()
  const blind = new Map<string, Response>()
  await expect(
    holds(async ({ address, init }) => {
      const known = blind.get(address)
      if (known !== undefined && init.method === 'GET') return known.clone()
      const response = await app.request(address, init)
      if (init.method === 'GET') blind.set(address, response.clone())
      return response
    }),
  ).rejects.toThrow('Property failed')
})

const getting = (address: string, init?: RequestInit): Request => new Request(`http://x${address}`, init)
const reply = (size: number) => ({ ...replyOf(200), body: new Uint8Array(size), memo: 'hit' as const })

test('it keeps what is asked again, and of that no more than its bytes', () => {
  const lane = laneOf(20_000)
  lane.keep(getting('/once'), { ...reply(10), memo: 'miss' })
  lane.keep(getting('/head', { method: 'HEAD' }), reply(10))
  lane.keep(getting('/large'), reply(10_000))
  lane.keep(getting(`/${'long'.repeat(1_000)}`), reply(10))
  for (let index = 0; index < 100; index += 1)
    lane.keep(getting('/', { headers: { Accept: `text/${index}` } }), reply(10))
  const known = (address: string, init?: RequestInit) => lane.again(getting(address, init)) !== undefined
  expect(
    Array.from({ length: 100 }, (_, index) => known('/', { headers: { Accept: `text/${index}` } })).filter(
      Boolean,
    ).length,
  ).toBeLessThanOrEqual(20)
  expect(known('/', { headers: { Accept: 'text/99' } })).toBe(true)
  for (const address of ['/once', '/head', '/large', `/${'long'.repeat(1_000)}`])
    expect(known(address), address).toBe(false)
})

test('a header that is empty is not one that is missing', () => {
  const lane = laneOf(20_000)
  lane.keep(getting('/'), reply(10))
  expect(lane.again(getting('/', { headers: { Accept: '' } }))).toBeUndefined()
  expect(lane.again(getting('/', { headers: { 'X-Request-Id': 'a' } }))).toEqual(reply(10))
})
