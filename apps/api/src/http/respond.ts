export const allowedMethods = 'GET, HEAD, OPTIONS'

/** Anyone may read the record from any page; no answer is ever run or framed as a page. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept, Accept-Language',
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

type Content = { readonly json?: object; readonly type?: string; readonly headers?: Headers }

/** The one place where responses are made, so that every one carries the headers of all. */
export const respondBytes = (
  status: number,
  body: Uint8Array<ArrayBuffer> | null,
  headers: Headers,
): Response => new Response(body, { status, headers: { ...always, ...headers } })

/** What is not an answer of the record: a problem, or nothing but headers. */
export function respond(
  status: number,
  { json, type = 'application/json', headers = {} }: Content = {},
): Response {
  const cache = { 'Cache-Control': cachedFor(status) }
  if (json === undefined) return respondBytes(status, null, { ...cache, ...headers })
  const body = new TextEncoder().encode(JSON.stringify(json))
  const content = {
    'Content-Type': type,
    'Content-Language': 'en',
    'Content-Length': String(body.byteLength),
  }
  return respondBytes(status, body, { ...cache, ...content, ...headers })
}

export const respondMoved = (location: string): Response => respond(308, { headers: { Location: location } })

export const respondOptions = (): Response => respond(204, { headers: preflight })
