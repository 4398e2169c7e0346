import { route } from '@ilo/questions'
import { expect, test } from 'vitest'
import { refused, request, steady } from '../../test/ask.ts'
import { serve } from './serve.ts'

const guards = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept, Accept-Encoding, Accept-Language',
  'X-Content-Type-Options': 'nosniff',
} as const

const asked: readonly (readonly [status: number, address: string, init?: RequestInit])[] = [
  [200, '/v1/members/BGR'],
  [200, '/v1/members.csv'],
  [200, '/v1/context.jsonld'],
  [204, '/v1/members', { method: 'OPTIONS' }],
  [200, '/v1/members', { headers: { 'Accept-Encoding': 'gzip' } }],
  [200, '/v1/members', { method: 'HEAD' }],
  [200, '/healthz'],
  [200, '/version'],
  [200, '/openapi.json'],
  [304, '/v1/members/BGR', { headers: { 'If-None-Match': '*' } }],
  [304, '/v1/members', { headers: { 'If-None-Match': '*', 'Accept-Encoding': 'gzip' } }],
  [308, '/v1/members/bg'],
  [400, '/v1/members?nothing=1'],
  [404, '/v1/members/XXX'],
  [308, '/v1/members/'],
  [404, '/nothing'],
  [404, '/v1/members.xml'],
  [404, '/r/0123456789ab/v1/members'],
  [405, '/v1/members', { method: 'POST' }],
  [406, '/v1/members', { headers: { Accept: 'image/png' } }],
  [406, '/v1/members', { headers: { 'Accept-Encoding': '*;q=0' } }],
  [414, `/v1/members?q=${'x'.repeat(3_000)}`],
]

type Ask = (address: string, init?: RequestInit) => Promise<Response>

async function assertGuarded(ask: Ask): Promise<void> {
  for (const [status, address, init] of asked) {
    const response = await ask(address, init)
    expect(response.status, address).toBe(status)
    for (const [name, value] of Object.entries(guards))
      expect(response.headers.get(name), `${address} ${name}`).toBe(value)
    expect(response.headers.has('Set-Cookie')).toBe(false)
    expect(response.headers.has('Cache-Control'), address).toBe(true)
  }
}

test('every answer of every status carries the guards and sets no cookie', async () => {
  await expect(assertGuarded(request)).resolves.toBeUndefined()
})

test('that goes red where one answer lacks a guard, or sets a cookie', async () => {
  const changing =
    (change: (headers: Headers) => void): Ask =>
    async (address, init) => {
      const response = await request(address, init)
      if (response.status === 406) change(response.headers)
      return response
    }
  await expect(
    assertGuarded(changing((headers) => headers.delete('Content-Security-Policy'))),
  ).rejects.toThrow('Content-Security-Policy')
  await expect(assertGuarded(changing((headers) => headers.append('Set-Cookie', 'a=b')))).rejects.toThrow(
    'false',
  )
})

const fault = new Error('broken')
const broken = route({
  name: 'broken',
  path: '/broken',
  summary: 'Fails',
  example: '/broken',
  ids: {},
  parameters: {},
  shared: {},
  answer(): never {
    throw fault
  },
})

test('a fault of ours carries them too', async () => {
  const response = await serve([broken], { report: () => {}, release: 'r' }).request('/broken')
  expect(response.status).toBe(500)
  for (const [name, value] of Object.entries(guards)) expect(response.headers.get(name), name).toBe(value)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('a page of HTML runs no script and has one style, known by its hash; its 304 says so too', async () => {
  for (const address of ['/', '/docs']) {
    for (const more of [{}, { 'If-None-Match': '*' }]) {
      const response = await request(address, { headers: { Accept: 'text/html', ...more } })
      const { 'Content-Security-Policy': _, ...others } = guards
      for (const [name, value] of Object.entries(others)) expect(response.headers.get(name), name).toBe(value)
      const policy = response.headers.get('Content-Security-Policy') ?? ''
      expect(policy).toMatch(/^default-src 'none';/)
      expect(policy).toMatch(/style-src 'sha256-[\w+/]+=*';/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src|unsafe|https?:|\*/)
    }
    const text = await (await request(address, { headers: { Accept: 'text/html' } })).text()
    expect(text).not.toMatch(/<script|\son\w+=|style="|javascript:/i)
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
  expect(steady(named.headers)).toEqual(steady(plain.headers))
  expect(await named.text()).toBe(await plain.text())
})

test('too much is refused', async () => {
  await refused(`/v1/members?q=${'x'.repeat(3_000)}`, 414, 'too-long')
  await refused('/v1/members?limit=1001', 400, 'unknown-value')
  await refused(`/v1/members/${'x'.repeat(101)}`, 400, 'too-long')
})
