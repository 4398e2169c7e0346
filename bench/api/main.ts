import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { membersOn } from 'ilo-data'
import { withResults } from '../results.ts'
import { cases, tagOf } from './cases.ts'
import type { Case } from './cases.ts'
import { grownTable } from './growth.ts'
import { inProcessTable } from './in-process.ts'
import { burst } from './load.ts'
import type { Burst } from './load.ts'
import { startApi, startBare, startPeer } from './machines.ts'
import type { Captured, Machine, RuntimeName } from './machines.ts'
import { methodOf } from './method.ts'
import { plotOf } from './plot.ts'
import { loopbackTables } from './tables.ts'
import type { Measured } from './tables.ts'

const rounds = Number(process.argv[2] ?? 5)
const seconds = Number(process.argv[3] ?? 1)
const runtimes: readonly RuntimeName[] = ['Node', 'Bun', 'Deno', 'workerd']

const withoutLength = new Set([
  'content-length',
  'connection',
  'date',
  'keep-alive',
  'transfer-encoding',
  'server-timing',
])

/** What the API answers to every address, for the bare app to answer the same. */
async function captured({ port }: Machine, all: readonly Case[]): Promise<Captured[]> {
  const addresses = [...new Set(all.flatMap((one) => one.addresses))]
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(`http://127.0.0.1:${port}${address}`, {
        headers: { 'Accept-Encoding': 'identity' },
      })
      const body = Buffer.from(await response.arrayBuffer()).toString('base64')
      const headers = Object.fromEntries([...response.headers].filter(([name]) => !withoutLength.has(name)))
      return { address, headers, body }
    }),
  )
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** The middle of several bursts, each figure for itself. */
const middle = (bursts: readonly Burst[]): Burst => ({
  perSecond: median(bursts.map((one) => one.perSecond)),
  microseconds: median(bursts.map((one) => one.microseconds)),
  bytes: median(bursts.map((one) => one.bytes)),
})

type Side = { readonly machine: Machine; readonly addressesOf: (one: Case) => readonly string[] }

const several = (address: string | undefined): readonly string[] => (address === undefined ? [] : [address])

/** All servers of a runtime in turns, case by case, so that a busy moment hurts all alike. */
async function measured(
  sides: readonly Side[],
  all: readonly Case[],
  captures: readonly Captured[],
): Promise<Measured[]> {
  const results: Measured[] = []
  for (const one of all) {
    const tag = captures.find(({ address }) => address === one.addresses[0])?.headers['etag'] ?? ''
    const headers = Object.fromEntries(
      Object.entries(one.headers ?? {}).map(([name, value]) => [name, value === tagOf ? tag : value]),
    )
    const bursts = new Map<string, Burst[]>(sides.map(({ machine }) => [machine.name, []]))
    for (let round = 0; round <= rounds; round++) {
      for (const { machine, addressesOf } of sides) {
        const addresses = addressesOf(one)
        if (addresses.length === 0) continue
        // oxlint-disable-next-line no-await-in-loop -- what is measured must run alone
        const result = await burst(machine, addresses, headers, seconds)
        // The first round warms up.
        if (round > 0) bursts.get(machine.name)?.push(result)
      }
    }
    results.push({
      name: one.name,
      target: one.target,
      of: new Map(
        [...bursts].filter(([, some]) => some.length > 0).map(([name, some]) => [name, middle(some)]),
      ),
    })
    console.error(`  ${one.name}`)
  }
  return results
}

async function onRuntime(runtime: RuntimeName, folder: string, all: readonly Case[]): Promise<Measured[]> {
  const started: Machine[] = []
  const running = async (machine: Promise<Machine>): Promise<Machine> => {
    const ready = await machine
    started.push(ready)
    return ready
  }
  try {
    console.error(runtime)
    const api = await running(startApi(runtime, folder))
    const captures = await captured(api, all)
    const bare = await running(startBare(runtime, folder, captures))
    const ours = ({ addresses }: Case) => addresses
    const peers: Side[] =
      runtime === 'Node'
        ? [
            {
              machine: await running(startPeer('json-server', 'json-server.ts')),
              addressesOf: ({ jsonServer }) => several(jsonServer),
            },
            {
              machine: await running(startPeer('SQLite', 'sqlite.ts')),
              addressesOf: ({ sqlite }) => several(sqlite),
            },
          ]
        : []
    return await measured(
      [{ machine: api, addressesOf: ours }, { machine: bare, addressesOf: ours }, ...peers],
      all,
      captures,
    )
  } finally {
    for (const { program } of started) program.child.kill('SIGKILL')
    await Promise.all(started.map(({ program }) => program.ended))
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ilo-bench-'))
try {
  const all = cases(membersOn().members.map(({ id }) => id))
  const byRuntime = new Map<RuntimeName, Measured[]>()
  for (const runtime of runtimes) {
    // oxlint-disable-next-line no-await-in-loop -- one runtime at a time has the machine
    byRuntime.set(runtime, await onRuntime(runtime, folder, all))
  }
  writeFileSync(new URL('../api.svg', import.meta.url), plotOf(byRuntime))
  const text = [
    methodOf(rounds, seconds),
    '![Throughput of the API as a part of that of a bare body, by case and runtime](api.svg)',
    ...loopbackTables(byRuntime),
    await inProcessTable(all),
    grownTable(),
  ].join('\n\n')
  console.log(text)
  withResults('api', text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
