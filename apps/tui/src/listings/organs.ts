import { currents, organKinds, organs } from '@ilo/questions'
import type { Current } from '@ilo/questions'
import type { Organ } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.organs)

/** The organs and institutions of the ILO. */
export const organListing: Listing<Current<Organ>> = {
  name,
  counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  columns: [
    {
      heading: ({ language }) => organisationWords(language).called,
      cell: ({ names }, { language }) => span(calledIn(names, language)),
      least: 24,
    },
    {
      heading: ({ language }) => organisationWords(language).exists,
      cell: ({ current }, { language }) =>
        span(recordTerms(language).running[current], current === 'yes' ? 'ok' : 'muted'),
    },
    {
      heading: ({ language }) => organisationWords(language).since,
      cell: ({ since = '' }) => span(since),
      sort: 'since',
    },
    {
      heading: ({ language }) => organisationWords(language).city,
      cell: ({ city }) => span(city),
    },
    {
      heading: ({ language }) => organisationWords(language).kind,
      cell: ({ kind }, { language }) => span(terms(language).organKind[kind], 'muted'),
      sort: 'kind',
    },
  ],
  picks: [
    pickOf(
      'kind',
      'i',
      ({ language }) => organisationWords(language).kind,
      organKinds,
      ({ language }) => terms(language).organKind,
    ),
    pickOf(
      'current',
      'c',
      ({ language }) => organisationWords(language).exists,
      currents,
      ({ language }) => recordTerms(language).running,
    ),
  ],
  asks: (picked) => ({ route: organs, query: filtersOf(picked, ['kind', 'current']) }),
  subject: ({ id }) => ({ kind: 'organ', id }),
  labels: ({ id, names, city }) => [id, names.en, city],
}
