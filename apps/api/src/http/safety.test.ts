import { expect, test } from 'vitest'
import { refused, request } from '../../test/ask.ts'

const guards = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept, Accept-Language',
  'X-Content-Type-Options': 'nosniff',
} as const

const asked: readonly (readonly [status: number, address: string, init?: RequestInit])[] = [
  [200, '/v1/members/BGR'],
  [200, '/v1/members.csv'],
  [200, '/v1/context.jsonld'],
  [204, '/v1/members', { method: 'OPTIONS' }],
  [304, '/v1/members/BGR', { headers: { 'If-None-Match': '*' } }],
  [308, '/v1/members/bg'],
  [400, '/v1/members?nothing=1'],
  [404, '/v1/members/XXX'],
  [404, '/r/0123456789ab/v1/members'],
  [405, '/v1/members', { method: 'POST' }],
  [406, '/v1/members', { headers: { Accept: 'image/png' } }],
  [414, `/v1/members?q=${'x'.repeat(3_000)}`],
]

test('every answer of every status carries the guards and sets no cookie', async () => {
  for (const [status, address, init] of asked) {
    const response = await request(address, init)
    expect(response.status, address).toBe(status)
    for (const [name, value] of Object.entries(guards))
      expect(response.headers.get(name), `${address} ${name}`).toBe(value)
    expect(response.headers.has('Set-Cookie')).toBe(false)
    expect(response.headers.has('Cache-Control'), address).toBe(true)
  }
})

test('nothing can be written', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE']) {
    await refused('/v1/members/BGR', 405, 'wrong-method', { method })
    expect((await request('/v1/members.csv', { method })).headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  }
})

test('who asks changes nothing', async () => {
  const headers = { Authorization: 'Bearer x', Cookie: 'a=b' }
  const [plain, named] = [await request('/v1/members/BGR'), await request('/v1/members/BGR', { headers })]
  expect([...named.headers]).toEqual([...plain.headers])
  expect(await named.text()).toBe(await plain.text())
})

test('too much is refused', async () => {
  await refused(`/v1/members?q=${'x'.repeat(3_000)}`, 414, 'too-long')
  await refused('/v1/members?limit=1001', 400, 'unknown-value')
  await refused(`/v1/members/${'x'.repeat(101)}`, 400, 'too-long')
})
