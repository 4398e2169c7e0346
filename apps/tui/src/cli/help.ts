import type { Answer } from '../answers/answers.ts'
import type { Block } from '../pages/blocks.ts'
import { field, noticeBlocks } from '../pages/fields.ts'
import { span } from '../text/line.ts'
import type { Command, Output } from './command.ts'
import { exitCodes } from './failure.ts'
import { options } from './options.ts'
import type { Option } from './options.ts'

const usageOf = ({ name, parameters }: Pick<Command, 'name' | 'parameters'>): string =>
  `ilo ${[name, parameters].filter(Boolean).join(' ')}`

const flagsOf = ({ name, short, value }: Option): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`

const exits: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.found, 'found'],
  [exitCodes.notFound, 'no such Member or instrument'],
  [exitCodes.usage, 'a call that cannot be read'],
]

const rows = (pairs: readonly (readonly [string, string])[]): Block[] =>
  pairs.map(([name, meaning]) => field(name, [span(meaning)]))

const examples = (lines: readonly string[]): Block[] => [
  { kind: 'heading', text: 'Examples' },
  ...lines.map((line): Block => ({ kind: 'paragraph', line: [span(line)] })),
]

const optionBlocks = (): Block[] => [
  { kind: 'heading', text: 'Options' },
  ...options.map((option) => field(flagsOf(option), [span(option.summary)])),
]

/** The help on all commands. */
export const helpOnAll = (commands: readonly Command[]): Output => ({
  answer: () => helpAnswer(commands),
  page: () => [
    { kind: 'title', text: 'ilo: the open, source-cited record of the International Labour Organization' },
    { kind: 'gap' },
    ...rows([
      ['ilo', 'browse Members and instruments on the full screen'],
      ...commands.map((command) => [usageOf(command), command.summary] as const),
    ]),
    ...optionBlocks(),
    ...examples(commands.flatMap(({ examples: [first] }) => first ?? [])),
    { kind: 'heading', text: 'Exit codes' },
    ...rows(exits.map(([code, meaning]) => [String(code), meaning])),
    ...noticeBlocks,
  ],
})

/** The help on one command. */
export const helpOnOne = (command: Command): Output => ({
  answer: () => helpAnswer([command]),
  page: () => [
    { kind: 'title', text: usageOf(command) },
    { kind: 'paragraph', line: [span(command.summary)] },
    ...optionBlocks(),
    ...examples(command.examples),
  ],
})

const helpAnswer = (commands: readonly Command[]): Answer => ({
  data: {
    commands: commands.map((command) => ({
      name: command.name,
      usage: usageOf(command),
      summary: command.summary,
      examples: command.examples,
    })),
    options: options.map((option) => ({
      name: option.name,
      usage: flagsOf(option),
      summary: option.summary,
    })),
    exitCodes: exits.map(([code, meaning]) => ({ code, meaning })),
  },
  sources: [],
  links: {},
})
