import { run } from '../src/cli/run.ts'

type Result = { readonly code: number; readonly stdout: string; readonly stderr: string }

type Around = {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly hasColors?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Calls the program in this process, as from a pipe unless told otherwise. */
export async function call(line: string | readonly string[], around: Around = {}): Promise<Result> {
  const { isTTY = false, columns = 80, hasColors = false, env = {} } = around
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY,
    ...(isTTY ? { columns } : {}),
    hasColors: () => hasColors,
    write: (text: string) => {
      written[name] += text
    },
  })
  const args = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  const code = await run(args, {
    stdin: { isTTY },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
  })
  return { code, ...written }
}
