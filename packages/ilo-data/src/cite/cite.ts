import { toApa } from './apa.ts'
import { toBibtex } from './bibtex.ts'
import { citationItem } from './item.ts'
import { toRis } from './ris.ts'
import type { Citable, CitationOptions, CitationStyle } from './types.ts'

/**
 * A reference to a record. An instrument is cited as the text of the International Labour Organization, under the title
 * that is held and its number; everything else as a record of this data set. Both name the release and the hash of its
 * facts, and the ILO's own page where its number is known.
 *
 * Dates are as precise as they are held: the adoption of an instrument, the data's own date for a record.
 *
 * - `apa`: the style of the APA (7th edition), plain text.
 * - `bibtex`: one `@misc` entry in UTF-8.
 * - `csl-json`: a list of one item, as reference managers read it.
 * - `ris`: one record with CRLF line ends.
 *
 * @throws {@link IloError} for an id that does not exist, and `unknown-value` for a ratification that is not held.
 *
 * @example
 * ```ts
 * cite({ kind: 'instrument', id: 'C029' }, 'apa').split(' https:')[0] //=> 'International Labour Organization. (1930, June 28). Forced Labour Convention, 1930 (No. 29).'
 * cite({ kind: 'instrument', id: 'C029' }, 'bibtex', { language: 'fr' }).includes('Convention sur le travail forcé, 1930 (n° 29)') //=> true
 * JSON.parse(cite({ kind: 'ratification', member: 'BGR', instrument: 'C029' }, 'csl-json'))[0].title //=> 'Ratification by Bulgaria of the Forced Labour Convention, 1930 (No. 29), registered 1932-09-22'
 * cite({ kind: 'data-set' }, 'ris').startsWith('TY  - DATA') //=> true
 * ```
 */
export function cite(
  record: Citable,
  style: CitationStyle,
  { language = 'en' }: CitationOptions = {},
): string {
  const item = citationItem(record, language)
  switch (style) {
    case 'apa':
      return toApa(item)
    case 'bibtex':
      return toBibtex(item)
    case 'csl-json':
      return `${JSON.stringify([item], null, 2)}\n`
    case 'ris':
      return toRis(item)
  }
}
