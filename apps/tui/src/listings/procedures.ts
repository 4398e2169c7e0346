import { currents, procedureKinds, procedures } from '@ilo/questions'
import type { Current } from '@ilo/questions'
import type { SupervisionProcedure } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.supervision)

/** The procedures and bodies by which the ILO supervises how its instruments are applied. */
export const procedureListing: Listing<Current<SupervisionProcedure>> = {
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
      heading: ({ language }) => organisationWords(language).created,
      cell: ({ created = '' }) => span(created),
      sort: 'created',
    },
    {
      heading: ({ language }) => organisationWords(language).kind,
      cell: ({ kind }, { language }) => span(terms(language).procedureKind[kind], 'muted'),
      sort: 'kind',
    },
  ],
  picks: [
    pickOf(
      'kind',
      'i',
      ({ language }) => organisationWords(language).kind,
      procedureKinds,
      ({ language }) => terms(language).procedureKind,
    ),
    pickOf(
      'current',
      'c',
      ({ language }) => organisationWords(language).exists,
      currents,
      ({ language }) => recordTerms(language).running,
    ),
  ],
  asks: (picked) => ({ route: procedures, query: filtersOf(picked, ['kind', 'current']) }),
  subject: ({ id }) => ({ kind: 'procedure', id }),
  labels: ({ id, names, articles = [] }) => [id, names.en, ...articles.map(String)],
}
