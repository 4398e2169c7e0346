import type { Language } from 'ilo-data'
import { parametersOf, questionOf } from './asking.ts'
import type { Way } from './commands/command.ts'
import { commands } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'
import { placesOf } from './usage.ts'

/** An option of a question, as the help tells it. */
export type QuestionOption = {
  readonly name: string
  /** What a value must be; in English, as the API describes it. */
  readonly expected: string
  /** All values there are, where they are few enough to be told. */
  readonly values: readonly string[]
}

/** The options of a command that its questions bring, in their order. */
export const questionOptions = (command: CommandName): QuestionOption[] =>
  [...parametersOf(command)].map(([name, { expected, shape }]) => ({
    name,
    expected,
    values: shape.values ?? [],
  }))

/** The ways of a command as lines of its usage, each with the address of the API that answers the same. */
export const waysOf = (command: CommandName, language: Language): readonly (readonly [string, string])[] =>
  commands[command].ways.map((way: Way) => [
    ['ilo', command, way.word ?? '', ...placesOf(way.places, way, language)].filter(Boolean).join(' '),
    questionOf(way).path,
  ])
