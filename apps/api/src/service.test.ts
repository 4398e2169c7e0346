import { expect, test } from 'vitest'
import { paths } from '@ilo/questions'
import { contextPath } from './http/formats/json-ld.ts'
import { ask, containing, moved, objectIn, request, rowsIn, steady } from '../test/ask.ts'

test('the first address links to every other, and each of them answers', async () => {
  const { data, links } = await ask('/')
  const { routes, problems } = objectIn(data)
  const templates = Object.values(paths)
  const told = rowsIn(routes).map(({ path }) => String(path))
  expect(new Set(told)).toEqual(
    new Set<string>([...templates, '/healthz', '/problems/{problem}', contextPath]),
  )
  expect(new Set(told).size).toBe(told.length)
  for (const address of Object.values(links)) {
    // A document has a form of its own.
    if (/\.json(?:ld)?$/.test(String(address))) expect((await request(String(address))).status).toBe(200)
    else await ask(String(address))
  }
  for (const { href } of rowsIn(problems)) await ask(String(href))
})

test('the first address describes the parameters of each', async () => {
  const routes = rowsIn(objectIn((await ask('/')).data)['routes'])
  expect(routes.find(({ name }) => name === 'standing')).toMatchObject({
    parameters: [
      { name: 'member', required: true },
      { name: 'instrument', required: true },
      { name: 'on', required: false },
      { name: 'lang', required: false },
    ],
  })
})

test('health is one word', async () => {
  expect((await ask('/healthz')).data).toEqual({ status: 'ok' })
})

test('a kind of problem is explained where its type leads', async () => {
  const { data } = await ask('/problems/unknown-parameter')
  expect(data).toMatchObject({ id: 'unknown-parameter', advice: containing('ever ignored') })
  await moved('/problems/Unknown-Parameter', '/problems/unknown-parameter')
})

test('HEAD is GET without a body', async () => {
  for (const address of ['/', '/v1/members/BGR', '/v1/members/bg', '/v1/members/XXX']) {
    const [get, head] = [await request(address), await request(address, { method: 'HEAD' })]
    expect(head.status).toBe(get.status)
    expect(steady(head.headers)).toEqual(steady(get.headers))
    expect(await head.text()).toBe('')
  }
})

test('OPTIONS lets any page read', async () => {
  const response = await request('/v1/members', { method: 'OPTIONS' })
  expect(response.status).toBe(204)
  expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS')
})
