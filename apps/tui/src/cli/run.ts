import { layOut } from '../pages/layout.ts'
import { paintLine } from '../text/line.ts'
import { isColourful } from '../text/theme.ts'
import type { Output } from './command.ts'
import { commandNamed } from './commands.ts'
import { envelope } from './envelope.ts'
import { exitCodes, Failure } from './failure.ts'
import { readCall } from './options.ts'
import type { Call } from './options.ts'
import { version } from './release.ts'

type Stream = {
  readonly isTTY?: boolean
  readonly columns?: number
  hasColors?: () => boolean
  write: (text: string) => unknown
}

/** What a call of the program is given. */
export type Surroundings = {
  readonly stdin: { readonly isTTY?: boolean }
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
}

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '0' && value !== 'false'

/** Whether somebody sits before a terminal that can be drawn on. */
const isInteractive = ({ stdin, stdout, env }: Surroundings): boolean =>
  stdin.isTTY === true &&
  stdout.isTTY === true &&
  env['TERM'] !== 'dumb' &&
  !isSet(env['CI']) &&
  !isSet(env['CONTINUOUS_INTEGRATION'])

/**
 * Answers one call of the program and tells how to exit: 0 found, 1 not found, 2 a call that cannot be read.
 * Without a command it opens the full screen, or prints an overview where there is nobody to look at it.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const call = readCall(args)
    if (opensScreen(call) && isInteractive(around)) {
      const { openScreen } = await import('../ui/open.tsx')
      return await openScreen(call.question)
    }
    print(await outputOf(call), call, around.stdout)
    return exitCodes.found
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    around.stderr.write(`${error.lines.join('\n')}\n`)
    if (error.exitCode === exitCodes.usage) around.stderr.write("Try 'ilo help'.\n")
    return error.exitCode
  }
}

const opensScreen = ({ words, json, help, version: wantsVersion }: Call): boolean =>
  words.length === 0 && !json && !help && !wantsVersion

async function outputOf({ words, question, help, version: wantsVersion }: Call): Promise<Output> {
  const [name, ...rest] = words
  if (wantsVersion) return version()
  if (help) return (await commandNamed('help')).run(words.slice(0, 1), question)
  if (name === undefined) return (await import('./answering.ts')).overview(question)
  return (await commandNamed(name)).run(rest, question)
}

function print({ answer, page }: Output, { json, question }: Call, stdout: Stream): void {
  if (json) {
    stdout.write(`${JSON.stringify(envelope(answer(), question), undefined, 2)}\n`)
    return
  }
  const width = stdout.isTTY ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY
  const colour = isColourful(stdout)
  const lines = layOut(page(), { width, keepLinks: true })
  stdout.write(lines.map(({ line }) => `${paintLine(line, colour)}\n`).join(''))
}
