import type { Envelope } from '@ilo/questions'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { textIn } from '../../pages/fields.ts'
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

/** What a reader must know so as not to misread the answer: as the question says it, or in other words. */
export function notesOf(
  { meta: { notes = [] } }: Envelope,
  { language }: Setting,
  inWords: (note: string) => string | undefined = () => undefined,
): Block[] {
  const told = notes.map((note) => inWords(note) ?? textIn({ text: note, language: 'en' }, language))
  return told.length === 0
    ? []
    : [{ kind: 'gap' }, ...told.map((note): Block => ({ kind: 'paragraph', line: [span(note, 'muted')] }))]
}
