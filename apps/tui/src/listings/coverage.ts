import { categories, completenesses, coverage } from '@ilo/questions'
import type { ToldCoverage } from '@ilo/questions'
import type { Completeness } from 'ilo-data'
import { textIn } from '../pages/fields.ts'
import { recordWords } from '../screens/record/words.ts'
import { span } from '../text/line.ts'
import type { Role } from '../theme/roles.ts'
import { colon } from '../words/common.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

export const completenessRoles: Readonly<Record<Completeness, Role>> = {
  complete: 'ok',
  partial: 'warning',
  none: 'error',
}

/** How much is held of the ratifications of each Convention and Protocol. */
export const coverageListing: Listing<ToldCoverage> = {
  name: ({ language }) => recordWords(language).byInstrument,
  counted: (count, { language }) => `${recordWords(language).instruments}${colon(language)}${count}`,
  columns: [
    {
      heading: ({ language }) => recordWords(language).code,
      cell: ({ instrument }) => span(instrument, 'key'),
      sort: 'instrument',
    },
    {
      heading: ({ language }) => recordWords(language).completeness,
      cell: ({ completeness }, { language }) =>
        span(recordTerms(language).completeness[completeness], completenessRoles[completeness]),
      sort: 'completeness',
    },
    {
      heading: ({ language }) => recordWords(language).held,
      cell: ({ held }) => span(String(held)),
      alignRight: true,
      sort: 'held',
    },
    {
      heading: ({ language }) => recordWords(language).known,
      cell: ({ knownTotal }) => span(knownTotal === undefined ? '?' : String(knownTotal), 'muted'),
      alignRight: true,
      sort: 'knownTotal',
    },
    {
      heading: ({ language }) => recordWords(language).title,
      cell: ({ title }, { language }) => span(textIn(title, language)),
      least: 20,
    },
    {
      heading: ({ language }) => recordWords(language).asOf,
      cell: ({ asOf = '' }) => span(asOf, 'muted'),
      sort: 'asOf',
    },
  ],
  picks: [
    pickOf(
      'completeness',
      'c',
      ({ language }) => recordWords(language).completeness,
      completenesses,
      ({ language }) => recordTerms(language).completeness,
    ),
    pickOf(
      'category',
      'a',
      ({ language }) => recordWords(language).category,
      categories,
      ({ language }) => terms(language).category,
    ),
  ],
  asks: (picked) => ({ route: coverage, query: filtersOf(picked, ['completeness', 'category']) }),
  subject: ({ instrument }) => ({ kind: 'coverage', instrument }),
  labels: ({ instrument, title }) => [instrument, title.text],
}
