import { isRequestId } from './request-id.ts'

export const allowedMethods = 'GET, HEAD, OPTIONS'

/** Anyone may read the record from any page; no answer is ever run or framed as a page. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept, Accept-Encoding, Accept-Language',
  'X-Content-Type-Options': 'nosniff',
} as const

const preflight = {
  Allow: allowedMethods,
  'Access-Control-Allow-Methods': allowedMethods,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const

/** A wrong address may be right in the next release; a fault of ours, in the next moment. */
const cachedFor = (status: number): string => (status >= 500 ? 'no-store' : 'public, max-age=60')

export type Headers = Readonly<Record<string, string>>

/** What is to be answered, without what every response carries. */
export type Reply = {
  readonly status: number
  readonly body: Uint8Array<ArrayBuffer> | null
  readonly headers: Headers
  /** Whether its bytes were there before they were asked for. */
  readonly memo?: 'hit' | 'miss'
}

type Content = { readonly json?: object; readonly type?: string; readonly headers?: Headers }

/** What is not an answer of the record: a problem, or nothing but headers. */
export function replyOf(
  status: number,
  { json, type = 'application/json', headers = {} }: Content = {},
): Reply {
  const cache = { 'Cache-Control': cachedFor(status) }
  if (json === undefined) return { status, body: null, headers: { ...cache, ...headers } }
  const body = new TextEncoder().encode(JSON.stringify(json))
  const content = {
    'Content-Type': type,
    'Content-Language': 'en',
    'Content-Length': String(body.byteLength),
  }
  return { status, body, headers: { ...cache, ...content, ...headers } }
}

export const replyMoved = (location: string): Reply => replyOf(308, { headers: { Location: location } })

export const replyOptions = (): Reply => replyOf(204, { headers: preflight })

/** How long it took, where there is a clock, and whether the bytes were there before. */
function timingOf(memo: Reply['memo'], took: number | undefined): string | undefined {
  const told = [
    ...(took === undefined ? [] : [`answer;dur=${Number(took.toFixed(2))}`]),
    ...(memo === undefined ? [] : [`memo;desc=${memo}`]),
  ]
  return told.length === 0 ? undefined : told.join(', ')
}

/** The one place where responses are made, so that every one carries the headers of all. */
export function responseTo(request: Request | undefined, reply: Reply, took?: number): Response {
  const id = request?.headers.get('X-Request-Id')
  const timing = timingOf(reply.memo, took)
  const headers: Record<string, string> = { ...always, ...reply.headers }
  if (timing !== undefined) headers['Server-Timing'] = timing
  // Given back, and never made, so that answers stay pure.
  if (isRequestId(id)) headers['X-Request-Id'] = id
  return new Response(reply.body, { status: reply.status, headers })
}
