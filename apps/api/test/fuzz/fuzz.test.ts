import { expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { readDocument } from '../document/document.ts'
import { fuzz } from './fuzz.ts'
import type { Ask } from './fuzz.ts'

const document = readDocument()
const seed = Number(process.env['SEED'] ?? 20_260_820)

function askApp(): { readonly ask: Ask; readonly broken: unknown[] } {
  const broken: unknown[] = []
  const app = createApp({ report: (error) => broken.push(error) })
  return { ask: (url, init) => app.request(url, init), broken }
}

test('whatever is asked is answered as the document says, and all of the document is met', {
  timeout: 300_000,
}, async () => {
  const { ask, broken } = askApp()
  const { faults, tally, asked } = await fuzz(document, ask, { seed, requests: 20_000 })
  console.log(tally.table())
  expect(faults).toEqual([])
  expect(broken).toEqual([])
  expect(asked).toBe(20_000)
  expect(tally.missing()).toEqual([])
})

/** The app, with its answers changed on their way. */
function through(change: (response: Response) => Response | Promise<Response>): Ask {
  const { ask } = askApp()
  return async (url, init) => change(await ask(url, init))
}

const changed = async (response: Response, change: (body: string) => string): Promise<Response> =>
  response.body === null
    ? response
    : new Response(change(await response.text()), { status: response.status, headers: response.headers })

test.each<[what: string, ask: Ask, fault: string]>([
  [
    'a field that is not documented',
    through((response) => changed(response, (body) => body.replace(/^\{"data"/, '{"secret":1,"data"'))),
    'must NOT have additional properties',
  ],
  [
    'a status that is not documented',
    through((response) => new Response(null, { status: 418, headers: response.headers })),
    '418 is not documented',
  ],
  [
    'a header that is left out',
    through((response) => {
      const headers = new Headers(response.headers)
      headers.delete('ETag')
      return new Response(response.body, { status: response.status, headers })
    }),
    'lacks the header ETag',
  ],
])('goes red at %s', async (_, ask, fault) => {
  const { faults } = await fuzz(document, ask, { seed, requests: 120 })
  expect(faults.join('\n')).toContain(fault)
})

test('goes red where a part of the document is never met', async () => {
  const { tally } = await fuzz(document, askApp().ask, { seed, requests: 60 })
  expect(tally.missing()).toContain('no problem 414 too-long')
  expect(tally.missing().join('\n')).toMatch(/sort never taken/)
})
