import { widthOf } from '../text/graphemes.ts'
import { cutLine, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Drawing, Stage } from '../views/view.ts'
import { markedLine, markWidth, spread, tailOf } from '../views/window.ts'
import { viewWords } from '../views/words.ts'
import type { PromptOption, PromptState } from './prompt.ts'

const sign = '› '

/** A prompt on the screen: what is typed above what it offers, the groups of these under their names. */
export function promptDrawing(prompt: PromptState, { setting, box }: Stage): Drawing {
  const { spec, text, options, window } = prompt
  const title = `${spec.title(setting)} ${sign}`
  const shown = tailOf(text, Math.max(0, box.width - widthOf(title) - 1))
  const typedText: Line = text === '' ? [span(spec.invitation(setting), 'muted')] : [span(shown)]
  const count = viewWords(setting.language).position(
    options.length === 0 ? 0 : window.chosen + 1,
    options.length,
  )
  return {
    status: { left: [span(title, 'key'), ...typedText], right: [span(count, 'muted')] },
    lines:
      options.length === 0
        ? [[span(spec.none(text, setting), 'disputed')]]
        : optionLines(prompt, box).map(({ line }) => line),
    cursor: widthOf(title + shown),
  }
}

type OptionLine = { readonly line: Line; readonly at?: number }

/** The option that stands at a line of a prompt; the names of groups are none. */
export const optionAt = (prompt: PromptState, box: Stage['box'], line: number): number | undefined =>
  optionLines(prompt, box)[line]?.at

function optionLines({ options, window, marked }: PromptState, box: Stage['box']): readonly OptionLine[] {
  const lines: OptionLine[] = []
  let group: string | undefined
  for (const [index, option] of options.entries()) {
    if (index < window.top) continue
    if (lines.length >= box.height * 2) break
    if (option.group !== undefined && option.group !== group) {
      lines.push({ line: [span(option.group, 'heading')] })
    }
    group = option.group
    lines.push({ line: optionLine(option, marked, box.width, index === window.chosen), at: index })
  }
  // Names of groups take lines of their own: then the first lines give way, so that the chosen one is seen.
  const excess = lines.findIndex(({ at }) => at === window.chosen) - box.height + 1
  return lines.slice(Math.max(0, excess)).slice(0, box.height)
}

function optionLine(
  { label, hint = [], id }: PromptOption,
  marked: PromptState['marked'],
  width: number,
  isChosen: boolean,
): Line {
  const mark = id === undefined ? '    ' : marked?.includes(id) ? '[x] ' : '[ ] '
  const box = marked === undefined ? '' : mark
  const room = Math.max(1, width - markWidth)
  const line = cutLine(spread([span(box), ...label], hint, room), room)
  return markedLine(line, width, isChosen ? 'first' : 'none', true)
}
