import { declarationBodies, declarationKinds, declarations } from '@ilo/questions'
import type { Declaration } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.declarations)

/** The declarations and main resolutions. */
export const declarationListing: Listing<Declaration> = {
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
      heading: ({ language }) => organisationWords(language).kind,
      cell: ({ kind }, { language }) => span(terms(language).declarationKind[kind], 'muted'),
      sort: 'kind',
    },
    {
      heading: ({ language }) => organisationWords(language).adoptedBy,
      cell: ({ body }, { language }) => span(terms(language).declarationBody[body], 'muted'),
      sort: 'body',
    },
  ],
  picks: [
    pickOf(
      'kind',
      'i',
      ({ language }) => organisationWords(language).kind,
      declarationKinds,
      ({ language }) => terms(language).declarationKind,
    ),
    pickOf(
      'body',
      'b',
      ({ language }) => organisationWords(language).adoptedBy,
      declarationBodies,
      ({ language }) => terms(language).declarationBody,
    ),
  ],
  asks: (picked) => ({ route: declarations, query: filtersOf(picked, ['kind', 'body']) }),
  subject: ({ id }) => ({ kind: 'declaration', id }),
  labels: ({ id, names, adopted }) => [id, names.en, adopted],
}
