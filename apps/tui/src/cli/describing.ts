import { questions } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import type { Language } from 'ilo-data'
import { optionOf } from './asking.ts'
import type { Way } from './commands/command.ts'
import { commands } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'
import { options } from './options.ts'
import { placesOf } from './usage.ts'

const byName = new Map(questions.map((question) => [question.name, question]))

/** The question of a way. */
export function questionOf({ question }: Way): Route {
  const route = byName.get(question)
  if (route === undefined) throw new Error(`no question is called '${question}'`)
  return route
}

const commonNames: ReadonlySet<string> = new Set(options.map(({ name }) => name))

/** The parameters of the questions of a command, by the options that they are; those of all commands are left out. */
export function parametersOf(command: CommandName): ReadonlyMap<string, Route['parameters'][string]> {
  const found = new Map<string, Route['parameters'][string]>()
  for (const way of commands[command].ways) {
    for (const [name, parameter] of Object.entries(questionOf(way).parameters)) {
      const option = optionOf(name)
      if (!commonNames.has(option) && !found.has(option)) found.set(option, parameter)
    }
  }
  return found
}

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
