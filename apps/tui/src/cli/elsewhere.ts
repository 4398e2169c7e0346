import { questions } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import { optionOf } from './asking.ts'
import type { Way } from './commands/command.ts'
import { commandNames, commands } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'

type Texts = Readonly<Record<string, string>>

/** The values that a path has in the places of a template; undefined where it is not of that form. */
function idsIn(template: string, path: string): Texts | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')]
  const fits =
    wanted.length === given.length &&
    wanted.every((segment, at) => (segment.startsWith('{') ? given[at] !== '' : segment === given[at]))
  return fits
    ? Object.fromEntries(
        wanted.flatMap((segment, at): [string, string][] =>
          segment.startsWith('{') ? [[segment.slice(1, -1), decodeURIComponent(given[at] ?? '')]] : [],
        ),
      )
    : undefined
}

/** The questions in their order, each with the command that asks it: where several do, the first. */
function asker(route: Route): { readonly command: CommandName; readonly way: Way } | undefined {
  for (const command of commandNames) {
    const ways: readonly Way[] = commands[command].ways
    const way = ways.find(({ question }) => question === route.name)
    if (way !== undefined) return { command, way }
  }
  return undefined
}

/** A word as a POSIX shell takes it. */
export const quoted = (word: string): string =>
  /^[\p{L}\p{N}_.,:/@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`

function wordsAt(path: string, query: Texts): string[] | undefined {
  for (const route of questions) {
    const ids = idsIn(route.path, path)
    if (ids === undefined) continue
    const found = asker(route)
    if (found === undefined) return undefined
    const { command, way } = found
    const values: Texts = { ...query, ...ids }
    const places = placed(way, values)
    const options = Object.entries(query).filter(([name]) => !places.used.has(name))
    return [
      'ilo',
      command,
      ...(way.word === undefined ? [] : [way.word]),
      ...places.words,
      ...options.flatMap(([name, value]) => [`--${optionOf(name)}`, value]),
    ]
  }
  return undefined
}

/** The places of a way that have a value, up to the first that has none. */
function placed({ places }: Way, values: Texts): { words: string[]; used: ReadonlySet<string> } {
  const missing = places.findIndex((place) => values[place] === undefined)
  const given = missing === -1 ? places : places.slice(0, missing)
  // A word that looks like an option would be read as one.
  const safe = given.every((place) => !(values[place] ?? '').startsWith('-')) ? given : []
  return { words: safe.map((place) => values[place] ?? ''), used: new Set(safe) }
}

/**
 * The call of the program that answers the same as an address of the API, as a POSIX shell takes it; undefined for an
 * address that no question has.
 */
export function commandLineOf(address: string): string | undefined {
  const at = address.indexOf('?')
  const path = at === -1 ? address : address.slice(0, at)
  const query = Object.fromEntries(new URLSearchParams(at === -1 ? '' : address.slice(at + 1)))
  return wordsAt(path, query)?.map(quoted).join(' ')
}
