import type { Language } from 'ilo-data'
import type { Way } from './commands/command.ts'
import { commands } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'
import { cliWords } from './words/index.ts'
import type { CliWords, PlaceName } from './words/words.ts'

const isPlace = (name: string, places: CliWords['places']): name is PlaceName => Object.hasOwn(places, name)

/** Places as the help shows them: `<Member> <instrument>`. */
export function placesOf(
  names: readonly string[],
  { reading, optional }: Pick<Way, 'reading' | 'optional'>,
  language: Language,
): string[] {
  const { places } = cliWords(language)
  return names.map((name, at) => {
    const word = isPlace(name, places) ? places[name] : name
    const isOptional =
      optional === true || (reading === 'each' && at > 0) || (reading === 'citable' && at === 0)
    const shown = isOptional ? `[${word}]` : `<${word}>`
    return reading === 'several' ? `${shown}...` : shown
  })
}

/** More words than this would leave no room beside them: the help on the command lists them. */
const longest = 40

/** What follows the name of a command, for all its ways together. */
function parametersIn(command: CommandName, language: Language): string {
  const { ways, places = [] }: { ways: readonly Way[]; places?: readonly string[] } = commands[command]
  const [first, ...others] = ways
  if (first === undefined) {
    return placesOf(places, command === 'help' ? { optional: true } : {}, language).join(' ')
  }
  if (first.word !== undefined) {
    const words = ways.map(({ word }) => word).join('|')
    return words.length > longest ? `[${cliWords(language).places.kind}]` : `[${words}]`
  }
  if (others.length === 0) return placesOf(first.places, first, language).join(' ')
  const names = others.flatMap((way) => placesOf(way.places, way, language))
  return `[${names.join('|')}]`
}

/** A command with what follows it: `ilo standing <Member> <instrument>`. */
export const usageOf = (command: CommandName, language: Language): string =>
  `ilo ${[command, parametersIn(command, language)].filter(Boolean).join(' ')}`
