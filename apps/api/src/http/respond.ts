export const allowedMethods = 'GET, HEAD, OPTIONS'

/** Anyone may read the record from any page; no answer is ever run or framed as a page. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

const preflight = {
  Allow: allowedMethods,
  'Access-Control-Allow-Methods': allowedMethods,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const

type Content = {
  readonly json?: object
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The one place where responses are made, so that every one carries the headers of all. */
export function respond(
  status: number,
  { json, type = 'application/json', headers = {} }: Content = {},
): Response {
  const content = json === undefined ? {} : { 'Content-Type': type }
  const body = json === undefined ? null : JSON.stringify(json)
  return new Response(body, { status, headers: { ...always, ...content, ...headers } })
}

export const respondMoved = (location: string): Response => respond(308, { headers: { Location: location } })

export const respondOptions = (): Response => respond(204, { headers: preflight })
