import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The environment of a stranger: nothing of the package manager that runs the tests, or of the test runner. */
export const plainEnv: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|NODE_|VITEST|TURBO|INIT_CWD|BUN_|DENO_)/i.test(name),
  ),
)

export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs a program to its end. */
export function run(
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Run {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: options.cwd,
    env: { ...plainEnv, ...options.env },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  if (error) throw error
  return { status, stdout, stderr }
}

/** The same, and its output; a program that fails is an error. */
export function output(...[file, args, options]: Parameters<typeof run>): string {
  const { status, stdout, stderr } = run(file, args, options)
  if (status !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return stdout
}

/** A program on the path, but not one that a package brought. */
export function onMachine(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}
