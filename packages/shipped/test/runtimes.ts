import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import * as z from 'zod'
import { parseJson } from './json.ts'
import { onMachine, output, plainEnv } from './run.ts'

/** A program that runs a script and prints what it prints. */
export type Runtime = {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

const runtime = (
  name: string,
  file: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Runtime => ({
  name,
  file,
  args,
  env,
})

const load = (address: string): unknown => createRequire(import.meta.url)(fileURLToPath(address))

/** The programs themselves: the scripts that their packages name would start Node first. */
const bun = (): string => join(dirname(fileURLToPath(import.meta.resolve('bun/package.json'))), 'bin/bun.exe')
const deno = (): string =>
  z
    .object({ runInstall: z.custom<() => string>((value) => typeof value === 'function') })
    .parse(load(new URL('install_api.cjs', import.meta.resolve('deno/package.json')).href))
    .runInstall()
const workerd = (): string =>
  z.object({ default: z.string() }).parse(load(import.meta.resolve('workerd'))).default

/** The Node that runs this. */
export const node24: Runtime = runtime(`Node ${process.versions.node.split('.')[0]}`, process.execPath)

/** The machine's own Node, where that is Node 20; why not otherwise. */
export function machineNode(): { readonly runtime?: Runtime; readonly missing?: string } {
  const file = onMachine('node')
  const version = file === undefined ? 'not there' : output(file, ['--version'], { cwd: '/' }).trim()
  if (file !== undefined && version.startsWith('v20.')) return { runtime: runtime('Node 20', file) }
  return { missing: `the machine's own Node is ${version}` }
}

/** Deno is given no permission: the package needs none. */
export const others: readonly Runtime[] = [
  runtime('Bun', bun(), ['run'], { BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0', DO_NOT_TRACK: '1' }),
  runtime('Deno', deno(), ['run', '--cached-only', '--no-prompt', '--node-modules-dir=manual'], {
    DENO_NO_UPDATE_CHECK: '1',
  }),
]

export const runScript = ({ file, args, env }: Runtime, project: string, script: string): string =>
  output(file, [...args, script], { cwd: project, env })

/** What workerd tells when it has opened its socket. */
const listening = z.object({ event: z.literal('listen'), port: z.number() })

const config = (worker: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "${worker}")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

/** Serves a bundled worker from workerd for as long as `use` takes. */
export async function withWorkerd<T>(
  folder: string,
  worker: string,
  use: (address: string) => Promise<T>,
): Promise<T> {
  writeFileSync(join(folder, `${worker}.capnp`), config(worker))
  const args = ['serve', `${worker}.capnp`, '--control-fd=3']
  const child = spawn(workerd(), args, {
    cwd: folder,
    env: plainEnv,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.stdio[3]?.on('data', (line: Buffer) => {
        resolve(parseJson(listening, String(line)).port)
      })
      child.on('exit', (code) => reject(new Error(`workerd ended with ${code}: ${complaint}`)))
    })
    return await use(`http://127.0.0.1:${port}/`)
  } finally {
    child.kill('SIGKILL')
  }
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const browser: string | undefined = browsers.find((file) => existsSync(file))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
}

/** Opens a page of a folder in headless Chromium for as long as `use` takes. */
export async function withPage<T>(
  folder: string,
  executablePath: string,
  use: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, normalize(new URL(url, 'http://localhost').pathname))
    if (!existsSync(file) || extname(file) === '') {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  const started = await chromium.launch({ executablePath, args })
  try {
    return await use(await started.newPage(), `http://127.0.0.1:${port}`)
  } finally {
    await started.close()
    server.close()
  }
}
