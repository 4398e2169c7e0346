import { createApp } from '../../apps/api/src/app.ts'
import type { Case } from './cases.ts'
import { tagOf } from './cases.ts'
import { table } from './tables.ts'

const runs = 3_000

/** Microseconds that one answer takes, asked as often as makes the clock coarse beside it. */
async function microsecondsOf(ask: (at: number) => Promise<unknown>): Promise<number> {
  for (let at = 0; at < runs / 10; at++) await ask(at) // oxlint-disable-line no-await-in-loop -- warms up
  const from = performance.now()
  for (let at = 0; at < runs; at++) await ask(at) // oxlint-disable-line no-await-in-loop -- one after the other is what is timed
  return ((performance.now() - from) / runs) * 1_000
}

/** What an answer costs without any network: the first time, which makes it, and every other time, which finds it made. */
export async function inProcessTable(all: readonly Case[]): Promise<string> {
  const rows: string[][] = []
  for (const { name, addresses, headers = {} } of all) {
    const app = createApp()
    const urls = addresses.map((address) => `http://localhost${address}`)
    const firstFrom = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- what is timed must run alone
    const first = await app.fetch(new Request(urls[0] ?? ''))
    await first.arrayBuffer() // oxlint-disable-line no-await-in-loop -- part of the first answer
    const firstTime = performance.now() - firstFrom
    const asked = Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [
        key,
        value === tagOf ? (first.headers.get('ETag') ?? '') : value,
      ]),
    )
    // oxlint-disable-next-line no-await-in-loop -- what is timed must run alone
    const again = await microsecondsOf(async (at) => {
      const response = await app.fetch(new Request(urls[at % urls.length] ?? '', { headers: asked }))
      return response.status === 200 ? response.arrayBuffer() : undefined
    })
    rows.push([name, `${firstTime.toFixed(1)} ms`, `${again.toFixed(1)} µs`])
  }
  return `### In process, Node\n\n${table(['', 'first answer of a new app', 'every other'], rows)}`
}
