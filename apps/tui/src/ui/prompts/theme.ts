import { span } from '../../text/line.ts'
import { themeNames } from '../../theme/themes.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { promptWords } from '../prompt-words.ts'
import { uiWords } from '../words.ts'
import { narrowed } from './narrowed.ts'

const widest = Math.max(...themeNames.map((name) => name.length))

/** The colours in which the screen is drawn. */
export const theme: PromptSpec = {
  title: ({ language }) => promptWords(language).theme,
  invitation: ({ language }) => uiWords(language).pickOne,
  options: (text, { setting: { language }, theme: current }) =>
    narrowed(
      text,
      themeNames.map(
        (name): PromptOption => ({
          label: [
            span(name === current ? '• ' : '  ', 'key'),
            span(name.padEnd(widest + 2), 'key'),
            span(promptWords(language).themes[name]),
          ],
          command: { type: 'dress', theme: name },
        }),
      ),
    ),
  none: (text, { language }) => uiWords(language).nothingFor(text),
}
