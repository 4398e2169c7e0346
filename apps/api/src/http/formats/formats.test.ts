import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, objectIn, refused, request, rowsIn, steady } from '../../../test/ask.ts'

/** Reads CSV as RFC 4180 writes it. */
function read(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, whole, plain = '', end] of csv.matchAll(/("(?:[^"]|"")*")|([^",\r\n]*)(,|\r\n|$)/g)) {
    if (whole !== undefined) row.push(whole.slice(1, -1).replaceAll('""', '"'))
    else if (plain !== '' || row.at(-1) === undefined || end === undefined) row.push(plain)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

test('a list has a line for each row in every form, and a record has one', async () => {
  const rows = rowsIn((await ask('/v1/members')).data)
  const csv = await request('/v1/members.csv?fields=id,status')
  expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
  expect(csv.headers.get('ILO-Total')).toBe(String(rows.length))
  expect((await csv.text()).split('\r\n')).toHaveLength(rows.length + 2)
  const lines = (await (await request('/v1/members.ndjson')).text()).trimEnd().split('\n')
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows)
  expect((await (await request('/v1/members/BGR.ndjson')).text()).split('\n')).toHaveLength(2)
  expect(read(await (await request('/v1/healthz.csv'.replace('/v1', ''))).text())).toEqual([
    ['status'],
    ['ok'],
  ])
})

test('JSON-LD names records as the whole record does, under a context that is served', async () => {
  const body = objectIn(await (await request('/v1/members/BGR.jsonld')).json())
  expect(rowsIn(body['@graph'])[0]).toMatchObject({ '@id': 'urn:ilo-data:members:BGR', id: 'BGR' })
  const context = await request(String(body['@context']))
  expect(context.headers.get('Content-Type')).toBe('application/ld+json')
  expect(objectIn(await context.json())).toHaveProperty('@context')
})

test('a suffix goes before Accept, and both give the same bytes', async () => {
  for (const [suffix, type] of [
    ['json', 'application/json'],
    ['csv', 'text/csv'],
    ['ndjson', 'application/x-ndjson'],
    ['jsonld', 'application/ld+json'],
  ]) {
    const asked = await request('/v1/members/BGR', { headers: { Accept: `${type ?? ''}, */*;q=0.1` } })
    const named = await request(`/v1/members/BGR.${suffix ?? ''}`, { headers: { Accept: 'image/png' } })
    expect(steady(asked.headers).filter(([name]) => name !== 'link')).toEqual(
      steady(named.headers).filter(([name]) => name !== 'link'),
    )
    expect(await asked.text()).toBe(await named.text())
  }
})

test('the language of the header is given and told; that of the address goes first', async () => {
  const languageOf = async (address: string, header: string) =>
    (await request(address, { headers: { 'Accept-Language': header } })).headers.get('Content-Language')
  expect(await languageOf('/v1/members/BGR', 'fr-CA, en;q=0.5')).toBe('fr')
  expect(await languageOf('/v1/members/BGR?lang=es', 'fr')).toBe('es')
  expect(await languageOf('/v1/members/BGR', 'ja, *;q=0.1')).toBe('en')
})

test('what nothing fits is refused with what there is', async () => {
  const none = { headers: { Accept: 'image/png, application/json;q=0' } }
  const { nearest } = await refused('/v1/members', 406, 'not-acceptable', none)
  expect(nearest).toContain('text/csv')
  const japanese = { headers: { 'Accept-Language': 'ja' } }
  expect((await refused('/v1/members', 406, 'not-acceptable', japanese))['nearest']).toContain('fr')
})

test('a form that there is none of is refused with those there are', async () => {
  for (const address of ['/v1/members', '/v1/members/BGR']) {
    const { nearest } = await refused(`${address}.xml`, 404, 'unknown-format')
    expect(nearest).toContain(`${address}.csv`)
  }
  await refused('/v1/members/XXX.xml', 404, 'unknown-member')
})

