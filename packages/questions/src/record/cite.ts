import { cite, citationItem, parseInstrument, parseMember, parseOneOf, parseSession } from 'ilo-data'
import type { Citable, CitationStyle, Parsed } from 'ilo-data'
import { paths } from '../addresses.ts'
import { defaulting } from '../parameters.ts'
import { problemOf } from '../problem.ts'
import type { Route } from '../route.ts'
import { question } from '../question.ts'
import { allOf, oneOf } from '../vocabulary.ts'

const styles: readonly CitationStyle[] = allOf<CitationStyle>()('apa', 'bibtex', 'csl-json', 'ris')

type Kind = Citable['kind']
const kinds: readonly Kind[] = allOf<Kind>()(
  'instrument',
  'member',
  'ratifications',
  'ratification',
  'session',
  'data-set',
)

function valueOf<T>(read: Parsed<T>): T {
  if (read.ok) return read.value
  throw problemOf(404, read.error)
}

/** What is cited; a ratification is named by both sides, as in `BGR,C087`. */
function citableOf(kind: Kind, id: string): Citable {
  switch (kind) {
    case 'instrument':
      return { kind, id: valueOf(parseInstrument(id)) }
    case 'member':
      return { kind, id: valueOf(parseMember(id)) }
    case 'session':
      return { kind, id: valueOf(parseSession(id)) }
    case 'ratifications':
      return { kind, member: valueOf(parseMember(id)) }
    case 'ratification': {
      const at = id.indexOf(',')
      return {
        kind,
        member: valueOf(parseMember(at === -1 ? id : id.slice(0, at))),
        instrument: valueOf(parseInstrument(at === -1 ? '' : id.slice(at + 1))),
      }
    }
    case 'data-set':
      valueOf(parseOneOf(id, ['this'], 'the data set'))
      return { kind }
  }
}

/** A citation in a style, and the item that all styles are written from. */
export type CitationAnswer = {
  readonly kind: Kind
  readonly id: string
  readonly style: CitationStyle
  readonly text: string
  readonly item: ReturnType<typeof citationItem>
}

export const citation: Route<CitationAnswer> = question({
  name: 'citation',
  path: paths.cite,
  summary:
    'How to cite an instrument, or a record of this data set: /instrument/C087, /member/BGR, /session/31, /ratifications/BGR, /ratification/BGR,C087, /data-set/this',
  example: '/v1/cite/instrument/C087?style=bibtex',
  ids: {
    kind: (text) => parseOneOf(text, kinds, 'a kind of record that can be cited'),
    id: (text) => ({ ok: true, value: text }),
  },
  parameters: { style: defaulting(...oneOf('a style', styles), 'apa') },
  answer({ kind, id, style, lang }) {
    const citable = citableOf(kind, id)
    const text = cite(citable, style, { language: lang })
    return { data: { kind, id, style, text, item: citationItem(citable, lang) } }
  },
})
