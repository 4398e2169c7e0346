import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, objectIn, refused, request, rowsIn } from '../../../test/ask.ts'
import { csvOf } from './csv.ts'

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

const dangerous = /^[=+\-@\t\r\n＝＋－＠]/
const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('=1+1', '+SUM(A1)', '-2+3', '@x', '\tx', '\r=x', '-5', '+3.25', '"', ',', 'a\r\nb', '＝1'),
)

const holds = (write: (rows: readonly object[]) => string): void =>
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 4 }), (cells) => {
      for (const cell of cells) {
        const [, line] = write([{ a: 'x', b: cell, c: 'y' }]).split(/(?<=^a,b,c\r\n)/)
        const body = (line ?? '').replace(/^x,/, '').replace(/,y\r\n$/, '')
        const quoted = body.startsWith('"')
        const shown = quoted ? body.slice(1, -1).replaceAll('""', '"') : body
        expect(quoted).toBe(/[",\r\n]/.test(shown))
        expect(dangerous.test(shown)).toBe(/^[+-]\d+(?:\.\d+)?$/.test(cell))
        expect(shown.replace(/^'/, '')).toBe(cell.replace(/^'/, ''))
      }
    }),
    { numRuns: 500, seed: 4 },
  )

describe('CSV', () => {
  test('no cell is a formula, and each can be read back', () => holds(csvOf))

  test('that goes red without the guard', () => {
    const plain = (rows: readonly object[]): string => csvOf(rows).replaceAll(/(?<=[,"])'(?=[=+\-@])/g, '')
    expect(() => holds(plain)).toThrow('Property failed')
  })

  test('names inner values by their way, and writes lists between semicolons', () => {
    expect(
      csvOf([
        { id: 1, names: { en: 'A' }, list: ['x', 'y'] },
        { id: -2, none: null, rows: [{ a: 1 }] },
      ]),
    ).toBe('id,names.en,list,none,rows\r\n1,A,x;y,,\r\n-2,,,,"[{""a"":1}]"\r\n')
  })
})

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
    expect([...asked.headers].filter(([name]) => name !== 'link')).toEqual(
      [...named.headers].filter(([name]) => name !== 'link'),
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
