import type { ProblemKind, Route } from '@ilo/questions'
import { createApp } from '../src/app.ts'
import { parseJson } from '../src/reference/json.ts'
import type { JsonObject } from '../src/reference/json.ts'

/** Longer bodies are named by their address alone: the document is a part of every worker. */
const longestExample = 650

const app = createApp({
  report(error) {
    throw error
  },
})

async function bodyOf(address: string, init: RequestInit): Promise<string> {
  return (await app.request(address, init)).text()
}

/** The address of a route that shows what it answers in few rows. */
function shortAddress({ example, parameters }: Route): string {
  const wanted = 'limit' in parameters && !/[?&](?:limit|group_by)=/.test(example)
  if (!wanted) return example.replace(/([?&]limit)=\d+/, '$1=1')
  return `${example}${example.includes('?') ? '&' : '?'}limit=1`
}

/** What a route was seen to answer, or where it can be seen. */
export async function exampleOf(route: Route): Promise<JsonObject> {
  const address = shortAddress(route)
  const body = await bodyOf(address, {})
  return body.length > longestExample
    ? { examples: { asked: { summary: address, externalValue: address } } }
    : { examples: { asked: { summary: address, value: parseJson(body) } } }
}

type Asked = readonly [status: number, kind: ProblemKind, address: string, init?: RequestInit]

const problems: readonly Asked[] = [
  [400, 'unknown-parameter', '/v1/members?regoin=africa'],
  [400, 'missing-parameter', '/v1/standing?member=BGR'],
  [400, 'repeated-parameter', '/v1/members?region=africa&region=americas'],
  [400, 'conflicting-parameters', '/v1/members?group_by=region&sort=id'],
  [400, 'unknown-value', '/v1/members?region=afrika'],
  [400, 'invalid-date', '/v1/members?on=2001-02-29'],
  [400, 'unknown-member', '/v1/standing?member=Bulgarai&instrument=C087'],
  [400, 'unknown-instrument', '/v1/standing?member=BGR&instrument=C999'],
  [400, 'too-large', '/v1/standings?members=all&instruments=all'],
  [400, 'too-long', `/v1/search?q=${'x'.repeat(101)}`],
  [400, 'broken-encoding', '/v1/search?q=%E0'],
  [404, 'unknown-member', '/v1/members/BUL'],
  [404, 'unknown-instrument', '/v1/instruments/C999'],
  [404, 'unknown-source', '/v1/sources/wpmen'],
  [404, 'unknown-value', '/v1/sessions/1000'],
  [404, 'unknown-route', '/v1/member/BGR'],
  [404, 'unknown-format', '/v1/members.xml'],
  [404, 'other-release', '/r/000000000000/v1/members'],
  [405, 'wrong-method', '/v1/members', { method: 'DELETE' }],
  [406, 'not-acceptable', '/v1/members', { headers: { Accept: 'image/png' } }],
  [414, 'too-long', `/v1/search?q=${'x'.repeat(2_100)}`],
]

/** A problem of each kind as it was told, by status. */
export async function problemExamples(): Promise<Readonly<Record<number, JsonObject>>> {
  const told = await Promise.all(
    problems.map(async ([status, kind, address, init = {}]) => {
      const value = parseJson(await bodyOf(address, init))
      if (value['status'] !== status || value['type'] !== `/problems/${kind}`)
        throw new Error(`${address} is no example of ${status} ${kind}: ${JSON.stringify(value)}`)
      return { status, kind, value }
    }),
  )
  return Object.fromEntries(
    [...new Set(told.map(({ status }) => status))].map((status): [number, JsonObject] => [
      status,
      Object.fromEntries(
        told.filter((one) => one.status === status).map(({ kind, value }) => [kind, { value }]),
      ),
    ]),
  )
}
