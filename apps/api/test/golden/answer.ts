import { request } from 'node:http'
import type { Asked } from './addresses.ts'

/** An answer as it arrives; the names of headers in lower case. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type Ask = (asked: Asked) => Promise<Answer>

type Fetch = (request: Request) => Response | Promise<Response>

/** Asks a function that answers requests. */
export const askingFunction =
  (fetch: Fetch): Ask =>
  async ({ path, method = 'GET', headers = {} }) => {
    const response = await fetch(new Request(`http://127.0.0.1${path}`, { method, headers }))
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }

/** Asks a server, with no header and no decoding that a client would add. */
export const askingServer =
  (port: number): Ask =>
  ({ path, method = 'GET', headers = {} }) =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('error', reject)
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const { statusCode = 0, headersDistinct } = response
          const told = Object.entries(headersDistinct).map(([name, all = []]): [string, string] => [
            name,
            all.join(', '),
          ])
          resolve({ status: statusCode, headers: Object.fromEntries(told), body: Buffer.concat(parts) })
        })
      })
      asked.setTimeout(10_000, () => asked.destroy(new Error(`no answer from ${path}`)))
      asked.on('error', reject).end()
    })
