import { span } from '../../text/line.ts'
import { copiesOf } from '../copying.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { promptWords } from '../prompt-words.ts'
import { uiWords } from '../words.ts'
import { narrowed } from './narrowed.ts'

/** What is long is made only when it is wanted, and not shown. */
const shownAtOnce = new Set(['id', 'ilo', 'address', 'apa'])

/** The forms in which what is chosen can be copied. */
export const copy: PromptSpec = {
  title: ({ language }) => promptWords(language).copy,
  invitation: ({ language }) => uiWords(language).pickOne,
  options: (text, state) =>
    narrowed(
      text,
      copiesOf(state).map(
        ({ id, name, group, text: made }): PromptOption => ({
          label: [span(name)],
          ...(group === undefined ? {} : { group }),
          ...(shownAtOnce.has(id.split(' ').at(-1) ?? '') ? { hint: [span(made(), 'muted')] } : {}),
          command: { type: 'copy', form: id },
        }),
      ),
    ),
  none: (text, { language }) => uiWords(language).nothingFor(text),
}
