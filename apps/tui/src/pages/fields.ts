import type { Provenance } from 'ilo-data'
import { span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Block } from './blocks.ts'
import { citationOf } from './citation.ts'

export const field = (label: string, line: Line): Block => ({ kind: 'field', label, line })

/** A value that is held with where it was read; nothing where it is not held. */
export const citedField = (
  label: string,
  value: string | undefined,
  provenance: readonly Provenance[],
  name: string,
): Block[] => (value === undefined ? [] : [field(label, [span(value), ...citationOf(provenance, name)])])

export const noteField = (note: string | undefined): Block[] =>
  note === undefined ? [] : [field('Note', [span(note)])]

/** The ILO's own page, or where to look where its number is not held. */
export const iloPage = (label: string, url: string | undefined): Block =>
  url === undefined
    ? field(label, [span('its number at the ILO is not held; start from '), span(iloStart, 'link')])
    : { kind: 'link', label, url }

/** Where the ILO's own record begins. */
const iloStart = 'https://normlex.ilo.org'

export const notice: string = `Unofficial. The ILO is authoritative: ${iloStart}`

export const noticeBlocks: readonly Block[] = [
  { kind: 'gap' },
  { kind: 'paragraph', line: [span(notice, 'muted')] },
]