test('any suffix and any header of negotiation have a known answer', async () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((all) => encodeURIComponent(all.replace(/\p{Surrogate}/gu, '')))
  const header = fc.oneof(
    fc.constantFrom('text/csv', '*/*;q=0', 'fr', 'en;q=0', '*;q=0'),
    fc.string({ unit: 'binary-ascii', maxLength: 30 }).map((all) => all.replaceAll(/[^ -~]/g, '')),
  )
  await fc.assert(
    fc.asyncProperty(text, header, header, async (suffix, accept, language) => {
      const headers = { Accept: accept, 'Accept-Language': language, 'If-None-Match': accept }
      const { status } = await request(`/v1/members/BGR.${suffix}`, { headers })
      expect([200, 304, 308, 400, 404, 406]).toContain(status)
    }),
    { numRuns: 200, seed: 4 },
  )
})

test('CSV of an empty list has the line of its names, those asked for or all', async () => {
  const headerOf = async (address: string) => read(await (await request(address)).text())
  const none = 'status=former&region=africa'
  expect(await headerOf(`/v1/members.csv?${none}`)).toEqual([
    expect.arrayContaining(['id', 'name', 'membership', 'links']),
  ])
  expect(await headerOf(`/v1/members.csv?${none}&fields=name,id`)).toEqual([['id', 'name']])
  expect(await headerOf(`/v1/members.csv?${none}&group_by=subregion`)).toEqual([['subregion', 'count']])
})

test('events can be followed as feeds, and nothing else can', async () => {
  for (const [suffix, type] of [
    ['atom', 'application/atom+xml'],
    ['jsonfeed', 'application/feed+json'],
  ] as const) {
    for (const path of ['/v1/events', '/v1/members/BGR/events', '/v1/instruments/C087/events']) {
      const named = await request(`${path}.${suffix}?kind=adoption,ratification`)
      expect(named.headers.get('Content-Type')).toContain(type)
      const accepted = await request(`${path}?kind=adoption,ratification`, { headers: { Accept: type } })
      expect(await accepted.text()).toBe(await named.text())
      const tag = named.headers.get('ETag') ?? ''
      const headers = { 'If-None-Match': tag }
      expect((await request(`${path}.${suffix}?kind=adoption,ratification`, { headers })).status).toBe(304)
    }
    const { nearest } = await refused(`/v1/members.${suffix}`, 404, 'unknown-format')
    expect(nearest).toEqual(['json', 'csv', 'ndjson', 'jsonld'].map((name) => `/v1/members.${name}`))
    const other = await refused('/v1/members', 406, 'not-acceptable', { headers: { Accept: type } })
    expect(other['nearest']).not.toContain(type)
  }
  expect((await refused('/v1/events.xml', 404, 'unknown-format'))['nearest']).toContain('/v1/events.atom')
})

test('a feed begins with the latest, unless another order is asked for', async () => {
  const titles = async (address: string) =>
    [...(await (await request(address)).text()).matchAll(/<title>([^<]*)</g)]
      .slice(1)
      .map(([, title = '']) => title.replaceAll('&apos;', "'"))
  const newest = rowsIn((await ask('/v1/events?kind=admission&sort=-date')).data).map(({ text }) => text)
  expect(await titles('/v1/events.atom?kind=admission')).toEqual(newest)
  expect(await titles('/v1/events.atom?kind=admission&sort=date')).not.toEqual(newest)
})

test('a language named in another spelling goes before the header', async () => {
  const header = { headers: { 'Accept-Language': 'de' } }
  for (const name of ['lang', 'l%61ng', '%6Cang', 'lan%67']) {
    const response = await request(`/v1/members/BGR?${name}=fr`, header)
    expect([response.status, response.headers.get('Content-Language')], name).toEqual([200, 'fr'])
  }
  expect((await request('/v1/members/BGR?l%ZZng=fr', header)).status).toBe(400)
})
