import { conceptKinds, concepts } from '@ilo/questions'
import type { HeldConcept } from '@ilo/questions'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.concepts)

/** Whether a concept held on the day. */
export const heldInWords = ({ current }: Pick<HeldConcept, 'current'>, { language }: Setting): string =>
  current === 'undated' ? organisationWords(language).undated : recordTerms(language).running[current]

/** The strategic objectives, fundamental principles, means of action, technical fields and areas of cooperation. */
export const conceptListing: Listing<HeldConcept> = {
  name,
  counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  columns: [
    {
      heading: ({ language }) => organisationWords(language).called,
      cell: ({ names }, { language }) => span(calledIn(names, language)),
      least: 24,
    },
    {
      heading: ({ language }) => organisationWords(language).holds,
      cell: (row, setting) => span(heldInWords(row, setting), row.current === 'yes' ? 'ok' : 'muted'),
    },
    {
      heading: ({ language }) => organisationWords(language).kind,
      cell: ({ kind }, { language }) => span(terms(language).conceptKind[kind], 'muted'),
      sort: 'kind',
    },
    {
      heading: ({ language }) => organisationWords(language).since,
      cell: ({ validFrom = '' }) => span(validFrom),
      sort: 'validFrom',
    },
  ],
  picks: [
    pickOf(
      'kind',
      'i',
      ({ language }) => organisationWords(language).kind,
      conceptKinds,
      ({ language }) => terms(language).conceptKind,
    ),
  ],
  asks: (picked) => ({ route: concepts, query: filtersOf(picked, ['kind']) }),
  subject: ({ id }) => ({ kind: 'concept', id }),
  labels: ({ id, names }) => [id, names.en],
}
