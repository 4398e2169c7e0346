import { readFileSync } from 'node:fs'

/** Where packages stand: beside the API, which runs in them, or beside this, which asks. */
const packages = {
  '../../apps/api': ['bun', 'deno', 'workerd', 'hono', '@hono/node-server'],
  '..': ['json-server', 'autocannon'],
} as const

function versionOf(folder: string, name: string): string {
  const file = new URL(`${folder}/node_modules/${name}/package.json`, import.meta.url)
  const told: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof told !== 'object' || told === null || !('version' in told))
    throw new Error(`${name}: no version`)
  return `${name} ${String(told.version)}`
}

const versions = (): string[] => [
  `Node ${process.versions.node}`,
  `SQLite ${process.versions['sqlite'] ?? ''} (node:sqlite)`,
  ...Object.entries(packages).flatMap(([folder, names]) => names.map((name) => versionOf(folder, name))),
]

/** What was measured, and how, for who reads the tables. */
export const methodOf = (rounds: number, seconds: number): string => `\
Versions: ${versions().join(', ')}.

The bare body is the limit: the same entry of the same runtime, with a Hono app in the place of ours that does nothing but
return the bytes and headers which ours had answered, from a map. Both servers run at once, and so do the peers on Node; each case
is asked of one after the other in bursts of ${seconds} s over 16 connections to 127.0.0.1 without pipelining, ${rounds} rounds after one that warms up, and
the figures are medians. The one who asks shares the machine with the one who answers, so that requests per second swing, and a ratio
above 1 is chance; the cost, which is the time of the processor that the server itself took for a request, is the steadier figure.
Nobody sends Accept-Encoding: no server compresses. Every address but those of "each of 187 Members in turn" is asked
again and again, as a reader without a cache would: after the first time all servers answer it from memory, except the peers, which
have no such memory and ask their tables each time. json-server and SQLite answer with the rows alone, without sources, coverage or links.`
