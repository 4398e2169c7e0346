import { parseOneOf } from 'ilo-data'
import { span } from '../text/line.ts'
import { painterFor } from '../theme/painter.ts'
import type { ColourStream } from '../theme/terminal.ts'
import { commandNames, isCommand } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'
import { exitCodes, Failure, misuse } from './failure.ts'
import { commonValues, mannerOf, readLine, settingIn, unknownOption } from './options.ts'
import type { Line, Manner } from './options.ts'
import { tellNothing } from './output.ts'
import type { Output } from './output.ts'
import { version } from './release.ts'
import type { Opening } from '../ui/open.ts'
import { written } from './writing.ts'
import type { Look } from './writing.ts'

type Stream = ColourStream & {
  readonly columns?: number
  write: (text: string) => unknown
}

/** What a call of the program is given. */
export type Surroundings = {
  readonly stdin: { readonly isTTY?: boolean }
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
  /** The rim: what reaches beyond the standard streams. */
  readonly reach?: Reach
}

export type Reach = {
  /** All of the standard input. */
  readonly readInput: () => string
  /** A file as text; undefined where there is none or it cannot be read. */
  readonly readFile: (path: string) => string | undefined
  readonly writeFile: (path: string, text: string) => void
  /** Opens an address; false where nothing can. */
  readonly browse: (url: string) => boolean
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
 * Answers one call of the program and tells how to exit: see {@link exitCodes}. Without a command it opens the full
 * screen, or prints an overview where there is nobody to look at it.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const line = readLine(args)
    const manner = mannerOf(line)
    if (opensScreen(line, manner) && isInteractive(around)) {
      noMore(line)
      const { openScreen } = await import('../ui/open.ts')
      return await openScreen(openingIn(line, manner))
    }
    return await print(line, manner, around)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    around.stderr.write(`${error.lines.join('\n')}\n`)
    if (error.exitCode === exitCodes.usage) around.stderr.write("Try 'ilo help'.\n")
    return error.exitCode
  }
}

const opensScreen = ({ words, switches }: Line, { isFormatGiven }: Manner): boolean =>
  words.length === 0 && !isFormatGiven && !switches.has('help') && !switches.has('version')

/** Only what was said: what was not is for the configuration and the last session to say. */
function openingIn(line: Line, { isLinear }: Manner): Opening {
  const { on, language } = settingIn(line)
  return {
    ...(line.given.has('on') ? { on } : {}),
    ...(line.given.has('lang') ? { language } : {}),
    isHeard: isLinear,
  }
}

/** Refuses the options that only questions know. */
function noMore({ given }: Line): void {
  for (const [name, { raw }] of given) if (!commonValues.has(name)) throw unknownOption(raw)
}

async function print(line: Line, manner: Manner, around: Surroundings): Promise<number> {
  const { words, switches } = line
  const [name, ...rest] = words
  if (switches.has('version')) return show(version(), manner, around)
  if (name === 'help' || switches.has('help')) {
    const about = name === 'help' && !switches.has('help') ? rest[0] : name
    return show(await helpOn(about, line), manner, around)
  }
  if (name === undefined) noMore(line)
  const command = name === undefined ? 'overview' : await commandNamed(name)
  const { act } = await import('./acting.ts')
  const ending = await act({ command, words: rest, line, manner, around })
  if (typeof ending === 'number') return ending
  return show(name === undefined ? withHint(ending, line) : ending, manner, around)
}

/** An answer that nobody asked for by name, and below it where the names are. */
const withHint = (output: Output, line: Line): Output => ({
  ...output,
  async page(place) {
    const { cliWords } = await import('./words/index.ts')
    const hint = [span(cliWords(settingIn(line).language).seeHelp)]
    return [...(await output.page(place)), { kind: 'gap' }, { kind: 'paragraph', line: hint }]
  },
})

async function helpOn(name: string | undefined, line: Line): Promise<Output> {
  const setting = settingIn(line)
  const { helpOnAll, helpOnOne } = await import('./help.ts')
  if (name === undefined) {
    noMore(line)
    return helpOnAll(setting)
  }
  const command = await commandNamed(name)
  const { questionOptions, waysOf } = await import('./describing.ts')
  const about = { options: questionOptions(command), ways: waysOf(command, setting.language) }
  return helpOnOne(command, about, setting)
}

/**
 * The command of a name.
 *
 * @throws {@link Failure} with exit code 2, naming what may have been meant: a command, or a Member or an instrument
 * whose command was left out.
 */
async function commandNamed(name: string): Promise<CommandName> {
  if (isCommand(name)) return name
  const near = parseOneOf(name, commandNames, 'a command')
  const { callsMeantBy } = await import('./asking.ts')
  const meant = callsMeantBy(name)
  throw misuse(
    'no such command',
    `'${name}'`,
    commandNames.join(', '),
    meant.length > 0 ? meant : near.ok ? [near.value] : near.error.nearest,
  )
}

/** How an answer looks on a stream. */
function lookOn({ width, color, isLinear, isFormatGiven }: Manner, { stdout, env }: Surroundings): Look {
  const isTerminal = stdout.isTTY === true
  const room = isTerminal ? (stdout.columns ?? 80) : undefined
  const coloured = color === undefined ? env : { ...env, ...colourOf(color) }
  return {
    width: width ?? room,
    painter: painterFor(color === false ? {} : stdout, coloured),
    isLinear,
    isForLines: !isTerminal && !isFormatGiven && width === undefined && !isLinear,
  }
}

const colourOf = (color: boolean): Readonly<Record<string, string | undefined>> =>
  color ? { NO_COLOR: undefined, FORCE_COLOR: '1' } : { FORCE_COLOR: undefined }

async function show(output: Output, manner: Manner, around: Surroundings): Promise<number> {
  const text = await written(output, manner.format, lookOn(manner, around))
  around.stdout.write(text)
  await tellNothing(output, around.stderr)
  return output.exit?.() ?? exitCodes.found
}
