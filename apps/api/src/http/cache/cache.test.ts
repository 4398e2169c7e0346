import { releaseOf, unbuilt } from '@ilo/questions'
import * as fc from 'fast-check'
import { contentHash } from 'ilo-data'
import { expect, test } from 'vitest'
import { refused, request, steady } from '../../../test/ask.ts'
import { memoOf } from './memo.ts'

const release = releaseOf(unbuilt)

type Ask = (address: string, init?: RequestInit) => Promise<Response>

const paths = ['/v1/members', '/v1/members/BGR', '/v1/instruments/C087/ratifications', '/v1/standing']
const searches = ['', '?on=1958-12-31', '?lang=fr', '?lang=fr&on=1958-12-31']
const pair = 'member=BGR&instrument=C087'
const address = fc
  .tuple(
    fc.constantFrom('', `/r/${release}`),
    fc.constantFrom(...paths),
    fc.constantFrom('', '.json', '.csv', '.ndjson', '.jsonld'),
    fc.constantFrom(...searches),
  )
  .map(([prefix, path, suffix, search]) => {
    const query = path === '/v1/standing' ? `${search === '' ? '?' : `${search}&`}${pair}` : search
    return prefix + path + suffix + query
  })
const ifNoneMatch = fc.constantFrom(
  (tag: string) => tag,
  (tag: string) => `W/${tag}`,
  (tag: string) => `"other" , ${tag}`,
  () => '*',
)

const coding = fc.constantFrom({}, { 'Accept-Encoding': 'gzip, br' }, { 'Accept-Encoding': 'identity' })

const withoutContent = (headers: Headers): [string, string][] =>
  steady(headers).filter(([name]) => !['content-type', 'content-length', 'content-encoding'].includes(name))

/** The law of caches: a tag that is sent back is answered with the same headers and nothing else. */
const holds = async (ask: Ask): Promise<void> =>
  fc.assert(
    fc.asyncProperty(address, coding, ifNoneMatch, async (asked, encoding, write) => {
      const headers = { 'X-Request-Id': 'a-1', ...encoding }
      const whole = await ask(asked, { headers })
      expect(whole.status, asked).toBe(200)
      const tag = whole.headers.get('ETag') ?? ''
      expect(tag).toMatch(/^"[\w-]+"$/)
      const same = await ask(asked, { headers: { ...headers, 'If-None-Match': write(tag) } })
      expect([same.status, await same.text()]).toEqual([304, ''])
      expect(steady(same.headers)).toEqual(withoutContent(whole.headers))
      for (const name of ['Access-Control-Allow-Origin', 'Vary', 'Content-Language', 'Link', 'Cache-Control'])
        expect(same.headers.has(name), name).toBe(true)
      const head = await ask(asked, { method: 'HEAD', headers })
      expect([head.status, await head.text()]).toEqual([200, ''])
      expect(steady(head.headers)).toEqual(steady(whole.headers))
      const bytes = (await whole.arrayBuffer()).byteLength
      expect(whole.headers.get('Content-Length')).toBe(String(bytes))
      expect((await ask(asked, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    }),
    { numRuns: 60, seed: 4 },
  )

test('law of caches', async () => holds(request))

test('the law goes red where a 304 loses the headers of all', async () => {
  const losing: Ask = async (asked, init) => {
    const response = await request(asked, init)
    if (response.status === 304) response.headers.delete('Access-Control-Allow-Origin')
    return response
  }
  await expect(holds(losing)).rejects.toThrow('Property failed')
})

const assert = async (ask: Ask): Promise<void> => {
  const bodies = new Map<string, string>()
  for (const path of paths.filter((each) => each !== '/v1/standing')) {
    for (const suffix of ['.json', '.csv', '.ndjson', '.jsonld']) {
      for (const search of searches) {
        const response = await ask(path + suffix + search)
        const [tag, body] = [response.headers.get('ETag') ?? '', await response.text()]
        expect(bodies.get(tag) ?? body, tag).toBe(body)
        bodies.set(tag, body)
      }
    }
  }
  expect(bodies.size).toBe(3 * 4 * 4)
}

test('each representation has a tag of its own', async () => assert(request))

test('that goes red where one tag stands for two forms', async () => {
  const blurred: Ask = async (asked, init) => {
    const response = await request(asked, init)
    response.headers.set('ETag', (response.headers.get('ETag') ?? '').replace(/-[a-z]+"$/, '"'))
    return response
  }
  await expect(assert(blurred)).rejects.toThrow('be')
})

test('an address with the release is kept for ever, any other for a while', async () => {
  const pinned = await request(`/r/${release}/v1/instruments?limit=2`)
  expect(pinned.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(pinned.headers.get('Link')).toContain(`</r/${release}/v1/instruments?`)
  const open = await request('/v1/instruments?limit=2')
  expect(open.headers.get('Cache-Control')).toContain('stale-while-revalidate')
  expect(await open.text()).toBe(await pinned.text())
})

test('another release is refused with the address in this one', async () => {
  const { nearest } = await refused('/r/0123456789ab/v1/members/BGR?on=1958-12-31', 404, 'other-release')
  expect(nearest).toEqual([`/r/${release}/v1/members/BGR?on=1958-12-31`])
  await refused('/r/0123456789ab/v1/nothing', 404, 'other-release')
  // The facts alone do not say which code told them.
  for (const facts of [contentHash, contentHash.slice(0, 12), `${contentHash.slice(0, 12)}-0123456789ab`])
    await refused(`/r/${facts}/v1/members`, 404, 'other-release')
})

test('another spelling leads to the same release and form', async () => {
  const response = await request(`/r/${release}/v1/members/bg.csv?lang=fr`)
  expect(response.headers.get('Location')).toBe(`/r/${release}/v1/members/BGR.csv?lang=fr`)
})

test('a request id comes back if it is one', async () => {
  const idFor = async (id: string) =>
    (await request('/v1/nothing', { headers: { 'X-Request-Id': id } })).headers.get('X-Request-Id')
  expect(await idFor('01J-a.b_c')).toBe('01J-a.b_c')
  expect(await idFor('a b')).toBeNull()
  expect(await idFor('x'.repeat(129))).toBeNull()
})

test('the memo forgets the oldest and never holds more than its bytes', () => {
  const made = { body: new Uint8Array(1_000), tag: '', kept: {}, content: {} }
  const memo = memoOf(20_000)
  for (let index = 0; index < 20; index += 1) memo.set(String(index), made)
  expect([memo.get('0'), memo.get('19')]).toEqual([undefined, made])
  memo.set('large', { ...made, body: new Uint8Array(10_000) })
  expect(memo.get('large')).toBeUndefined()
})
