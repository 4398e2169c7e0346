import { sourceKinds, sources } from '@ilo/questions'
import type { ToldSource } from '@ilo/questions'
import { resting } from '../answers/resting.ts'
import { recordWords } from '../screens/record/words.ts'
import { span } from '../text/line.ts'
import { counted } from '../words/counts.ts'
import { recordTerms } from '../words/record.ts'
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

/** Where the facts were read, and how many values rest on each source. */
export const sourceListing: Listing<ToldSource> = {
  name: ({ language }) => recordWords(language).sources,
  counted: (count, { language }) => counted(language, count, 'source'),
  columns: [
    {
      heading: ({ language }) => recordWords(language).title,
      cell: ({ title }) => span(title),
      least: 20,
      sort: 'title',
    },
    {
      heading: ({ language }) => recordWords(language).values,
      cell: ({ id }) => span(String(resting().valuesOf(id))),
      alignRight: true,
    },
    {
      heading: ({ language }) => recordWords(language).asOf,
      cell: ({ asOf = '' }) => span(asOf, 'muted'),
      sort: 'asOf',
    },
    { heading: ({ language }) => recordWords(language).code, cell: ({ id }) => span(id, 'key'), sort: 'id' },
    {
      heading: ({ language }) => recordWords(language).kind,
      cell: ({ kind }, { language }) => span(recordTerms(language).sourceKind[kind], 'muted'),
      sort: 'kind',
    },
  ],
  picks: [
    pickOf(
      'kind',
      'i',
      ({ language }) => recordWords(language).kind,
      sourceKinds,
      ({ language }) => recordTerms(language).sourceKind,
    ),
  ],
  asks: (picked) => ({ route: sources, query: filtersOf(picked, ['kind']) }),
  subject: ({ id }) => ({ kind: 'source', id }),
  labels: ({ id, title, publisher = '', family }) => [id, title, publisher, family],
}
