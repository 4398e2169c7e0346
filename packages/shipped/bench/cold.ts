import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, write } from '../test/programs.ts'
import { browser, machineNode, node24, others, runScript, withPage, withWorkerd } from '../test/runtimes.ts'
import { ship } from '../test/ship.ts'

/*
 * How long it takes from nothing to the first answer: the start of a runtime, the import and the decoding of what the
 * question needs; against the same runtime that only says a word.
 */

const runs = Number(process.argv[2] ?? 15)

/** The programs by name: what they import, and the expression that they answer with. */
const programs = {
  bare: ['', "'in-force'"],
  standing: ["import { standing } from 'ilo-data/ratifications'", "standing('BGR', 'C087').standing"],
  sourced: ["import { standing } from 'ilo-data'", "standing('BGR', 'C087').sources.length && 'in-force'"],
} as const

type Program = keyof typeof programs
const names: readonly Program[] = ['bare', 'standing', 'sourced']

async function writeAll(project: string): Promise<void> {
  for (const name of names) {
    const [imports, answer] = programs[name]
    write(project, `${name}.mjs`, [imports, `console.log(${answer})`])
    write(project, `${name}-worker.mjs`, [imports, `export default { fetch: () => new Response(${answer}) }`])
    write(project, `${name}-page.mjs`, [imports, `export const answer = () => ${answer}`])
  }
  write(project, 'page.html', ['<title>empty</title>'])
  const files = names.flatMap((name) => ['', '-worker', '-page'].map((kind) => `${name}${kind}.mjs`))
  await Promise.all(files.map((file) => bundle(join(project, file), join(project, 'bundled', file))))
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** The median of the time that something takes; the programs take turns, so that a busy moment hurts all alike. */
async function inTurns(measures: readonly (() => number | Promise<number>)[]): Promise<number[]> {
  const times = measures.map((): number[] => [])
  for (let turn = 0; turn <= runs; turn++) {
    for (const [index, measure] of measures.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- what is timed must run alone
      const time = await measure()
      // The first turn fills the caches of the system.
      if (turn > 0) times[index]?.push(time)
    }
  }
  return times.map(median)
}

function timed(work: () => string): number {
  const from = performance.now()
  if (work().trim() !== 'in-force') throw new Error('the answer is another')
  return performance.now() - from
}

const cells = ([bare = 0, ...rest]: readonly number[]): string[] => [
  `${bare.toFixed(0)} ms`,
  ...rest.map((time) => `+${(time - bare).toFixed(0)} ms`),
]

const { folder, project } = ship()
try {
  await writeAll(project)
  const { runtime: node20, missing } = machineNode()
  if (missing !== undefined) console.log(`Node 20 is left out: ${missing}`)
  const scripts = ['bare.mjs', 'standing.mjs', 'bundled/standing.mjs', 'sourced.mjs', 'bundled/sourced.mjs']
  const rows: string[][] = []
  for (const runtime of [node24, ...(node20 ? [node20] : []), ...others]) {
    const measures = scripts.map((script) => () => timed(() => runScript(runtime, project, script)))
    // oxlint-disable-next-line no-await-in-loop -- what is timed must run alone
    const times = await inTurns(measures)
    rows.push([runtime.name, ...cells(times)])
  }

  const inWorkerd = async (name: Program): Promise<number> => {
    const from = performance.now()
    return withWorkerd(join(project, 'bundled'), `${name}-worker.mjs`, async (address) => {
      const text = await (await fetch(address)).text()
      return timed(() => text) + performance.now() - from
    })
  }
  const [bare = 0, standing = 0, sourced = 0] = await inTurns(names.map((name) => () => inWorkerd(name)))
  const [start = '', one = '', all = ''] = cells([bare, standing, sourced])
  rows.push(['workerd, first response', start, '', one, '', all])

  if (browser === undefined) console.log('Chromium is left out: no browser is installed')
  else {
    rows.push(
      await withPage(project, browser, async (page, address) => {
        const inPage = async (file: string): Promise<number> => {
          await page.goto(`${address}/page.html`)
          const time = await page.evaluate(
            `(async () => { const from = performance.now(); const { answer } = await import('/${file}'); answer(); return performance.now() - from })()`,
          )
          return Number(time)
        }
        const files = ['bare', 'standing', 'sourced'].map((name) => `bundled/${name}-page.mjs`)
        const [empty = '', first = '', second = ''] = cells(
          await inTurns(files.map((file) => () => inPage(file))),
        )
        return ['Chromium, import in a page', empty, '', first, '', second]
      }),
    )
  }

  const head = ['from nothing to the first answer', 'bare', 'standing', 'bundled', 'with sources', 'bundled']
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
