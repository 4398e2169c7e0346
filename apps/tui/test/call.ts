import { run } from '../src/cli/run.ts'
import type { Reach } from '../src/cli/run.ts'

type Result = { readonly code: number; readonly stdout: string; readonly stderr: string }

type Around = {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly hasColors?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly reach?: Reach
}

/** Calls the program in this process, as from a pipe unless told otherwise. */
export async function call(line: string | readonly string[], around: Around = {}): Promise<Result> {
  const { isTTY = false, columns = 80, hasColors = false, env = {}, reach } = around
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY,
    ...(isTTY ? { columns } : {}),
    getColorDepth: () => (hasColors ? 4 : 1),
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
    ...(reach === undefined ? {} : { reach }),
  })
  return { code, ...written }
}
