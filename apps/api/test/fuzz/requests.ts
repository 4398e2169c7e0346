import { releaseOf, unbuilt } from '@ilo/questions'
import { objectAt, textIn, textsIn } from '../../src/reference/json.ts'
import type { JsonObject } from '../../src/reference/json.ts'
import type { Address, Taken } from '../document/document.ts'
import type { Pool } from './pool.ts'
import type { Random } from './random.ts'

/** A request that is made up, and what is known of it. */
export type Asked = {
  readonly address: Address
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The query as far as it is made of parameters of the address. */
  readonly query: Readonly<Record<string, string>>
  /** Whether the path is that of the address. */
  readonly within: boolean
}

const days = ['1919', '1948-07', '1998-06-18', '1990..1999', '2000-01-01..', '..1950-06']
const numbers = ['1', '87', '1990..1999', '100..', '..50']
const hostile = [
  '%',
  '%2',
  '%00',
  '%C0%AF',
  '%ED%A0%80',
  '%FF',
  '..%2F..%2Fetc',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  "'%20OR%201%3D1--",
  '=cmd%7C%27%2FC%20calc%27!A0',
  '__proto__',
  'constructor',
  '%F0%9F%92%A9',
  '%E2%80%AE',
  '',
  ',',
  ',,,',
  '-',
  '..',
  '-1',
  '1e9',
  '9'.repeat(30),
  'x'.repeat(101),
  '%D1%8F'.repeat(60),
]

type Making = { readonly path: string; readonly pool: Pool; readonly random: Random }

function scalarFor({ name }: Taken, schema: JsonObject, { path, pool, random }: Making): string {
  const values = textsIn(schema['enum'])
  if (values.length > 0) return random.one(values, '')
  const ref = textIn(schema['$ref']) ?? ''
  if (ref.endsWith('/DateRange')) return random.one(days, '')
  if (ref.endsWith('/NumberRange')) return random.one(numbers, '')
  const pattern = textIn(schema['pattern']) ?? ''
  const signed = /^\^-\?\((.*)\)\$$/.exec(pattern)?.[1]
  if (signed !== undefined) return `${random.one(['', '-'], '')}${random.one(signed.split('|'), '')}`
  if (schema['type'] === 'integer') return String(random.below(12) + 1)
  return random.one(pool.of(path, name), 'unknown')
}

function validValue(taken: Taken, making: Making): string {
  const { random } = making
  const { schema } = taken
  const items = schema['type'] === 'array' ? objectAt(schema, 'items') : undefined
  if (items === undefined) return scalarFor(taken, schema, making)
  const count = random.chance(0.7) ? 1 : 2
  return [...new Set(Array.from({ length: count }, () => scalarFor(taken, items, making)))].join(',')
}

const tooLong = 'x'.repeat(101)

/** A value that is refused; one that is too long names its parameter, whatever that is. */
const invalidValue = (random: Random, long = 0.1): string =>
  random.chance(long)
    ? tooLong
    : random.chance(0.4)
      ? random.one(['nonsense', '1850-13-45', 'BGX', 'C999', '0', 'zz,yy'], 'x')
      : random.one(hostile, '%')

function headersFor(random: Random, etag: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {}
  if (random.chance(0.25)) {
    headers['Accept'] = random.one(
      [
        'text/csv',
        'application/x-ndjson',
        'application/ld+json',
        'application/atom+xml',
        'application/feed+json',
        'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        'application/*;q=0.5',
        'image/png',
        'application/json;q=0',
        '*/*;q=0',
        ';;,q=1',
      ],
      '*/*',
    )
  }
  if (random.chance(0.15)) {
    headers['Accept-Language'] = random.one(
      ['fr-CA', 'bg, en;q=0.1', 'tlh', '*;q=0', 'ru;q=1.5', '\u00ff'],
      'en',
    )
  }
  if (random.chance(0.1))
    headers['If-None-Match'] =
      random.chance(0.7) && etag !== undefined ? etag : random.one(['*', '"x"', 'W/'], '*')
  if (random.chance(0.05)) headers['X-Request-Id'] = random.one(['abc.1', 'x'.repeat(200)], 'a')
  if (random.chance(0.05)) headers['Accept-Encoding'] = random.one(['identity', '*;q=0', 'br'], 'identity')
  return headers
}

const release = releaseOf(unbuilt)

const suffixes = ['.json', '.csv', '.ndjson', '.jsonld', '.atom', '.jsonfeed', '.xml', '.']

