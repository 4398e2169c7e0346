import type { JsonObject } from '../../src/reference/json.ts'
import { addressesIn } from '../document/document.ts'
import type { Address } from '../document/document.ts'
import { validatorsOf } from '../document/validators.ts'
import { checkerOf } from './checked.ts'
import { poolFrom } from './pool.ts'
import { randomFrom } from './random.ts'
import type { Random } from './random.ts'
import { askedFor } from './requests.ts'
import type { Asked } from './requests.ts'
import { Tally } from './tally.ts'

export type Ask = (url: string, init: RequestInit) => Response | Promise<Response>

type Run = { readonly faults: readonly string[]; readonly tally: Tally; readonly asked: number }

const mostFaults = 20

function requestOf({ method, headers }: Asked): RequestInit {
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) sent.set(name, value)
  return { method, headers: sent }
}

type Before = {
  readonly random: Random
  readonly etag: string | undefined
  /** The address of a further page, as an answer gave it. */
  readonly page: string | undefined
}

/** Now and then what somebody asks who has an answer: the same, or its next page. */
function again(address: Address, { random, etag, page }: Before): Asked | undefined {
  const plain = { address, method: 'GET', within: true }
  if (etag !== undefined && random.chance(0.02)) {
    const url = `http://localhost${address.example}`
    return { ...plain, url, headers: { 'If-None-Match': etag }, query: {} }
  }
  if (page === undefined || !random.chance(0.02)) return undefined
  const url = `http://localhost${page}`
  return { ...plain, url, headers: {}, query: Object.fromEntries(new URL(url).searchParams) }
}

/** Asks an app what a seed makes up from its document, and holds every response to it. */
export async function fuzz(
  document: JsonObject,
  ask: Ask,
  { seed, requests }: { readonly seed: number; readonly requests: number },
): Promise<Run> {
  const random = randomFrom(seed)
  const addresses = addressesIn(document)
  const etags = new Map<string, string>()
  const pool = await poolFrom(addresses, async (address) => {
    const response = await ask(`http://localhost${address}`, {})
    const [etag, body] = [response.headers.get('ETag'), await response.text()]
    if (etag !== null) etags.set(address, etag)
    return body
  })
  const check = checkerOf(document, validatorsOf(document))
  const tally = new Tally(document, addresses)
  const pages = new Map<string, string>()
  const faults: string[] = []
  let asked = 0
  for (; asked < requests && faults.length < mostFaults; asked += 1) {
    const address = addresses[asked % addresses.length]
    if (address === undefined) break
    const etag = etags.get(address.example)
    const made =
      again(address, { random, etag, page: pages.get(address.path) }) ??
      askedFor(address, { pool, random, etag, ...tally.unmet(address) })
    // oxlint-disable-next-line no-await-in-loop -- what was answered decides what is asked next
    const outcome = await check(made, await ask(made.url, requestOf(made)))
    tally.add(made, outcome)
    if (outcome.next !== undefined) pages.set(address.path, outcome.next)
    faults.push(
      ...outcome.faults.map(
        (fault) => `${made.method} ${made.url} ${JSON.stringify(made.headers)}: ${fault}`,
      ),
    )
  }
  return { faults, tally, asked }
}
