import { sessions, sessionTypes } from '@ilo/questions'
import type { ToldSession } from '@ilo/questions'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.conferenceSessions)

const decades = Array.from({ length: 12 }, (_, index) => 2020 - index * 10)

/** The sessions of the International Labour Conference. */
export const sessionListing: Listing<ToldSession> = {
  name,
  counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  columns: [
    {
      heading: ({ language }) => organisationWords(language).number,
      cell: ({ id }) => span(id, 'key'),
    },
    {
      heading: ({ language }) => organisationWords(language).opened,
      cell: ({ opened }) => span(opened),
      sort: 'opened',
    },
    {
      heading: ({ language }) => organisationWords(language).president,
      cell: ({ president = '', presidentCountry }) =>
        span(presidentCountry === undefined ? president : `${president} (${presidentCountry})`),
      least: 16,
    },
    {
      heading: ({ language }) => organisationWords(language).place,
      cell: ({ places }) => span(places.join(', ')),
    },
    {
      heading: ({ language }) => organisationWords(language).adoptedThere,
      cell: ({ adopted }) => span(adopted.length === 0 ? '' : String(adopted.length)),
      alignRight: true,
    },
    {
      heading: ({ language }) => organisationWords(language).endedThere,
      cell: ({ ended }) => span(ended.length === 0 ? '' : String(ended.length), 'muted'),
      alignRight: true,
    },
    {
      heading: ({ language }) => organisationWords(language).kind,
      cell: ({ type }, { language }) => span(terms(language).sessionType[type], 'muted'),
      sort: 'type',
    },
  ],
  picks: [
    pickOf(
      'type',
      'c',
      ({ language }) => organisationWords(language).kind,
      sessionTypes,
      ({ language }) => terms(language).sessionType,
    ),
    {
      id: 'decade',
      key: 'd',
      title: ({ language }) => organisationWords(language).year,
      options: () => decades.map((year) => ({ id: String(year), label: `${year}–${year + 9}` })),
    },
  ],
  asks(picked) {
    const [decade] = picked['decade'] ?? []
    const opened = decade === undefined ? {} : { opened: `${decade}..${Number(decade) + 9}` }
    return { route: sessions, query: { ...filtersOf(picked, ['type']), ...opened } }
  },
  subject: ({ id }) => ({ kind: 'session', id }),
  labels: ({ id, opened, places, president = '', adopted }) => [id, opened, ...places, president, ...adopted],
}
