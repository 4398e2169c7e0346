import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** The environment of a stranger: nothing of the package manager or the test runner. */
export const plainEnv: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|NODE_|VITEST|TURBO|INIT_CWD|BUN_|DENO_|PORT$|HOST$)/i.test(name),
  ),
)

export type Command = {
  readonly file: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd: string
}

/** A program that runs: the lines that it writes one by one, and its end. */
export type Running = {
  readonly child: ChildProcess
  readonly line: () => Promise<string>
  readonly write: (line: string) => void
  /** What it wrote as errors so far. */
  readonly errors: () => string
  readonly ended: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Ends whatever still runs, when a test was broken off. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL')
}
process.once('exit', endAll)

const isStream = <T extends Readable | Writable>(stream: T | null | undefined): stream is T =>
  stream !== null && stream !== undefined

/** Starts a program; `control` reads the lines of its third file instead of its output. */
export function start({ file, args, env = {}, cwd }: Command, control = false): Running {
  const stdio = ['pipe', control ? 'ignore' : 'pipe', 'pipe', ...(control ? ['pipe' as const] : [])] as const
  const child = spawn(file, args, { cwd, env: { ...plainEnv, ...env }, stdio: [...stdio] })
  running.add(child)
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  const told = control ? child.stdio[3] : child.stdout
  if (!isStream(told) || !('read' in told)) throw new Error(`${file} has no output`)
  const lines = createInterface({ input: told })[Symbol.asyncIterator]()
  return {
    child,
    ended,
    errors: () => errors,
    write: (line) => void child.stdin?.write(`${line}\n`),
    async line() {
      const next = await lines.next()
      if (next.done !== true) return next.value
      throw new Error(`${[file, ...args].join(' ')} ended with ${await ended}: ${errors}`)
    },
  }
}

/** Starts a program for as long as `use` takes, and ends it however that went. */
export async function withProgram<T>(
  command: Command,
  use: (program: Running) => Promise<T>,
  control = false,
): Promise<T> {
  const program = start(command, control)
  try {
    return await use(program)
  } finally {
    program.child.kill('SIGKILL')
    await program.ended
  }
}

/** Runs a program to its end, and returns what it wrote. */
export function output({ file, args, env = {}, cwd }: Command): string {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    env: { ...plainEnv, ...env },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return stdout
}
