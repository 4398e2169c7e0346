import {
  checkForms,
  listClaims,
  listInstruments,
  listMembers,
  listOffices,
  listSessions,
  listSources,
  tableNames,
} from 'ilo-data'
import { commandNames, commands, shells } from '../commands/table.ts'
import type { CommandName } from '../commands/table.ts'
import type { Way } from '../commands/command.ts'
import { questionOptions } from '../describing.ts'
import { options } from '../options.ts'
import { cliWords } from '../words/index.ts'

export type CompletedOption = {
  readonly name: string
  readonly short?: string
  readonly summary: string
  readonly takesValue: boolean
  readonly values: readonly string[]
}

type CompletedCommand = {
  readonly name: CommandName
  readonly summary: string
  readonly options: readonly CompletedOption[]
  /** What its words may be, as far as that can be listed. */
  readonly words: readonly string[]
  /** Whether its first word is a command whose words and options follow, and then a file. */
  readonly isAboutCommand: boolean
}

/** What all completions are written from. */
export type CompletionModel = {
  readonly commands: readonly CompletedCommand[]
  readonly options: readonly CompletedOption[]
}

const longest = 60

/** The beginning of a description: what stands before the first list or condition. */
function short(text: string): string {
  const [first = ''] = text.split(/[:;,]/)
  return first.length > longest ? `${first.slice(0, longest - 1)}…` : first
}

const codes = {
  member: listMembers().map(({ id }) => id),
  instrument: listInstruments().map(({ id }) => id),
}

const wordsAt: Readonly<Record<string, readonly string[]>> = {
  member: codes.member,
  members: codes.member,
  instrument: codes.instrument,
  instruments: codes.instrument,
  id: [...codes.member, ...codes.instrument],
  session: listSessions().map(({ id }) => id),
  office: listOffices().map(({ id }) => id),
  claim: listClaims().map(({ id }) => id),
  source: listSources().map(({ id }) => id),
  name: tableNames(),
  form: Object.keys(checkForms),
  shell: shells,
  command: commandNames,
  what: commandNames,
}

function wordsOf(name: CommandName): string[] {
  const { ways, places = [] }: { ways: readonly Way[]; places?: readonly string[] } = commands[name]
  const areas = ways.flatMap(({ word }) => word ?? [])
  const all = [...ways.flatMap((way) => way.places), ...places]
  return [...new Set([...areas, ...all.flatMap((place) => wordsAt[place] ?? [])])]
}

const { commands: summaries, options: optionSummaries } = cliWords('en')

/** The commands and options of the program as completions offer them. */
export const completionModel = (): CompletionModel => ({
  commands: commandNames.map((name) => ({
    name,
    summary: summaries[name],
    options: questionOptions(name).map((option) => ({
      name: option.name,
      summary: short(option.expected),
      takesValue: true,
      values: option.values.length > 0 ? option.values : (wordsAt[option.name] ?? []),
    })),
    words: wordsOf(name),
    isAboutCommand: name === 'export',
  })),
  options: options.map(({ name, short: letter, value, values = [] }) => ({
    name,
    ...(letter === undefined ? {} : { short: letter }),
    summary: short(optionSummaries[name]),
    takesValue: value !== undefined,
    values,
  })),
})
