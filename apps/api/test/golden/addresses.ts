import { releaseOf } from '@ilo/questions'
import { contentHash } from 'ilo-data'
import { codeHash } from '../../build/code-hash.ts'
import { entityTag } from '../../src/http/cache/entity-tag.ts'

/** A request, and the status that its answer must have everywhere. */
export type Asked = {
  readonly path: string
  readonly status: number
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

const bulgaria = '/v1/members/BGR'
const release = releaseOf(codeHash())
const tag = entityTag({ release, address: bulgaria, language: 'en', format: 'json' })
const pinned = `/r/${release}`

const answered = (path: string, headers: Asked['headers'] = {}): Asked => ({ path, status: 200, headers })
const refused = (status: number, path: string, more: Partial<Asked> = {}): Asked => ({
  path,
  status,
  ...more,
})

/** One address of each kind, or of each kind of trouble. */
export const addresses: readonly Asked[] = [
  answered('/'),
  answered('/', { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }),
  answered('/docs'),
  answered('/openapi.json'),
  answered('/openapi.json', { 'Accept-Encoding': 'gzip' }),
  answered('/healthz'),
  answered('/version'),
  answered('/problems/unknown-parameter'),
  answered('/v1/members'),
  answered(bulgaria),
  answered('/v1/members/SUN/ratifications?on=1977-12-31&lang=fr'),
  answered('/v1/members/BGR/gaps'),
  answered('/v1/instruments?category=fundamental&sort=-adopted&fields=id,adopted'),
  answered('/v1/instruments/C087?lang=es'),
  answered('/v1/instruments/C087/ratifications?region=asia-pacific&limit=5'),
  answered('/v1/standing?member=BGR&instrument=C087&on=1958-12-31'),
  answered('/v1/standings?members=africa&instruments=fundamental'),
  answered('/v1/ratifications?registered=2000..2009&limit=100'),
  answered('/v1/search?q=%D0%91%D1%8A%D0%BB%D0%B3%D0%B0%D1%80%D0%B8%D1%8F'),
  answered('/v1/search?q=forced+labour&limit=3'),
  answered('/v1/changes?from=2000-01-01&to=2000-12-31'),
  answered('/v1/statistics/ranking'),
  answered('/v1/cite/instrument/C087'),

  answered('/v1/members.csv?region=europe-central-asia'),
  answered('/v1/members/BGR/ratifications.ndjson'),
  answered('/v1/instruments/C029.jsonld'),
  answered('/v1/events.atom?limit=5'),
  answered('/v1/datapackage.json'),
  answered('/v1/members', { Accept: 'text/csv' }),
  answered('/v1/members/BGR', { Accept: 'application/json;q=0, application/ld+json;q=0.1' }),
  answered(bulgaria, { 'Accept-Language': 'fr-CA, de;q=0.9' }),
  answered(bulgaria, { 'Accept-Language': 'ru;q=0, bg;q=0.5, *;q=0.1' }),
  answered('/v1/members', { 'Accept-Encoding': 'gzip, deflate, br, zstd' }),
  answered(bulgaria, { Origin: 'https://example.org', 'X-Request-Id': 'golden-1' }),

  answered(`${pinned}/v1/members/BGR`),
  answered(`${pinned}/v1/offices.csv`),
  refused(404, `/r/${contentHash}/v1/members/BGR`),

  refused(304, bulgaria, { headers: { 'If-None-Match': tag } }),
  refused(304, bulgaria, {
    headers: { 'If-None-Match': `"other", W/${tag}`, Origin: 'https://example.org' },
  }),
  answered(bulgaria, { 'If-None-Match': '"other"' }),
  { path: bulgaria, status: 200, method: 'HEAD' },
  { path: '/v1/members.csv', status: 200, method: 'HEAD' },
  refused(204, bulgaria, { method: 'OPTIONS', headers: { Origin: 'https://example.org' } }),

  refused(308, '/v1/members/bg?lang=bg'),
  refused(308, '/v1/instruments/c87.csv'),
  refused(308, '/v1/members/'),
  refused(400, '/v1/members?regoin=europe'),
  refused(400, '/v1/members?on=2026-02-30'),
  refused(400, '/v1/members?lang=en&lang=fr'),
  refused(404, '/v1/members/XYZ'),
  refused(404, '/v1/member'),
  refused(404, '/v1/members.pdf'),
  refused(405, '/v1/members', { method: 'POST' }),
  refused(405, bulgaria, { method: 'DELETE' }),
  refused(406, '/v1/members', { headers: { Accept: 'image/png' } }),
  refused(406, bulgaria, { headers: { 'Accept-Language': 'ja, *;q=0' } }),
  refused(414, `/v1/members?q=${'x'.repeat(3_000)}`),
  refused(400, '/v1/members/%E0%A4%A'),
  refused(404, '/v1/members/%C3%A9%2F..%2Fx'),
]

export const nameOf = ({ path, method = 'GET', headers = {} }: Asked): string =>
  [
    method,
    path.length > 100 ? `${path.slice(0, 100)}…` : path,
    ...Object.entries(headers).map((all) => all.join(': ')),
  ].join(' ')
