import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { refused, request } from '../../../test/ask.ts'
import { createApp } from '../../app.ts'
import { deliveryOf } from './delivery.ts'
import type { Compress } from './delivery.ts'
import { gzip } from './gzip.ts'

type Ask = (address: string, init?: RequestInit) => Promise<Response>

const zipped = (more: Record<string, string> = {}) => ({
  headers: { 'Accept-Encoding': 'br, gzip', ...more },
})
const large = [
  '/v1/members',
  '/v1/members.csv',
  '/v1/standings?members=africa&instruments=fundamental',
  '/docs',
]
const small = ['/healthz', '/version']

/** The law of codings: what is unpacked is what was asked for, and nothing but its coding differs. */
async function holds(ask: Ask): Promise<void> {
  for (const address of large) {
    const [plain, packed] = [await ask(address), await ask(address, zipped())]
    const bytes = new Uint8Array(await packed.arrayBuffer())
    expect(packed.headers.get('Content-Encoding'), address).toBe('gzip')
    expect(packed.headers.get('Content-Length')).toBe(String(bytes.byteLength))
    expect(gunzipSync(bytes).toString()).toBe(await plain.text())
    expect(bytes.byteLength).toBeLessThan(Number(plain.headers.get('Content-Length')))
    expect(packed.headers.get('ETag')).toBe(plain.headers.get('ETag')?.replace(/"$/, '-gzip"'))
    for (const name of [
      'Vary',
      'Link',
      'Cache-Control',
      'Content-Type',
      'Content-Language',
      'Access-Control-Allow-Origin',
    ])
      expect(packed.headers.get(name), name).toBe(plain.headers.get(name))
  }
}

test('what gzip carries is the answer', async () => holds(request))

test('that goes red where the bytes keep the tag of others', async () => {
  const blurred: Ask = async (asked, init) => {
    const response = await request(asked, init)
    response.headers.set('ETag', response.headers.get('ETag')?.replace('-gzip', '') ?? '')
    return response
  }
  await expect(holds(blurred)).rejects.toThrow('Object.is equality')
})

test('that goes red where a byte is lost', async () => {
  const losing: Ask = async (asked, init) => {
    const response = await request(asked, init)
    if (!response.headers.has('Content-Encoding')) return response
    const bytes = new Uint8Array(await response.arrayBuffer())
    return new Response(bytes.slice(0, -1), response)
  }
  await expect(holds(losing)).rejects.toThrow('expected')
})

test('a small body leaves as it is, unless that is refused', async () => {
  for (const address of small) {
    const response = await request(address, zipped())
    expect([response.headers.get('Content-Encoding'), response.headers.get('Vary')]).toEqual([
      null,
      'Accept, Accept-Encoding, Accept-Language',
    ])
    expect(response.headers.get('ETag')).not.toContain('gzip')
    const only = await request(address, zipped({ 'Accept-Encoding': 'gzip, identity;q=0' }))
    expect(only.headers.get('Content-Encoding')).toBe('gzip')
  }
})

test('where nothing is taken, what there is is told', async () => {
  const { nearest } = await refused(
    '/v1/members',
    406,
    'not-acceptable',
    zipped({ 'Accept-Encoding': 'br, *;q=0' }),
  )
  expect(nearest).toEqual(['gzip', 'identity'])
})

test('a tag of either coding is known, and comes back', async () => {
  const plain = (await request('/v1/members')).headers.get('ETag') ?? ''
  const packed = (await request('/v1/members', zipped())).headers.get('ETag') ?? ''
  for (const tag of [plain, packed, `W/${packed}`]) {
    const same = await request('/v1/members', zipped({ 'If-None-Match': `"other", ${tag}` }))
    expect([same.status, same.headers.get('ETag')]).toEqual([304, tag.replace('W/', '')])
    expect(same.headers.has('Content-Encoding')).toBe(false)
  }
  // A cache that must not hand on gzip may not be told to.
  const identity = { headers: { 'Accept-Encoding': 'identity', 'If-None-Match': packed } }
  expect((await request('/v1/members', identity)).status).toBe(200)
})

test('where the platform compresses, this does not', async () => {
  const response = await createApp({ compression: false }).request('/v1/members', zipped())
  expect(response.headers.has('Content-Encoding')).toBe(false)
  expect(response.headers.get('Vary')).toContain('Accept-Encoding')
})

const made = (tag: string, size: number) => ({
  body: new TextEncoder().encode('0123456789'.repeat(size / 10)),
  tag,
  kept: { ETag: tag },
  content: {},
})
const asking = (): Request => new Request('http://x/', zipped())

function counted() {
  let times = 0
  const compress: Compress = async (bytes) => {
    times += 1
    return gzip(bytes)
  }
  return { compress, times: () => times }
}

test('the same bytes are compressed once, however many ask at once and later', async () => {
  const { compress, times } = counted()
  const delivery = deliveryOf({ mostBytes: 1_000_000, compress })
  const first = delivery.first('key', made('"a"', 20_000), asking())
  await Promise.all([first, delivery.again('key', asking()), delivery.again('key', asking())])
  const later = delivery.again('key', asking())
  expect(later).not.toBeInstanceOf(Promise)
  expect([(await later)?.headers['Content-Encoding'], times()]).toEqual(['gzip', 1])
})

test('a 304 compresses nothing', async () => {
  const { compress, times } = counted()
  const delivery = deliveryOf({ mostBytes: 1_000_000, compress })
  const known = new Request('http://x/', zipped({ 'If-None-Match': '"a-gzip"' }))
  expect((await delivery.first('key', made('"a"', 20_000), known)).status).toBe(304)
  expect(times()).toBe(0)
})
