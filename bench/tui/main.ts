import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withResults } from '../results.ts'
import { commandTable } from './commands.ts'
import { filterTable } from './filtering.ts'
import { firstFrameTables, sidesOf } from './first-frame.ts'
import { grownTable } from './growth.ts'
import { keyTable } from './keys.ts'
import { builtProgram, bundledHello, fzf } from './programs.ts'

const runs = Number(process.argv[2] ?? 31)
const keys = Number(process.argv[3] ?? 240)
const only = process.argv[4]?.split(',')

const folder = mkdtempSync(join(tmpdir(), 'ilo-bench-'))

/** A home of its own for each screen that a session may start with, with one cache for all. */
function envFor(start: string): Readonly<Record<string, string>> {
  const home = join(folder, `home-${start}`)
  mkdirSync(join(home, 'ilo'), { recursive: true })
  writeFileSync(join(home, 'ilo', 'config.json'), JSON.stringify({ start }))
  return { XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: join(folder, 'cache') }
}

try {
  const program = await builtProgram(folder)
  const hello = await bundledHello(folder)
  const parts: Readonly<Record<string, () => string | Promise<string>>> = {
    commands: () => commandTable(program, { ...process.env, ...envFor('overview') }, runs),
    frame: async () => firstFrameTables(sidesOf(hello, program, envFor), runs),
    keys: async () => keyTable(program, envFor, keys),
    filter: async () => filterTable(program, envFor, fzf(folder), folder),
    growth: () => grownTable(),
  }
  const texts: string[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (only !== undefined && !only.includes(name)) continue
    // oxlint-disable-next-line no-await-in-loop -- what is measured must run alone
    const text = await part()
    console.log(`${text}\n`)
    texts.push(text)
  }
  if (only === undefined) withResults('tui', texts.join('\n\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
