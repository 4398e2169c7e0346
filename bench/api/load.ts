import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Machine } from './machines.ts'

/** What one burst of requests took: how many were answered in a second, and how much of its processor each cost the server. */
export type Burst = { readonly perSecond: number; readonly microseconds: number; readonly bytes: number }

const connections = 16
const ticksPerSecond = 100

/** Seconds of a processor that a process has used. */
function processorOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Asks a server the same addresses in turn, as fast as it answers. */
export async function burst(
  { port, pid, name }: Machine,
  addresses: readonly string[],
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Burst> {
  const before = processorOf(pid)
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    headers,
    requests: addresses.map((path) => ({ path })),
  })
  const used = processorOf(pid) - before
  const answered = result.requests.total
  const refused = result.non2xx - (headers['If-None-Match'] === undefined ? 0 : (result['3xx'] ?? 0))
  if (answered === 0 || result.errors > 0 || refused > 0)
    throw new Error(
      `${name} ${addresses[0]}: ${answered} answers, ${result.errors} errors, ${refused} refused`,
    )
  return {
    perSecond: answered / result.duration,
    microseconds: (used / answered) * 1e6,
    bytes: result.throughput.total / answered,
  }
}
