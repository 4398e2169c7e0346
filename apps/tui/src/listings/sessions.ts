import { sessions, sessionTypes } from '@ilo/questions'
import type { ToldSession } from '@ilo/questions'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import type { Listing } from './listing.ts'
import { column, namedAfter, plainColumn, termColumn, termPick } from './of-organisation.ts'
import { filtersOf } from './parts.ts'

const decades = Array.from({ length: 12 }, (_, index) => 2020 - index * 10)

const countOf = (items: readonly unknown[]): string => (items.length === 0 ? '' : String(items.length))

/** The sessions of the International Labour Conference. */
export const sessionListing: Listing<ToldSession> = {
  ...namedAfter('conferenceSessions'),
  columns: [
    column('number', ({ id }) => span(id, 'key')),
    plainColumn('opened', ({ opened }) => opened, 'opened'),
    column(
      'president',
      ({ president = '', presidentCountry }) =>
        span(presidentCountry === undefined ? president : `${president} (${presidentCountry})`),
      { least: 16 },
    ),
    plainColumn('place', ({ places }) => places.join(', ')),
    column('adoptedThere', ({ adopted }) => span(countOf(adopted)), { alignRight: true }),
    column('endedThere', ({ ended }) => span(countOf(ended), 'muted'), { alignRight: true }),
    termColumn('kind', ({ type }, { sessionType }) => sessionType[type], 'type'),
  ],
  picks: [
    termPick('type', 'c', 'kind', sessionTypes, ({ sessionType }) => sessionType),
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
