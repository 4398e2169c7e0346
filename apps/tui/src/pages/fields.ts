import type { Language, Provenance, Text } from 'ilo-data'
import { span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import { common } from '../words/common.ts'
import type { Block } from './blocks.ts'
import { citationOf, markOf } from './citation.ts'
import { pageWords } from './words.ts'

export const field = (label: string, line: Line): Block => ({ kind: 'field', label, line })

/** A value that is held with where it was read; nothing where it is not held. */
export const citedField = (
  label: string,
  value: string | undefined,
  provenance: readonly Provenance[],
  name: string,
  language: Language,
): Block[] =>
  value === undefined ? [] : [field(label, [span(value), ...citationOf(provenance, name, language)])]

/** Notes of the record are in English. */
export const noteField = (note: string | undefined, language: Language): Block[] =>
  note === undefined ? [] : [field(pageWords(language).note, [span(note), ...markOf('en', language)])]

/** A text of the record in one line, marked where it is in another language than asked for. */
export const textIn = ({ text, language }: Text, wanted: Language): string =>
  language === wanted ? text : `${text} [${language}]`

/** The ILO's own page, or where to look where its number is not held. */
export const iloPage = (label: string, url: string | undefined, language: Language): Block =>
  url === undefined
    ? field(label, [span(`${pageWords(language).noIloNumber} `), span(iloStart, 'link')])
    : { kind: 'link', label, url }

/** Where the ILO's own record begins. */
const iloStart = 'https://normlex.ilo.org'

/** That the ILO is authoritative, and where it is found. */
export const noticeIn = (language: Language): readonly Block[] => [
  { kind: 'gap' },
  { kind: 'paragraph', line: [span(common(language).unofficial(iloStart), 'muted')] },
]
