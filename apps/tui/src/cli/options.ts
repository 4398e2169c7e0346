import { languages } from '@ilo/questions'
import { dataDate, parseDay, parseOneOf } from 'ilo-data'
import type { Language } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { misuse, orFail } from './failure.ts'
import type { CommonOption } from './words/words.ts'

const formats = ['table', 'json', 'ndjson', 'csv', 'md'] as const

/** How an answer is written. */
export type Format = (typeof formats)[number]

export type Option = {
  readonly name: CommonOption
  readonly short?: string
  /** What the value is; absent for a switch. */
  readonly value?: string
  /** All values there are. */
  readonly values?: readonly string[]
}

/** The options of every command, in the order of the help. */
export const options: readonly Option[] = [
  { name: 'on', value: '<YYYY-MM-DD>' },
  { name: 'lang', value: '<language>', values: languages },
  { name: 'format', value: '<format>', values: formats },
  { name: 'json' },
  { name: 'color' },
  { name: 'no-color' },
  { name: 'width', value: '<columns>' },
  { name: 'screen-reader' },
  { name: 'help', short: 'h' },
  { name: 'version', short: 'V' },
]

/** The names of those that take a value. */
export const commonValues: ReadonlySet<string> = new Set(
  options.flatMap(({ name, value }) => (value === undefined ? [] : [name])),
)

/** The value of an option, and the option as it was written. */
export type Given = { readonly text: string; readonly raw: string }

/** The words of a call, read as far as no question has to be known. */
export type Line = {
  /** Everything that is no option: the command and its arguments. */
  readonly words: readonly string[]
  readonly switches: ReadonlySet<CommonOption>
  /** The options with values by their names, those of questions among them. */
  readonly given: ReadonlyMap<string, Given>
}

type Reading = {
  readonly words: string[]
  readonly switches: Set<CommonOption>
  readonly given: Map<string, Given>
}

const valueNeeded = (raw: string, value = '<value>'): Error =>
  misuse(`${raw} needs a value`, 'none', `${raw} ${value}`)

/** Reads an option with what stands behind it, and tells how many words that was. */
function readOption(word: string, next: string | undefined, read: Reading): number {
  const at = word.indexOf('=')
  const raw = at === -1 ? word : word.slice(0, at)
  const joined = at === -1 ? undefined : word.slice(at + 1)
  const option = options.find(({ name, short }) => raw === `--${name}` || raw === `-${short}`)
  if (option !== undefined && option.value === undefined) {
    if (joined !== undefined) throw misuse(`${raw} takes no value`, `'${joined}'`, raw)
    read.switches.add(option.name)
    return 1
  }
  if (option === undefined && !raw.startsWith('--')) throw unknownOption(raw)
  const name = option?.name ?? raw.slice(2)
  // Every option of a question takes a value, so that none has to be known to tell values from words.
  const text = joined ?? next
  if (text === undefined || (joined === undefined && text.startsWith('--')))
    throw valueNeeded(raw, option?.value)
  if (read.given.has(name)) throw misuse(`${raw} is given twice`, `'${text}'`, `${raw} once`)
  read.given.set(name, { text, raw })
  return joined === undefined ? 2 : 1
}

/**
 * Reads the arguments of the program as far as no question has to be known.
 *
 * @throws {@link Failure} with exit code 2 for an option without its value, with one too many, or given twice.
 */
export function readLine(args: readonly string[]): Line {
  const read: Reading = { words: [], switches: new Set(), given: new Map() }
  for (let at = 0; at < args.length; ) {
    const word = args[at] ?? ''
    if (word === '--') {
      read.words.push(...args.slice(at + 1))
      break
    }
    if (word.startsWith('-') && word !== '-') at += readOption(word, args[at + 1], read)
    else {
      read.words.push(word)
      at++
    }
  }
  return read
}

/** An option that there is not, and those that there are. */
export function unknownOption(raw: string, others: readonly string[] = []): Error {
  const flags = [...others.map((name) => `--${name}`), ...options.map(({ name }) => `--${name}`)]
  const near = parseOneOf(raw, flags, 'an option')
  return misuse('no such option', `'${raw}'`, flags.join(', '), near.ok ? [near.value] : near.error.nearest)
}

/** What all commands are told besides their question: how to write the answer. */
export type Manner = {
  readonly format: Format
  /** Whether a format was asked for. */
  readonly isFormatGiven: boolean
  readonly width?: number
  readonly color?: boolean
  readonly isLinear: boolean
}

const leastWidth = 20
const mostWidth = 1000

function widthIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (width < leastWidth || width > mostWidth)
    throw misuse('not a width', `'${text}'`, `a whole number of columns from ${leastWidth} to ${mostWidth}`)
  return width
}

/**
 * How the answer is to be written.
 *
 * @throws {@link Failure} with exit code 2 for a value that cannot be read, or two that exclude each other.
 */
export function mannerOf({ switches, given }: Line): Manner {
  const asked = given.get('format')?.text
  const format = asked === undefined ? undefined : orFail(parseOneOf(asked, formats, 'a format'))
  const isJson = switches.has('json')
  if (isJson && format !== undefined && format !== 'json')
    throw misuse('--json and --format exclude each other', `'${format}'`, 'one of them')
  if (switches.has('color') && switches.has('no-color'))
    throw misuse('--color and --no-color exclude each other', 'both', 'one of them')
  const width = widthIn(given.get('width')?.text)
  return {
    format: isJson ? 'json' : (format ?? 'table'),
    isFormatGiven: isJson || format !== undefined,
    isLinear: switches.has('screen-reader'),
    ...(width === undefined ? {} : { width }),
    ...(switches.has('color') || switches.has('no-color') ? { color: switches.has('color') } : {}),
  }
}

const languageIn = ({ given }: Pick<Line, 'given'>): Language => {
  const text = given.get('lang')?.text
  return text === undefined ? 'en' : orFail(parseOneOf(text, languages, 'a language'))
}

/** The day and the language of a call that asks no question. */
export function settingIn(line: Pick<Line, 'given'>): Setting {
  const on = line.given.get('on')?.text
  return { on: on === undefined ? dataDate : orFail(parseDay(on)), language: languageIn(line) }
}
