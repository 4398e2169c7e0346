import { amendments, amendmentStates } from '@ilo/questions'
import type { StatedAmendment } from '@ilo/questions'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.constitutionAmendments)

/** The Constitution and its amendments, and where each stood on the day. */
export const amendmentListing: Listing<StatedAmendment> = {
  name,
  counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  columns: [
    {
      heading: ({ language }) => organisationWords(language).adopted,
      cell: ({ adopted }) => span(adopted),
      sort: 'adopted',
    },
    {
      heading: ({ language }) => organisationWords(language).called,
      cell: ({ names }, { language }) => span(calledIn(names, language)),
      least: 24,
    },
    {
      heading: ({ language }) => organisationWords(language).state,
      cell: ({ state }, { language }) =>
        span(terms(language).amendmentState[state], state === 'in-force' ? 'ok' : 'muted'),
    },
    {
      heading: ({ language }) => organisationWords(language).inForce,
      cell: ({ inForce = '' }) => span(inForce),
      sort: 'inForce',
    },
  ],
  picks: [
    pickOf(
      'state',
      'c',
      ({ language }) => organisationWords(language).state,
      amendmentStates,
      ({ language }) => terms(language).amendmentState,
    ),
  ],
  asks: (picked) => ({ route: amendments, query: filtersOf(picked, ['state']) }),
  subject: ({ id }) => ({ kind: 'amendment', id }),
  labels: ({ id, names, adopted, subject }) => [id, names.en, adopted, subject],
}
