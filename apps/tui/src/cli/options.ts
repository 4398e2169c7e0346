import { parseArgs } from 'node:util'
import { dataDate, parseDay, parseOneOf } from 'ilo-data'
import { languages } from '../answers/question.ts'
import type { Question } from '../answers/question.ts'
import { misuse, orFail } from './failure.ts'

export type Option = {
  readonly name: 'on' | 'lang' | 'json' | 'help' | 'version'
  readonly short?: string
  /** What the value is; absent for a switch. */
  readonly value?: string
  readonly summary: string
}

/** Every option, in the order of the help. */
export const options: readonly Option[] = [
  {
    name: 'on',
    value: '<day>',
    summary: `the day asked about, YYYY-MM-DD; ${dataDate}, the data's own, if left out`,
  },
  { name: 'lang', value: '<language>', summary: `language of names and titles: ${languages.join(', ')}` },
  { name: 'json', summary: 'print JSON: { data, meta, links }' },
  { name: 'help', short: 'h', summary: 'what a command does' },
  { name: 'version', short: 'V', summary: 'the version of the program and the date of its data' },
]

/** A call of the program, read. */
export type Call = {
  /** Everything that is no option: the command and its arguments. */
  readonly words: readonly string[]
  readonly question: Question
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
}

const flagOf = ({ name }: Pick<Option, 'name'>): string => `--${name}`

function known(name: string, raw: string): Option {
  const option = options.find((candidate) => candidate.name === name || candidate.short === name)
  if (option) return option
  const flags = options.map(flagOf)
  const near = parseOneOf(raw, flags, 'an option')
  throw misuse('no such option', `'${raw}'`, flags.join(', '), near.ok ? [near.value] : near.error.nearest)
}

/**
 * Reads the arguments of the program.
 *
 * @throws {@link Failure} with exit code 2 for an unknown option, a missing value, or a value that cannot be read.
 */
export function readCall(args: readonly string[]): Call {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        {
          type: value === undefined ? 'boolean' : 'string',
          ...(short === undefined ? {} : { short }),
        } as const,
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given = new Map<Option['name'], string | undefined>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = known(token.name, token.rawName)
    if (option.value === undefined && token.value !== undefined)
      throw misuse(`${flagOf(option)} takes no value`, `'${token.value}'`, flagOf(option))
    if (option.value !== undefined && token.value === undefined)
      throw misuse(`${flagOf(option)} needs a value`, 'none', `${flagOf(option)} ${option.value}`)
    given.set(option.name, token.value)
  }
  const [on, language] = [given.get('on'), given.get('lang')]
  return {
    words: positionals,
    question: {
      on: on === undefined ? dataDate : orFail(parseDay(on)),
      language: language === undefined ? 'en' : orFail(parseOneOf(language, languages, 'a language')),
    },
    json: given.has('json'),
    help: given.has('help'),
    version: given.has('version'),
  }
}
