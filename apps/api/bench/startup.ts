/**
 * Compares the worker's start with that of a bare Hono worker, as `wrangler check startup` profiles both: how long the
 * profile is (import, first answer and the inspector's own share) and how much of it the sampler saw at work. It looks
 * about once a millisecond, which a bare worker's start hardly takes: its time at work is mostly 0.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { versionOf } from '../test/golden/programs.ts'
import { wrangler } from '../test/golden/wrangler.ts'

const runs = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'ilo-startup-'))
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const workers = { bare: here('bare'), ours: here('..') } as const
type Worker = keyof typeof workers
const measures = { window: /Profile window: ([\d.]+) ms/, active: /Active: ([\d.]+) ms/ } as const
type Measure = keyof typeof measures
type Times = Readonly<Record<Measure, number>>

function startOf(worker: Worker): Times {
  const said = wrangler(
    folder,
    ['check', 'startup', '--outfile', join(folder, 'cpuprofile')],
    workers[worker],
  )
  const read = (measure: Measure): number => {
    const [, ms] = measures[measure].exec(said) ?? []
    if (ms === undefined) throw new Error(`wrangler tells no ${measure}:\n${said}`)
    return Number(ms)
  }
  return { window: read('window'), active: read('active') }
}

const times: Readonly<Record<Worker, Times[]>> = { bare: [], ours: [] }
try {
  for (let run = 0; run < runs; run += 1) {
    // In turn, and the other first each time, so that a busy moment befalls both.
    const order: readonly Worker[] = run % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare']
    for (const worker of order) times[worker].push(startOf(worker))
  }
} finally {
  rmSync(folder, { recursive: true })
}

const sorted = (worker: Worker, measure: Measure): number[] =>
  times[worker].map((each) => each[measure]).toSorted((a, b) => a - b)
const median = (all: readonly number[]): number => all[Math.floor(all.length / 2)] ?? Number.NaN

console.log(`wrangler ${versionOf('wrangler')}, workerd ${versionOf('workerd')}, ${runs} starts each, ms`)
console.log('worker  measure   least  median    most')
for (const measure of ['window', 'active'] as const) {
  for (const worker of ['bare', 'ours'] as const) {
    const all = sorted(worker, measure)
    const cells = [all[0] ?? Number.NaN, median(all), all.at(-1) ?? Number.NaN]
    console.log(worker.padEnd(8) + measure.padEnd(7) + cells.map((ms) => ms.toFixed(1).padStart(8)).join(''))
  }
}
for (const measure of ['window', 'active'] as const) {
  const [bare, ours] = [median(sorted('bare', measure)), median(sorted('ours', measure))]
  console.log(
    `${measure}, ratio of the medians: ${bare === 0 ? 'none, bare is 0' : (ours / bare).toFixed(2)}`,
  )
}
