import { ask, citation } from '@ilo/questions'
import { span } from '../../text/line.ts'
import { titleOf } from './show.ts'
import type { Show } from './show.ts'

/** A citation as it is to be copied. */
export const citedShow: Show = (asked, setting) => {
  const { text } = ask(citation, asked.ids, asked.query).data
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => [span(line)])
  return [
    titleOf(asked, undefined, setting),
    lines.length === 1
      ? { kind: 'paragraph', line: lines[0] ?? [] }
      : { kind: 'drawing', draw: () => lines, words: () => lines },
  ]
}
