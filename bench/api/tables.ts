import type { Burst } from './load.ts'
import type { RuntimeName } from './machines.ts'

/** A case with what each server did, by its name. */
export type Measured = {
  readonly name: string
  readonly target: number
  readonly of: ReadonlyMap<string, Burst>
}

const api = 'the API'
const bare = 'a bare body'
const peers = ['json-server', 'SQLite'] as const

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

const rate = (burst: Burst | undefined): string => (burst === undefined ? '' : whole.format(burst.perSecond))
const cost = (burst: Burst | undefined): string =>
  burst === undefined ? '' : `${burst.microseconds.toFixed(0)} µs`

/** The part of the bare body's throughput that the API reached. */
export function ratioOf(measured: Measured | undefined): number | undefined {
  const [ours, theirs] = [measured?.of.get(api), measured?.of.get(bare)]
  return ours === undefined || theirs === undefined ? undefined : ours.perSecond / theirs.perSecond
}

const times = (one: Burst | undefined, other: Burst | undefined): string =>
  one === undefined || other === undefined ? '' : `${(one.perSecond / other.perSecond).toFixed(1)}×`

const kilobytes = (burst: Burst | undefined): string =>
  burst === undefined ? '' : `${(burst.bytes / 1_000).toFixed(1)} kB`

const againstBare = (measured: readonly Measured[]): string =>
  table(
    ['', 'bytes', 'API /s', 'bare /s', 'ratio', 'target', 'API cost', 'bare cost'],
    measured.map((one) => {
      const { name, target, of } = one
      const [ours, theirs] = [of.get(api), of.get(bare)]
      const ratio = ratioOf(one)?.toFixed(2) ?? ''
      const mark = ratio === '' || Number(ratio) >= target ? '' : ' (missed)'
      return [
        name,
        kilobytes(ours),
        rate(ours),
        rate(theirs),
        `${ratio}${mark}`,
        `≥ ${target}`,
        cost(ours),
        cost(theirs),
      ]
    }),
  )

const againstPeers = (measured: readonly Measured[]): string =>
  table(
    ['', 'API /s', ...peers.flatMap((name) => [`${name} /s`, `times ${name}`])],
    measured
      .filter(({ of }) => peers.some((name) => of.has(name)))
      .map(({ name, of }) => [
        name,
        rate(of.get(api)),
        ...peers.flatMap((peer) => [rate(of.get(peer)), times(of.get(api), of.get(peer))]),
      ]),
  )

/** The tables over loopback: against the bare body on every runtime, against the peers on Node. */
export function loopbackTables(byRuntime: ReadonlyMap<RuntimeName, readonly Measured[]>): string[] {
  const bareTables = [...byRuntime].map(([runtime, measured]) => `### ${runtime}\n\n${againstBare(measured)}`)
  const node = byRuntime.get('Node') ?? []
  return [...bareTables, `### What people use instead, on Node\n\n${againstPeers(node)}`]
}
