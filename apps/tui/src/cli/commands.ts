import { parseOneOf } from 'ilo-data'
import type { Command } from './command.ts'
import { misuse } from './failure.ts'
import { helpOnAll, helpOnOne } from './help.ts'

const reading = () => import('./answering.ts')

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'member',
    parameters: '<Member>',
    summary: 'a Member: names, membership, and what it ratified',
    examples: ['ilo member BGR', 'ilo member Bulgaria --on 1958-12-31', 'ilo member България --lang bg'],
    run: async (words, question) => (await reading()).member(words, question),
  },
  {
    name: 'instrument',
    parameters: '<instrument>',
    summary: 'a Convention, Protocol or Recommendation, and who ratified it',
    examples: ['ilo instrument C029', 'ilo instrument No. 87', 'ilo instrument MLC --lang fr'],
    run: async (words, question) => (await reading()).instrument(words, question),
  },
  {
    name: 'standing',
    parameters: '<Member> <instrument>',
    summary: 'what holds between the two on a day, how certain that is, why, and by which sources',
    examples: [
      'ilo standing BGR C087 --on 1958-12-31',
      'ilo standing France 29',
      'ilo standing BGR C095 --json',
    ],
    run: async (words, question) => (await reading()).standing(words, question),
  },
  {
    name: 'help',
    parameters: '[command]',
    summary: 'what the commands do',
    examples: ['ilo help standing'],
    run: async ([name]) => (name === undefined ? helpOnAll(commands) : helpOnOne(await commandNamed(name))),
  },
]

/**
 * The command of a name.
 *
 * @throws {@link Failure} with exit code 2, naming what may have been meant: a command, or a Member or an instrument
 * whose command was left out.
 */
export async function commandNamed(name: string): Promise<Command> {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const names = commands.map((candidate) => candidate.name)
  const near = parseOneOf(name, names, 'a command')
  const meant = (await reading()).callsMeantBy(name)
  throw misuse(
    'no such command',
    `'${name}'`,
    names.join(', '),
    meant.length > 0 ? meant : near.ok ? [near.value] : near.error.nearest,
  )
}
