import type { Block } from '../pages/blocks.ts'
import { field, noticeBlocks } from '../pages/fields.ts'
import { layOut } from '../pages/layout.ts'
import { lineWidth, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import { bindings, everywhere, labelOf } from './keys.ts'
import type { Binding } from './keys.ts'
import { scrollOf } from './pane.ts'
import type { Scroll } from './pane.ts'
import { markWidth } from './state.ts'
import type { Context } from './state.ts'

const keysOf = ({ keys }: Binding): string => keys.map(labelOf).join(' ')

const placesOf = ({ contexts }: Binding): Line =>
  contexts.length === everywhere.length ? [] : [span(` (${contexts.join(', ')})`, 'muted')]

const helpBlocks: readonly Block[] = [
  { kind: 'title', text: 'Keys' },
  { kind: 'gap' },
  ...bindings.map((binding) => field(keysOf(binding), [span(binding.help), ...placesOf(binding)])),
  { kind: 'gap' },
  { kind: 'paragraph', line: [span('While you filter, letters, digits and signs go into the filter.')] },
  ...noticeBlocks,
]

/** The help at a width, made from the table of keys. */
export const helpScroll = (columns: number): Scroll =>
  scrollOf(layOut(helpBlocks, { width: Math.max(1, columns - markWidth) }))

/** The keys that matter most in a context, for the last line of the screen: all that fit, help and quit in any case. */
export function hintsFor(context: Context, width: number): Line {
  const hints = bindings
    .filter(({ hint }) => hint?.contexts.includes(context))
    .map(({ keys: [key = ''], hint }): Line => [span(labelOf(key), 'key'), span(` ${hint?.text}`)])
  const lineOf = () => hints.flatMap((hint, index): Line => (index === 0 ? hint : [span('  '), ...hint]))
  while (hints.length > 2 && lineWidth(lineOf()) > width) hints.splice(-3, 1)
  return lineOf()
}
