import { span } from '../../text/line.ts'
import { fileFormats } from '../../answers/file-formats.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { promptWords } from '../prompt-words.ts'
import { uiWords } from '../words.ts'
import { narrowed } from './narrowed.ts'

/** The forms of a file to which the view can be written. */
export const exportTo: PromptSpec = {
  title: ({ language }) => promptWords(language).export,
  invitation: ({ language }) => uiWords(language).pickOne,
  options: (text, { setting: { language } }) =>
    narrowed(
      text,
      fileFormats.map(
        (format): PromptOption => ({
          label: [span(format.padEnd(8), 'key'), span(promptWords(language).formats[format])],
          command: { type: 'export', format },
        }),
      ),
    ),
  none: (text, { language }) => uiWords(language).nothingFor(text),
}
