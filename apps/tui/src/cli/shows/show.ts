import type { Envelope } from '@ilo/questions'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { span } from '../../text/line.ts'
import type { Asked } from '../asking.ts'
import type { Place } from '../output.ts'
import { cliWords } from '../words/index.ts'

/** The page of an answer. */
export type Show = (asked: Asked, setting: Setting, place: Place) => readonly Block[]

/** What a command has answered, in words: `The Members of a day: 187`. */
export function titleOf({ command, query }: Asked, count: number | undefined, { language }: Setting): Block {
  const summary = cliWords(language).commands[command]
  const text = summary.charAt(0).toUpperCase() + summary.slice(1)
  const day = query['on'] === undefined ? '' : `, ${query['on']}`
  return { kind: 'title', text: `${text}${day}${count === undefined ? '' : `: ${count}`}` }
}

/** What a reader must know so as not to misread the answer. */
export const notesOf = ({ meta: { notes = [] } }: Envelope): Block[] =>
  notes.length === 0
    ? []
    : [{ kind: 'gap' }, ...notes.map((note): Block => ({ kind: 'paragraph', line: [span(note, 'muted')] }))]
