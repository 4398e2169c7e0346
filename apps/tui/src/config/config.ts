import { languages } from '@ilo/questions'
import { parseOneOf } from 'ilo-data'
import type { Language } from 'ilo-data'
import { themeNames } from '../theme/themes.ts'
import type { ThemeName } from '../theme/themes.ts'
import { usualBindings } from '../ui/keys.ts'
import type { BindingId, KeyChoices } from '../ui/keys.ts'
import { screenIds } from '../ui/screens.ts'
import type { ScreenId } from '../ui/screens.ts'
import { keyClashes, parseKey } from './key-choices.ts'

/** What a user settled once for all; whatever is absent is as usual. */
type Config = {
  readonly language?: Language
  readonly theme?: ThemeName
  /** The screen to begin with: the one that was left, where nothing is said. */
  readonly start?: ScreenId | 'last'
  /** The day to begin with: the one that was left, where nothing is said. */
  readonly date?: 'latest' | 'last'
  readonly keys?: KeyChoices
}

/** What is wrong in the file: where, what was found, what was expected, and the nearest that is known. */
export type ConfigProblem = {
  readonly at: string
  readonly found: string
  readonly expected: string
  readonly nearest: readonly string[]
}

export type ReadConfig = { readonly config: Config; readonly problems: readonly ConfigProblem[] }

const names = ['language', 'theme', 'start', 'date', 'keys'] as const
const bindingIds = usualBindings.map(({ id }) => id)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const found = (value: unknown): string => JSON.stringify(value) ?? String(value)

/** The value of a finite set, or what is wrong with it. */
function oneOf<T extends string>(at: string, value: unknown, known: readonly T[]): T | ConfigProblem {
  const expected = known.join(', ')
  if (typeof value !== 'string') return { at, found: found(value), expected, nearest: [] }
  const same = known.find((each) => each === value)
  if (same !== undefined) return same
  const near = parseOneOf(value, known, 'a value')
  return { at, found: found(value), expected, nearest: near.ok ? [near.value] : near.error.nearest }
}

function keysOf(value: unknown, problems: ConfigProblem[]): KeyChoices {
  if (!isObject(value)) {
    problems.push({ at: 'keys', found: found(value), expected: 'an object: {"search": ["s"]}', nearest: [] })
    return {}
  }
  const choices = new Map<BindingId, readonly string[]>()
  for (const [name, given] of Object.entries(value)) {
    const id = oneOf(`keys.${name}`, name, bindingIds)
    if (typeof id !== 'string') {
      problems.push({ ...id, expected: 'the name of a command, as `ilo config` lists them' })
      continue
    }
    const wanted: readonly unknown[] = Array.isArray(given) ? given : [given]
    const keys = wanted.flatMap((key) => (typeof key === 'string' ? (parseKey(key) ?? []) : []))
    if (keys.length === wanted.length && keys.length > 0) choices.set(id, keys)
    else
      problems.push({
        at: `keys.${name}`,
        found: found(given),
        expected: 'a key or a list of keys: a character, or up, enter, f2, ctrl+k and the like',
        nearest: [],
      })
  }
  const chosen: KeyChoices = Object.fromEntries(choices)
  const clashes = keyClashes(chosen)
  if (clashes.length === 0) return chosen
  for (const { key, ids } of clashes)
    problems.push({
      at: `keys.${ids.join(', keys.')}`,
      found: `${found(key)} for each`,
      expected: 'one command for a key in one place',
      nearest: [],
    })
  return {}
}

/** Reads a configuration: what is right in it counts, and what is wrong is told. Never throws. */
export function readConfig(text: string): ReadConfig {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const at = error instanceof Error ? error.message : String(error)
    return { config: {}, problems: [{ at: 'the file', found: at, expected: 'JSON', nearest: [] }] }
  }
  if (!isObject(value))
    return {
      config: {},
      problems: [
        { at: 'the file', found: found(value), expected: 'an object: {"theme": "dark"}', nearest: [] },
      ],
    }
  const problems: ConfigProblem[] = []
  const read = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    if (value[name] === undefined) return undefined
    const one = oneOf(name, value[name], known)
    if (typeof one === 'string') return one
    problems.push(one)
    return undefined
  }
  for (const name of Object.keys(value)) {
    const known = oneOf(name, name, names)
    if (typeof known !== 'string') problems.push(known)
  }
  const language = read('language', languages)
  const theme = read('theme', themeNames)
  const start = read('start', [...screenIds, 'last'] as const)
  const date = read('date', ['latest', 'last'] as const)
  const keys = value['keys'] === undefined ? undefined : keysOf(value['keys'], problems)
  return {
    config: {
      ...(language === undefined ? {} : { language }),
      ...(theme === undefined ? {} : { theme }),
      ...(start === undefined ? {} : { start }),
      ...(date === undefined ? {} : { date }),
      ...(keys === undefined ? {} : { keys }),
    },
    problems,
  }
}

/** A problem in one line. */
export const problemInWords = ({ at, found: what, expected, nearest }: ConfigProblem): string =>
  `${at}: found ${what}, expected ${expected}${nearest.length === 0 ? '' : `; nearest: ${nearest.join(', ')}`}`
