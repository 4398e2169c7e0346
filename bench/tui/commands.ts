import { spawnSync } from 'node:child_process'
import { mean, median, milliseconds, table, within } from './numbers.ts'
import { processorTime } from './screen.ts'

const most = 1.5
const warmUps = 2

const calls: Readonly<Record<string, readonly string[]>> = {
  'ilo --help': ['--help'],
  'ilo --version': ['--version'],
  'ilo standing BGR C087': ['standing', 'BGR', 'C087'],
  'ilo standing BGR C087 --json': ['standing', 'BGR', 'C087', '--json'],
}

type Timed = { readonly wall: number[]; readonly processor: number[] }

/** What a command costs beside Node with nothing to do; all in turns, so that a busy moment hurts all alike. */
export function commandTable(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
  rounds: number,
): string {
  const sides: readonly (readonly [string, readonly string[]])[] = [
    ['node -e 0', ['-e', '0']],
    ...Object.entries(calls).map(([name, args]) => [name, [program, ...args]] as const),
  ]
  const timed = new Map<string, Timed>(sides.map(([name]) => [name, { wall: [], processor: [] }]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, args] of sides) {
      const [from, spent] = [performance.now(), processorTime('self', 'children')]
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      const took = performance.now() - from
      if (status !== 0) throw new Error(`${name}: ${stderr}`)
      if (round < 0) continue
      timed.get(name)?.wall.push(took)
      timed.get(name)?.processor.push(processorTime('self', 'children') - spent)
    }
  }
  const figures = [...timed].map(([name, { wall, processor }]) => ({
    name,
    wall: median(wall),
    least: Math.min(...wall),
    processor: mean(processor),
  }))
  const [bare] = figures
  const rows = figures.map(({ name, wall, least, processor }) => [
    name,
    milliseconds(wall),
    ...(bare === undefined || name === bare.name ? ['', ''] : within(wall / bare.wall, most)),
    milliseconds(least),
    bare === undefined || name === bare.name ? '' : (least / bare.least).toFixed(2),
    milliseconds(processor),
    bare === undefined || name === bare.name ? '' : (processor / bare.processor).toFixed(2),
  ])
  const head = ['', 'median', 'ratio', 'target', 'least', 'ratio', 'processor', 'ratio']
  return `### Commands, ${rounds} runs of each in turns\n\n${table(head, rows)}`
}
