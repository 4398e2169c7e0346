import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { plainEnv, start } from '../../apps/api/test/golden/processes.ts'
import type { Command, Running } from '../../apps/api/test/golden/processes.ts'
import { built, programs } from '../../apps/api/test/golden/programs.ts'

/** A server that runs: its name, where it listens, and its process. */
export type Machine = {
  readonly name: string
  readonly port: number
  readonly pid: number
  readonly program: Running
}

export type RuntimeName = 'Node' | 'Bun' | 'Deno' | 'workerd'

const entries: Readonly<Record<RuntimeName, string>> = {
  Node: 'node',
  Bun: 'bun',
  Deno: 'deno',
  workerd: 'cloudflare',
}

export type Captured = {
  readonly address: string
  readonly headers: Record<string, string>
  readonly body: string
}

const capturedId = '\0captured'

/** The entry of a runtime with the bare app in the place of ours: nothing else differs. */
async function bundleBare(runtime: RuntimeName, captured: readonly Captured[], file: string): Promise<void> {
  const bundle = await rolldown({
    input: new URL(`../../apps/api/src/entries/${entries[runtime]}.ts`, import.meta.url).pathname,
    platform: runtime === 'Node' ? 'node' : 'neutral',
    transform: { define: { ILO_CODE: '"bare"' } },
    plugins: [
      {
        name: 'bare',
        resolveId(id) {
          if (id === '../app.ts') return new URL('bare-app.ts', import.meta.url).pathname
          return id === 'captured' ? capturedId : null
        },
        load: (id) => (id === capturedId ? `export const answers = ${JSON.stringify(captured)}` : null),
      },
    ],
  })
  await bundle.write({ file, format: 'esm', minify: runtime === 'workerd' })
  await bundle.close()
}

const workerdConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "app.mjs")], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

function commandOf(runtime: RuntimeName, cwd: string): Command {
  const env = { PORT: '0', HOST: '127.0.0.1', LOG: 'off', DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' }
  const file = join(cwd, 'app.mjs')
  switch (runtime) {
    case 'Node':
      return { cwd, env, file: process.execPath, args: [file] }
    case 'Bun':
      return { cwd, env, file: programs.bun(), args: ['run', file] }
    case 'Deno':
      return {
        cwd,
        env,
        file: programs.deno(),
        args: ['run', '--no-config', '--cached-only', '--no-prompt', '--allow-net', '--allow-env', file],
      }
    case 'workerd':
      writeFileSync(join(cwd, 'worker.capnp'), workerdConfig)
      return { cwd, env, file: programs.workerd(), args: ['serve', 'worker.capnp', '--control-fd=3'] }
  }
}

async function running(name: string, command: Command, control = false): Promise<Machine> {
  const program = start({ ...command, env: { ...command.env, NO_COLOR: '1' } }, control)
  const line = await program.line()
  const [, port] = /(?:127\.0\.0\.1:|localhost:|"port":)(\d+)/.exec(line) ?? []
  if (port === undefined || program.child.pid === undefined) throw new Error(`${name} told no port: ${line}`)
  return { name, port: Number(port), pid: program.child.pid, program }
}

export async function startApi(runtime: RuntimeName, folder: string): Promise<Machine> {
  const cwd = join(folder, `api-${runtime}`)
  mkdirSync(cwd, { recursive: true })
  copyFileSync(built(entries[runtime]), join(cwd, 'app.mjs'))
  return running('the API', commandOf(runtime, cwd), runtime === 'workerd')
}

export async function startBare(
  runtime: RuntimeName,
  folder: string,
  captured: readonly Captured[],
): Promise<Machine> {
  const cwd = join(folder, `bare-${runtime}`)
  mkdirSync(cwd, { recursive: true })
  await bundleBare(runtime, captured, join(cwd, 'app.mjs'))
  return running('a bare body', commandOf(runtime, cwd), runtime === 'workerd')
}

/** One of the programs beside this file, over the tables of the release. */
export const startPeer = (name: string, script: string): Promise<Machine> =>
  running(name, {
    cwd: new URL('.', import.meta.url).pathname,
    file: process.execPath,
    args: [script, new URL('../../packages/ilo-data/dist/tables', import.meta.url).pathname],
    env: { PATH: plainEnv['PATH'] ?? '' },
  })
