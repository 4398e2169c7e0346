import { enveloped } from '@ilo/questions'
import type { Envelope } from '@ilo/questions'
import type { Language } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import type { Block } from '../pages/blocks.ts'
import { noticeIn } from '../pages/fields.ts'
import { span } from '../text/line.ts'
import { commandNames, commands } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'
import { exitCodes } from './failure.ts'
import { options } from './options.ts'
import type { Option } from './options.ts'
import type { Output } from './output.ts'
import { usageOf } from './usage.ts'
import { cliWords } from './words/index.ts'
import type { ExitName } from './words/words.ts'

/** An option of a question, as `describing.ts` reads it. */
type QuestionOption = { readonly name: string; readonly expected: string }

type About = {
  readonly options: readonly QuestionOption[]
  /** Usages with the addresses that answer the same. */
  readonly ways: readonly (readonly [string, string])[]
}

export const flagsOf = ({ name, short, value }: Option): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`

const exitNames: readonly ExitName[] = ['found', 'notFound', 'usage', 'open', 'crashed', 'unwritten']

/** The exit codes with what they mean. */
export const exitsIn = (language: Language): [code: number, meaning: string][] =>
  exitNames.map((name) => [exitCodes[name], cliWords(language).exits[name]])

const rows = (pairs: readonly (readonly [string, string])[]): Block[] =>
  pairs.map(([label, meaning]) => ({ kind: 'field', label, line: [span(meaning)] }))

const heading = (text: string): Block => ({ kind: 'heading', text })

const examples = (lines: readonly string[], language: Language): Block[] => [
  heading(cliWords(language).headings.examples),
  ...lines.map((line): Block => ({ kind: 'paragraph', line: [span(line)] })),
]

const optionBlocks = (language: Language): Block[] => {
  const words = cliWords(language)
  return [
    heading(words.headings.options),
    ...rows(options.map((option) => [flagsOf(option), words.options[option.name]])),
  ]
}

/** The help on all commands. */
export const helpOnAll = ({ language }: Setting): Output => {
  const words = cliWords(language)
  return {
    answer: () => helpAnswer(commandNames, [], language),
    page: () => [
      { kind: 'title', text: words.title },
      { kind: 'gap' },
      ...rows([
        ['ilo', words.screen],
        ...commandNames.map((name) => [usageOf(name, language), words.commands[name]] as const),
      ]),
      ...optionBlocks(language),
      ...examples(
        commandNames.flatMap((name) => commands[name].examples[0] ?? []),
        language,
      ),
      heading(words.headings.exits),
      ...rows(exitsIn(language).map(([code, meaning]) => [String(code), meaning])),
      ...noticeIn(language),
    ],
  }
}

/** The help on one command. */
export const helpOnOne = (name: CommandName, about: About, { language }: Setting): Output => {
  const words = cliWords(language)
  return {
    answer: () => helpAnswer([name], about.options, language),
    page: () => [
      { kind: 'title', text: usageOf(name, language) },
      { kind: 'paragraph', line: [span(words.commands[name])] },
      ...(about.options.length === 0
        ? []
        : [
            heading(words.headings.questionOptions),
            ...rows(about.options.map((option) => [`--${option.name}`, option.expected])),
          ]),
      ...optionBlocks(language),
      ...examples(commands[name].examples, language),
      ...(about.ways.length === 0 ? [] : [heading(words.headings.addresses), ...rows(about.ways)]),
    ],
  }
}

function helpAnswer(
  names: readonly CommandName[],
  own: readonly QuestionOption[],
  language: Language,
): Envelope {
  const words = cliWords(language)
  return enveloped({
    data: {
      commands: names.map((name) => ({
        name,
        usage: usageOf(name, language),
        summary: words.commands[name],
        examples: commands[name].examples,
      })),
      options: [
        ...own.map(({ name, expected }) => ({ name, usage: `--${name} <value>`, summary: expected })),
        ...options.map((option) => ({
          name: option.name,
          usage: flagsOf(option),
          summary: words.options[option.name],
        })),
      ],
      exitCodes: exitsIn(language).map(([code, meaning]) => ({ code, meaning })),
    },
    meta: { language },
  })
}
