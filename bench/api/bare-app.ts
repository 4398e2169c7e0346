import { Hono } from 'hono'
import { answers } from 'captured'

/*
 * The limit: the same framework in the same entry, which does nothing but return the same bytes under the same headers.
 */

type Prepared = { readonly headers: Record<string, string>; readonly body: Uint8Array<ArrayBuffer> }

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)

const prepared = new Map<string, Prepared>(
  answers.map(({ address, headers, body }) => [address, { headers, body: bytesOf(body) }]),
)

const addressOf = (url: string): string => url.slice(url.indexOf('/', 'https://'.length))

export function createApp(): Hono {
  const app = new Hono()
  app.get('*', (c) => {
    const found = prepared.get(addressOf(c.req.url))
    if (found === undefined) return c.notFound()
    return c.req.header('If-None-Match') === undefined
      ? new Response(found.body, { headers: found.headers })
      : new Response(null, { status: 304, headers: found.headers })
  })
  return app
}
