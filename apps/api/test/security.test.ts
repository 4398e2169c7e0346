import { releaseOf, unbuilt } from '@ilo/questions'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listInstruments } from 'ilo-data'
import { expect, test } from 'vitest'
import { entityTag } from '../src/http/cache/entity-tag.ts'
import { laneBytes, memoBytes } from '../src/http/serve.ts'
import { ask, request } from './ask.ts'

const page = readFileSync(new URL('../../../docs/security.md', import.meta.url), 'utf8')
const here = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url))

/** The rows of the tables whose first column is named so, without their heads. */
function rows(text: string, first: string): string[][] {
  const tables = text.split('\n\n').filter((block) => block.startsWith(`| ${first} |`))
  return tables.flatMap((table) =>
    table
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  )
}

/** What is wrong with the tests that a page names. */
function wrongTests(text: string): string[] {
  return rows(text, 'Risk').flatMap((cells) => {
    const named = /^`([^`]+)` › (.+)$/.exec(cells.at(-1) ?? '')
    if (!named) return [`${cells[0]}: no test`]
    const [, file = '', title = ''] = named
    if (!existsSync(here(file))) return [`${cells[0]}: no file ${file}`]
    return readFileSync(here(file), 'utf8').includes(`test('${title}'`)
      ? []
      : [`${cells[0]}: no test '${title}'`]
  })
}

test('each risk has a test that exists', () => {
  expect(wrongTests(page)).toEqual([])
  const numbered = rows(page, 'Risk').flatMap(([risk = '']) => /^API(\d+) /.exec(risk)?.[1] ?? [])
  expect(numbered).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
})

test.each([
  ['no test', '| Risk | Test |\n|---|---|\n| API1 x | none needed |', 'API1 x: no test'],
  [
    'a file that is gone',
    '| Risk | Test |\n|---|---|\n| API1 x | `src/gone.test.ts` › a |',
    'API1 x: no file src/gone.test.ts',
  ],
  [
    'a title that is gone',
    '| Risk | Test |\n|---|---|\n| API1 x | `src/service.test.ts` › a |',
    "API1 x: no test 'a'",
  ],
])('a risk with %s is found out', (_, text, wrong) => {
  expect(wrongTests(text)).toEqual([wrong])
})

type Outcome = readonly [within: unknown, beyond: unknown]

const statusOf = async (address: string, headers: Record<string, string> = {}): Promise<number> =>
  (await request(address, { headers })).status

const both = async (limit: number, outcome: (count: number) => Promise<unknown>): Promise<Outcome> => [
  await outcome(limit),
  await outcome(limit + 1),
]

const filled = (count: number, filler: string, last: string): string =>
  [...Array.from({ length: count - 1 }, () => filler), last].join(', ')

/** So many instruments in few letters: two groups of fifteen together, and the first Conventions. */
const instruments = (count: number): string =>
  [
    'fundamental',
    'governance',
    ...listInstruments()
      .slice(0, count - 15)
      .map(({ id }) => id),
  ].join(',')

const address = '/v1/members?fields='
const release = releaseOf(unbuilt)
const tag = entityTag({ release, address: '/v1/members/BGR', language: 'en', format: 'json' })

/** What each limit of the page does, at it and beyond it. */
const limits: Readonly<Record<string, (limit: number) => Promise<Outcome>>> = {
  'Characters of an address, path and query together': async (limit) =>
    both(limit, async (count) => (await statusOf(address + 'x'.repeat(count - address.length))) === 414),
  'Characters of an id, or of the value of a parameter': async (limit) =>
    both(limit, async (count) => {
      const [id, value] = ['x'.repeat(count), 'y'.repeat(count)]
      return [await statusOf(`/v1/members/${id}`), await statusOf(`/v1/search?q=${value}`)]
    }),
  'Characters of all the values between commas of one parameter; of each the same as of one': async (limit) =>
    both(limit, async (count) => {
      const last = ['url', 'note', 'id'][count % 3] ?? ''
      return statusOf(`/v1/members?fields=${'id,'.repeat((count - last.length) / 3)}${last}`)
    }),
  'Rows on a page': async (limit) => both(limit, (count) => statusOf(`/v1/ratifications?limit=${count}`)),
  'Standings in a matrix, Members × instruments': async (limit) => {
    const { data } = await ask('/v1/standings?instruments=C001')
    const most = Math.floor(limit / (Array.isArray(data) ? data.length : 0))
    return both(most, (count) => statusOf(`/v1/standings?instruments=${instruments(count)}`))
  },
  'Levels of related records that `include` reaches': async (limit) =>
    both(limit, (levels) =>
      statusOf(`/v1/ratifications?limit=1&include=${['sources', 'member'].slice(0, levels).join('.')}`),
    ),
  'Ranges read of `Accept`, `Accept-Language` and `Accept-Encoding`': async (limit) =>
    both(limit, async (count) => [
      await statusOf('/v1/members', { Accept: filled(count, 'image/png', 'text/csv') }),
      await statusOf('/v1/members', { 'Accept-Language': filled(count, 'ja', 'fr') }),
      await statusOf('/v1/members', { 'Accept-Encoding': filled(count, 'identity;q=0', 'gzip') }),
    ]),
  'Tags read of `If-None-Match`': async (limit) =>
    both(limit, (count) => statusOf('/v1/members/BGR', { 'If-None-Match': filled(count, '"other"', tag) })),
  'Bytes of answers kept in memory': async (limit) => [limit === memoBytes, limit + 1 === memoBytes],
  'Bytes of answers kept beside them for requests that come again': async (limit) => [
    limit === laneBytes,
    limit + 1 === laneBytes,
  ],
}

const outcomes: Readonly<Record<string, Outcome>> = {
  'Characters of an address, path and query together': [false, true],
  'Characters of an id, or of the value of a parameter': [
    [404, 200],
    [400, 400],
  ],
  'Ranges read of `Accept`, `Accept-Language` and `Accept-Encoding`': [
    [200, 200, 200],
    [406, 406, 406],
  ],
  'Tags read of `If-None-Match`': [304, 200],
  'Bytes of answers kept in memory': [true, false],
  'Bytes of answers kept beside them for requests that come again': [true, false],
}

test('each limit holds as it is written', async () => {
  const written = rows(page, 'What')
  expect(written.map(([what]) => what)).toEqual(Object.keys(limits))
  for (const [what = '', limit = ''] of written) {
    const outcome = await limits[what]?.(Number(limit.replaceAll(',', '')))
    expect(outcome, what).toEqual(outcomes[what] ?? [200, 400])
  }
})

test('a limit that is written wrong is found out', async () => {
  const rowLimit = limits['Rows on a page']
  expect(await rowLimit?.(999)).toEqual([200, 200])
  expect(await rowLimit?.(1_001)).toEqual([400, 400])
})
