import { lineText } from '../../text/line.ts'
import { fold, matches } from '../../views/filter.ts'
import type { PromptOption } from '../prompt.ts'

/** The options whose words a text finds, the best first. */
export const narrowed = (text: string, options: readonly PromptOption[]): PromptOption[] =>
  matches(
    options.map(({ label, hint = [] }) => [fold(lineText(label)), fold(lineText(hint))]),
    text,
  ).flatMap((at) => options[at] ?? [])
