import { directorsGeneral } from '@ilo/questions'
import type { ToldDirectorGeneral } from '@ilo/questions'
import { getMember } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.directorsGeneral)

/** The heads of the International Labour Office, in order. */
export const directorGeneralListing: Listing<ToldDirectorGeneral> = {
  name,
  counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  columns: [
    {
      heading: ({ language }) => organisationWords(language).number,
      cell: ({ order }) => span(String(order), 'key'),
      alignRight: true,
      sort: 'order',
    },
    {
      heading: ({ language }) => organisationWords(language).person,
      cell: ({ name: person }) => span(person),
      least: 16,
    },
    {
      heading: ({ language }) => organisationWords(language).from,
      cell: ({ from }) => span(from),
      sort: 'from',
    },
    {
      heading: ({ language }) => organisationWords(language).to,
      cell: ({ to = '' }) => span(to),
      sort: 'to',
    },
    {
      heading: ({ language }) => organisationWords(language).country,
      cell: ({ country }, { language }) => span(calledIn(getMember(country).names, language)),
    },
  ],
  picks: [],
  asks: () => ({ route: directorsGeneral }),
  subject: ({ order }) => ({ kind: 'director-general', id: String(order) }),
  labels: ({ name: person, from, country }) => [person, from, country],
}
