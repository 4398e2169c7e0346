import type { Envelope } from '@ilo/questions'
import { dataText } from '../answers/file-formats.ts'
import type { FileFormat } from '../answers/file-formats.ts'
import { wholeAnswerAt } from '../answers/whole.ts'
import { markdownOf } from '../cli/markdown.ts'
import type { Block } from '../pages/blocks.ts'
import { layOut } from '../pages/layout.ts'
import { lineText } from '../text/line.ts'
import { active } from './state.ts'
import type { State } from './state.ts'

/** A file to write: its name is what is asked, its content the view as it stands. */
export type Exported = { readonly name: string; readonly content: string }

/** Wide enough for every table, and not so wide that a chart is stretched out of sight. */
const widthOfText = 240

const nameOf = (address: string, on: string, format: FileFormat): string => {
  const [path = ''] = address.split('?')
  const parts = path.split('/').filter((part) => part !== '' && part !== 'v1')
  const name = ['ilo', ...parts, on].join('-').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
  return `${name}.${format}`
}

/** The answer to what the view asks; where a typed filter narrows it, only the rows that are seen. */
function answerOf(state: State): Envelope {
  const { view } = active(state)
  const answer = wholeAnswerAt(view.address(state.setting))
  const rows = view.rows?.(state.setting)
  return rows === undefined ? answer : { ...answer, data: rows, meta: { ...answer.meta, total: rows.length } }
}

/** The lines of the view in all the height that it needs. */
const textOf = (blocks: readonly Block[]): string =>
  layOut(blocks, { width: widthOfText, keepLinks: true })
    .map(({ line }) => `${lineText(line).trimEnd()}\n`)
    .join('')

function contentOf(state: State, format: FileFormat): string {
  switch (format) {
    case 'json':
    case 'ndjson':
    case 'csv':
      return dataText(answerOf(state), format)
    case 'md':
      return markdownOf(active(state).view.blocks(state.setting))
    case 'txt':
      return textOf(active(state).view.blocks(state.setting))
  }
}

/**
 * The view that the keys go to as a file.
 *
 * @throws What its question throws where it cannot be answered.
 */
export const exportOf = (state: State, format: FileFormat): Exported => ({
  name: nameOf(active(state).view.address(state.setting), state.setting.on, format),
  content: contentOf(state, format),
})
