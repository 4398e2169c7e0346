import { programmes, runnings } from '@ilo/questions'
import type { Ran } from '@ilo/questions'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.programmes)

/** Programmes and campaigns. */
export const programmeListing: Listing<Ran> = {
  name,
  counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  columns: [
    {
      heading: ({ language }) => organisationWords(language).called,
      cell: ({ names }, { language }) => span(calledIn(names, language)),
      least: 24,
      sort: 'name',
    },
    {
      heading: ({ language }) => organisationWords(language).running,
      cell: ({ running }, { language }) =>
        span(
          recordTerms(language).running[running],
          running === 'yes' || running === 'last-known' ? 'ok' : 'muted',
        ),
    },
    {
      heading: ({ language }) => organisationWords(language).from,
      cell: ({ from = '' }) => span(from),
      sort: 'from',
    },
    {
      heading: ({ language }) => organisationWords(language).to,
      cell: ({ to = '' }) => span(to),
      sort: 'to',
    },
  ],
  picks: [
    pickOf(
      'running',
      'c',
      ({ language }) => organisationWords(language).running,
      runnings,
      ({ language }) => recordTerms(language).running,
    ),
  ],
  asks: (picked) => ({ route: programmes, query: filtersOf(picked, ['running']) }),
  subject: ({ id }) => ({ kind: 'programme', id }),
  labels: ({ id, names }) => [id, names.en],
}
