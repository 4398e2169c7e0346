import { commandLineOf } from '../../cli/elsewhere.ts'
import { askedAt } from '../../elsewhere/asked.ts'
import { requestOf } from '../../elsewhere/request.ts'
import { typescriptOf } from '../../elsewhere/typescript.ts'
import { span } from '../../text/line.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { promptWords } from '../prompt-words.ts'
import { active } from '../state.ts'
import type { State } from '../state.ts'
import { uiWords } from '../words.ts'
import { narrowed } from './narrowed.ts'

function options(text: string, state: State): PromptOption[] {
  const { setting } = state
  const words = promptWords(setting.language)
  const address = active(state).view.address(setting)
  const asked = askedAt(address)
  if (asked === undefined) return []
  const ways: readonly (readonly [name: string, text: string | undefined])[] = [
    [words.commandLine, commandLineOf(address)],
    [words.request, requestOf(address)],
    [words.typescript, typescriptOf(asked)],
  ]
  const offered = ways.flatMap(([name, code]): PromptOption[] =>
    code === undefined
      ? []
      : code
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => ({
            label: [span(line)],
            group: name,
            command: { type: 'do', effect: { kind: 'copy', name, text: code } },
          })),
  )
  return narrowed(text, offered)
}

/** The same answer by other ways: what is chosen is copied whole. */
export const elsewhere: PromptSpec = {
  title: ({ language }) => promptWords(language).elsewhere,
  invitation: ({ language }) => uiWords(language).pickOne,
  options,
  none: (text, { language }) => uiWords(language).nothingFor(text),
}
