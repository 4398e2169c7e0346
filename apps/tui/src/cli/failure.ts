import type { IloError, Parsed } from 'ilo-data'
import { plain } from '../text/graphemes.ts'
import type { ExitName } from './words/words.ts'

/** How a command ends. Those from 70 on are those of `sysexits`. */
export const exitCodes: Readonly<Record<ExitName, number>> = {
  found: 0,
  notFound: 1,
  usage: 2,
  open: 3,
  crashed: 70,
  unwritten: 73,
}

/** What to tell of an error that nobody foresaw. */
export const crashReport = (error: unknown): string =>
  `ilo: this should not have happened\n${error instanceof Error ? error.stack : String(error)}\n`

/** A call that cannot be answered: what was found, what was expected, what is near, and the exit code. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly exitCode: number
  readonly lines: readonly string[]

  constructor(exitCode: number, headline: string, lines: readonly string[]) {
    super(headline)
    this.exitCode = exitCode
    this.lines = [`ilo: ${headline}`, ...lines]
  }
}

/** A line of what is told on the error stream: a label and what it names, with nothing that a terminal would obey. */
export const labelled = (label: string, text: string): string => `  ${label.padEnd(9)} ${plain(text)}`

/** A failure told by what was found, what was expected, and the nearest things that exist. */
export const failure = (
  exitCode: number,
  headline: string,
  {
    option,
    place,
    found,
    expected,
    nearest = [],
    advice,
  }: {
    readonly option?: string | undefined
    /** The place of a word among those behind the command. */
    readonly place?: string | undefined
    readonly found: string
    readonly expected: string
    readonly nearest?: readonly string[]
    /** What to try instead. */
    readonly advice?: string | undefined
  },
): Failure =>
  new Failure(exitCode, headline, [
    ...(option === undefined ? [] : [labelled('option', option)]),
    ...(place === undefined ? [] : [labelled('place', place)]),
    labelled('found', found),
    labelled('expected', expected),
    ...(nearest.length === 0 ? [] : [labelled('nearest', nearest.join(', '))]),
    ...(advice === undefined ? [] : [labelled('try', advice)]),
  ])

/** A call that does not follow the grammar of the commands. */
export const misuse = (
  headline: string,
  found: string,
  expected: string,
  nearest: readonly string[] = [],
): Failure => failure(exitCodes.usage, headline, { found, expected, nearest })

const headlines: Readonly<Record<IloError['code'], string>> = {
  'unknown-member': 'no such Member',
  'unknown-instrument': 'no such instrument',
  'unknown-source': 'no such source',
  'unknown-value': 'no such value',
  'invalid-date': 'not a date',
}

const isMissing = (error: IloError): boolean =>
  error.code.startsWith('unknown-') && error.code !== 'unknown-value'

/** What an id stands for, behind it. */
type Name = (id: string) => string

/** An error of the record as a failure: what does not exist is not found, anything else is a usage error. */
export const failureOf = (error: IloError, named: Name = (id) => id): Failure =>
  failure(isMissing(error) ? exitCodes.notFound : exitCodes.usage, headlines[error.code], {
    found: `'${error.found}'`,
    expected: error.expected,
    nearest: error.nearest.map(named),
  })

/** The value that was read, or the failure to end with. */
export function orFail<T>(parsed: Parsed<T>, named?: Name): T {
  if (parsed.ok) return parsed.value
  throw failureOf(parsed.error, named)
}
