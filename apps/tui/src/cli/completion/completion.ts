import { enveloped } from '@ilo/questions'
import { parseOneOf } from 'ilo-data'
import { span } from '../../text/line.ts'
import { shells } from '../commands/table.ts'
import { misuse, orFail } from '../failure.ts'
import type { Output } from '../output.ts'
import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { completionModel } from './model.ts'
import type { CompletionModel } from './model.ts'
import { powershellCompletion } from './powershell.ts'
import { zshCompletion } from './zsh.ts'

export type Shell = (typeof shells)[number]

const scripts: Readonly<Record<Shell, (model: CompletionModel) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
}

/** The script that completes the commands of `ilo` in a shell. */
export const completionFor = (shell: Shell): string => scripts[shell](completionModel())

/** The script for the shell that the words name. */
export function completion([name]: readonly string[]): Output {
  if (name === undefined) throw misuse('for which shell?', 'nothing', shells.join(', '))
  const shell = orFail(parseOneOf(name, shells, 'a shell'))
  const script = completionFor(shell)
  return {
    answer: () => enveloped({ data: { shell, script } }),
    page: () => script.split('\n').map((text) => ({ kind: 'paragraph', line: [span(text)] })),
    text: () => script,
  }
}
