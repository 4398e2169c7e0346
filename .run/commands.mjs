import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, workspaces } from './install.mjs'
import { announce, node, root, run, Stop, turbo } from './process.mjs'
import { checkout, readReport, readTasks, tally } from './tally.mjs'

/** @type {(port: string) => string | undefined} what is wrong with a port; 0 lets the system choose one */
export const portProblem = (port) =>
  /^\d{1,5}$/.test(port) && Number(port) <= 65_535
    ? undefined
    : `PORT is '${port}', but must be a number from 0 to 65535.`

/** @type {(name: string) => Promise<void>} builds what is stale for a package; silent when that is nothing */
async function build(name) {
  await install()
  const work = turbo(['build', `--filter=${name}...`, '--output-logs=errors-only'], { capture: true })
  const { code, output } = await announce('Building what changed … ', work)
  if (code !== 0) throw new Stop(`${output.trim()}\nThe build failed, see above.`, code)
}

/** @type {(script: string, args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<number>} */
async function last(script, args, env = process.env) {
  return (await run(node(), [join(root, script), ...args], { env, last: true })).code
}

/** @type {Record<string, (args: readonly string[]) => Promise<number>>} */
const commands = {
  async start() {
    const port = process.env['PORT'] || '8787'
    const problem = portProblem(port)
    if (problem) throw new Stop(problem)
    await build('@ilo/api')
    console.log('Terminal UI: npm run ilo')
    const LOG = process.env['LOG'] || 'text'
    return last('apps/api/dist/node.js', [], { ...process.env, PORT: port, LOG })
  },

  async ilo(args) {
    await build('@ilo/tui')
    return last('apps/tui/dist/ilo.js', args)
  },

  async facts(args) {
    await install()
    const { code } = await run(node(), [join(root, 'packages/ilo-data/build/main.ts'), ...args])
    const only = ['--check', '--help', '--rules'].some((flag) => args.includes(flag))
    // The documents count what the facts hold.
    return code !== 0 || only ? code : last('packages/documentation/src/main.ts', [])
  },

  async turbo(args) {
    await install()
    return (await turbo(args)).code
  },

  async test() {
    await install()
    // Only what this run wrote or restored from the cache may be counted.
    const reports = workspaces().map((directory) => join(directory, '.reports'))
    for (const old of [...reports, '.turbo/runs']) rmSync(join(root, old), { recursive: true, force: true })
    const before = checkout()
    const checks = ['facts:check', 'check', 'check:format', 'check:unused', 'check:run']
    const options = ['--continue=dependencies-successful', '--log-order=grouped', '--output-logs=new-only']
    const { code } = await turbo(['test', 'test:run', 'build', ...checks, ...options, '--summarize'])
    const { lines, passed, failed } = tally(readTasks(), readReport, {
      exitCode: code,
      // Locally an edited fact may rewrite what is generated from it; in CI that means it was not committed.
      changed: process.env['CI'] ? checkout() !== before : false,
    })
    console.log(`\n${[...lines, `${passed} passed, ${failed} failed`].join('\n')}`)
    return failed === 0 ? 0 : 1
  },
}

/** @type {(name: string | undefined, args: readonly string[]) => Promise<void>} */
export async function main(name, args) {
  try {
    const command = commands[name ?? '']
    if (!command) throw new Stop(`Usage: node .run/run.mjs ${Object.keys(commands).join('|')} [arguments]`)
    process.exitCode = await command(args)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (error.message) console.error(error.message)
    process.exitCode = error.code
  }
}