/** Parameters that one request is asked to give; those that take much of the time are kept small. */
function chosen({ parameters, path }: Address, random: Random, wanted: readonly string[]): readonly Taken[] {
  const query = parameters.filter(({ place, name }) => place === 'query' && name !== 'columns')
  const required = query.filter((one) => one.required)
  const rest = random.some(
    query.filter((one) => !one.required),
    3,
  )
  const missed = query.filter((one) => wanted.includes(one.name) && !one.required)
  const next = random.chance(0.5) ? random.some(missed, 1) : []
  const short = query.filter(({ name }) => name === 'limit' && random.chance(0.85))
  const narrow = path === '/v1/changes' ? query.filter(({ name }) => name === 'member') : []
  return [...new Set([...required, ...rest, ...next, ...short, ...narrow])].filter(
    // Rows that are counted are not told, so that neither is refused for the other each time.
    ({ name }, _, all) =>
      !['sort', 'fields', 'include'].includes(name) ||
      !all.some((one) => one.name === 'group_by') ||
      random.chance(0.1),
  )
}

const written = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`

/** Ids of the path that are seen in an example. */
function idsFor({ path, example }: Address, pool: Pool, random: Random): Readonly<Record<string, string>> {
  const [wanted, given] = [path.split('/'), (example.split('?')[0] ?? '').split('/')]
  return Object.fromEntries(
    wanted.flatMap((segment, at): [string, string][] => {
      if (!segment.startsWith('{')) return []
      const name = segment.slice(1, -1)
      const others = ['kind', 'id', 'name', 'problem'].includes(name) ? [] : pool.of(path, name)
      return [
        [
          name,
          random.chance(0.6) ? (given[at] ?? '') : encodeURIComponent(random.one(others, given[at] ?? '')),
        ],
      ]
    }),
  )
}

/** From what a request is made up, and what no request before it has met. */
export type Aims = {
  readonly pool: Pool
  readonly random: Random
  readonly etag: string | undefined
  readonly untaken: readonly string[]
  readonly unrefused: readonly string[]
}

/** Makes up one request for an address: mostly such as it answers, and often such as it must refuse. */
export function askedFor(address: Address, { pool, random, etag, untaken, unrefused }: Aims): Asked {
  const ids = { ...idsFor(address, pool, random) }
  const pairs = chosen(address, random, untaken).map((one): [string, string] => [
    one.name,
    encodeURIComponent(validValue(one, { path: address.path, pool, random })),
  ])
  if (address.path === '/v1/claims/check') {
    const lacking = pool.checks.filter((one) => untaken.some((name) => name in one))
    const check = random.one(lacking.length > 0 && random.chance(0.5) ? lacking : pool.checks, {})
    pairs.splice(
      0,
      pairs.length,
      ...Object.entries(check).map(([name, text]): [string, string] => [name, encodeURIComponent(text)]),
    )
    if (random.chance(0.3)) pairs.push([random.one(['asked', 'lang'], 'lang'), ''])
    for (const pair of pairs) if (pair[1] === '') pair[1] = pair[0] === 'lang' ? 'en' : '2010-01-01'
  }
  const mode = unrefused.length > 0 && random.chance(0.15) ? 5 : random.below(10)
  const queryNames = address.parameters.filter(({ place }) => place === 'query').map(({ name }) => name)
  if (mode === 5) {
    const name = random.one(unrefused.length > 0 && random.chance(0.7) ? unrefused : queryNames, 'on')
    const at = pairs.findIndex(([one]) => one === name)
    const pair: [string, string] = [name, invalidValue(random, unrefused.includes(name) ? 0.5 : 0.1)]
    if (at === -1) pairs.push(pair)
    else pairs[at] = pair
  }
  if (mode === 6) {
    const [first] = pairs
    if (random.chance(0.3) && first !== undefined) pairs.push([...first])
    else if (random.chance(0.5))
      pairs.push([random.one(['regoin', '__proto__', '%', 'toString', ''], 'x'), random.one(hostile, '')])
    else pairs.splice(0, 1)
  }
  if (mode === 7) for (const name of Object.keys(ids)) ids[name] = invalidValue(random) || 'x'
  const path = address.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')
  const plain = !path.includes('.') && path !== '/'
  const suffix = plain && random.chance(0.2) ? random.one(suffixes, '') : ''
  const pinned = path.startsWith('/v1') && random.chance(0.1)
  const prefix = pinned ? `/r/${random.one([release, release, 'unknown'], '')}` : ''
  const wild = mode === 8 && random.chance(0.5)
  const tail = wild ? random.one(['/', '//', '/x', '%', '/%2e%2e', '\u0000', '/'.repeat(50)], '/') : ''
  const long = mode === 8 && random.chance(0.1) ? [['q', 'y'.repeat(2_100)] as const] : []
  const method =
    mode === 9 ? random.one(['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'PURGE'], 'HEAD') : 'GET'
  return {
    address,
    method,
    url: `http://localhost${prefix}${path}${suffix}${tail}${written([...pairs, ...long])}`,
    headers: headersFor(random, etag),
    query: Object.fromEntries(pairs),
    within:
      tail === '' &&
      suffix !== '.' &&
      suffix !== '.xml' &&
      Object.values(ids).every((id) => !/%2f|\.\.|^\.|\/|%$|^$/i.test(id)),
  }
}
