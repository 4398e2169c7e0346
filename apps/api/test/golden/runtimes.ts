import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { Asked } from './addresses.ts'
import { askingServer } from './answer.ts'
import type { Answer, Ask } from './answer.ts'
import { answerOf, eventOf } from './event.ts'
import { output, withProgram } from './processes.ts'
import type { Command, Running } from './processes.ts'
import { built, host, programs, versionOf } from './programs.ts'
import { dryRun } from './wrangler.ts'

/** Starts a runtime on what was built, put alone into a folder, for as long as `use` takes. */
type Serve = <T>(folder: string, use: (ask: Ask) => Promise<T>) => Promise<T>

export type Runtime = {
  /** Whether the file compresses; it does not where the platform does. */
  readonly compression: boolean
  readonly name: string
  readonly version: () => string
  readonly serve: Serve
}

/** A server of ours that reads `PORT` and `HOST`. */
export type Server = { readonly name: string; readonly command: (folder: string) => Command }

const alone = (folder: string, name: string): string => {
  const file = join(folder, `${name}.mjs`)
  copyFileSync(built(name), file)
  return file
}

const quietBun = { BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0', DO_NOT_TRACK: '1' }
const quietDeno = { DENO_NO_UPDATE_CHECK: '1' }
const denoArgs = [
  'run',
  '--no-config',
  '--cached-only',
  '--no-prompt',
  '--allow-net',
  '--allow-env=PORT,HOST,LOG,LOG_QUERY',
]

export const servers: readonly Server[] = [
  {
    name: 'Node',
    command: (cwd) => ({ cwd, file: process.execPath, args: [alone(cwd, 'node')] }),
  },
  {
    name: 'Bun',
    command: (cwd) => ({ cwd, file: programs.bun(), args: ['run', alone(cwd, 'bun')], env: quietBun }),
  },
  {
    name: 'Deno',
    command: (cwd) => ({
      cwd,
      file: programs.deno(),
      args: [...denoArgs, alone(cwd, 'deno')],
      env: quietDeno,
    }),
  },
]

/** The port that a program has told, in whatever form. */
async function portOf(program: Running): Promise<number> {
  const line = await program.line()
  const [, port] = /(?:127\.0\.0\.1:|"port":)(\d+)/.exec(line) ?? []
  if (port === undefined) throw new Error(`no port in: ${line}`)
  return Number(port)
}

const serving =
  ({ command }: Server): Serve =>
  (folder, use) => {
    const { env = {}, ...rest } = command(folder)
    const asked = { ...rest, env: { ...env, PORT: '0', HOST: '127.0.0.1' } }
    return withProgram(asked, async (program) => use(askingServer(await portOf(program))))
  }

const workerdConfig = (file: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "${file}")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

const workerd: Serve = (folder, use) => {
  const { file } = dryRun(folder)
  copyFileSync(file, join(folder, 'worker.mjs'))
  writeFileSync(join(folder, 'worker.capnp'), workerdConfig('worker.mjs'))
  const args = ['serve', 'worker.capnp', '--control-fd=3']
  const command = { cwd: folder, file: programs.workerd(), args }
  return withProgram(command, async (program) => use(askingServer(await portOf(program))), true)
}

/** Vercel ties the function that a file exports to the events of its runtime; here this does. */
const tied = (file: string): string => `import answer from ${JSON.stringify(file)}
addEventListener('fetch', (event) => event.respondWith(answer(event.request)))
`

const edgeRuntime: Serve = async (folder, use) => {
  const [input, file] = [join(folder, 'tied.mjs'), join(folder, 'edge-runtime.js')]
  writeFileSync(input, tied(alone(folder, 'vercel')))
  const bundle = await rolldown({ input, platform: 'neutral' })
  await bundle.write({ file, format: 'iife' })
  await bundle.close()
  const command = { cwd: folder, file: process.execPath, args: [host('edge-runtime'), file] }
  return withProgram(command, async (program) => use(askingServer(await portOf(program))))
}

const lambda: Serve = (folder, use) => {
  const command = { cwd: folder, file: process.execPath, args: [host('lambda'), alone(folder, 'lambda')] }
  return withProgram(command, async (program) => {
    await program.line()
    // One event at a time, as a function is called.
    let before: Promise<unknown> = Promise.resolve()
    return use((asked: Asked): Promise<Answer> => {
      const answer = before.then(async () => {
        program.write(JSON.stringify(eventOf(asked)))
        const result: unknown = JSON.parse(await program.line())
        return answerOf(result)
      })
      before = answer.catch(() => {})
      return answer
    })
  })
}

/** The file for Netlify, whose edge runs it in Deno. */
const netlifyHost = (file: string): string => `import answer from ${JSON.stringify(file)}
Deno.serve({ port: 0, hostname: '127.0.0.1', onListen: ({ port }) => console.log('127.0.0.1:' + port) }, (request) => answer(request, {}))
`

const netlify: Serve = (folder, use) => {
  const script = join(folder, 'netlify-host.mjs')
  writeFileSync(script, netlifyHost(alone(folder, 'netlify')))
  const command = { cwd: folder, file: programs.deno(), args: [...denoArgs, script], env: quietDeno }
  return withProgram(command, async (program) => use(askingServer(await portOf(program))))
}

const versionBy = (file: () => string, args: readonly string[]): string => {
  const said = output({ cwd: '/', file: file(), args })
  return /\d+\.\d+\.\d+/.exec(said)?.[0] ?? said.trim()
}

const serverNamed = (name: string): Serve => {
  const server = servers.find((each) => each.name === name)
  if (!server) throw new Error(`no server for ${name}`)
  return serving(server)
}

export const runtimes: readonly Runtime[] = [
  { name: 'Node', compression: true, version: () => process.versions.node, serve: serverNamed('Node') },
  {
    name: 'Bun',
    compression: true,
    version: () => versionBy(programs.bun, ['--version']),
    serve: serverNamed('Bun'),
  },
  {
    name: 'Deno',
    compression: true,
    version: () => versionBy(programs.deno, ['--version']),
    serve: serverNamed('Deno'),
  },
  { name: 'workerd', compression: false, version: () => versionOf('workerd'), serve: workerd },
  {
    name: 'edge-runtime (Vercel)',
    compression: false,
    version: () => versionOf('edge-runtime'),
    serve: edgeRuntime,
  },
  {
    name: 'Deno (Netlify)',
    compression: false,
    version: () => versionBy(programs.deno, ['--version']),
    serve: netlify,
  },
  {
    name: 'Lambda handler',
    compression: true,
    version: () => `Node ${process.versions.node}`,
    serve: lambda,
  },
]
