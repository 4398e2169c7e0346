import { lineWidth, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import { labelOf } from './keys.ts'
import type { Binding } from './keys.ts'
import { active } from './state.ts'
import type { State } from './state.ts'
import { uiWords } from './words.ts'

type Hint = { readonly key: string; readonly text: string }

/** The keys that matter most at a moment, for the last line of the screen: all that fit, the last two in any case. */
export function hintsOf(state: State): Line {
  const words = uiWords(state.setting.language)
  const { view } = active(state)
  const context = state.prompt === undefined ? view.context : 'prompt'
  const isOffered = ({ hint }: Binding): boolean => hint?.includes(context) ?? false
  const own = context === 'prompt' || context === 'filter' ? [] : view.picks(state.setting)
  const hints: Hint[] = [
    ...own.map(({ key, title }) => ({ key, text: title })),
    ...state.bindings.filter(isOffered).map(({ id, keys: [key = ''] }) => ({
      key: labelOf(key),
      text: words.hints[id] ?? words.commands[id],
    })),
  ]
  const lineOf = (): Line =>
    hints.flatMap(
      ({ key, text }, index): Line => [span(index === 0 ? '' : '  '), span(key, 'key'), span(` ${text}`)],
    )
  while (hints.length > 2 && lineWidth(lineOf()) > state.size.columns) hints.splice(-3, 1)
  return lineOf()
}
