import { events } from '@ilo/questions'
import type { ToldEvent } from '@ilo/questions'
import { eventKinds } from 'ilo-data'
import type { IloEvent } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { eventText } from '../pages/event-words.ts'
import { timeWords } from '../screens/time/words.ts'
import { span } from '../text/line.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

/** A date as it is held, or the years between which it lies. */
export const dateOf = ({ date, from, to }: Pick<IloEvent, 'date' | 'from' | 'to'>): string =>
  date ?? (from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`)

const decades = Array.from({ length: 11 }, (_, index) => 1919 - 9 + index * 10).map((year) =>
  year < 1919 ? 1919 : year,
)

const lastOf = (decade: number): number => decade - (decade % 10) + 9

/** What happened, in so few words that a narrow column holds what a session did. */
const shortText = (event: ToldEvent, setting: Setting): string => {
  const text = eventText(event, setting)
  return event.session === undefined ? text : text.replace(' of the International Labour Conference', '')
}

/** What happened, or may have, by the day, the latest first. */
export const eventListing: Listing<ToldEvent> = {
  name: ({ language }) => timeWords(language).name,
  counted: (count, { language }) => timeWords(language).counted(count),
  columns: [
    {
      heading: ({ language }) => timeWords(language).date,
      cell: (event) => span(dateOf(event), event.date === undefined ? 'muted' : 'text'),
      sort: 'date',
    },
    {
      heading: ({ language }) => timeWords(language).text,
      cell: (event, setting) => span(shortText(event, setting)),
      least: 28,
    },
    {
      heading: ({ language }) => timeWords(language).what,
      cell: ({ kind }, { language }) => span(terms(language).eventKind[kind], 'muted'),
      // The English text tells the kind itself, and needs more room.
      yields: ({ language }) => (language === 'en' ? 40 : 12),
      sort: 'kind',
    },
  ],
  picks: [
    pickOf(
      'kind',
      'c',
      ({ language }) => timeWords(language).what.toLowerCase(),
      eventKinds,
      ({ language }) => terms(language).eventKind,
    ),
    {
      id: 'decade',
      key: 'd',
      title: ({ language }) => timeWords(language).decade,
      options: () =>
        decades.toReversed().map((year) => ({ id: String(year), label: `${year}–${lastOf(year)}` })),
    },
  ],
  asks(picked) {
    const [decade] = picked['decade'] ?? []
    const date = decade === undefined ? {} : { date: `${decade}-01-01..${lastOf(Number(decade))}-12-31` }
    return { route: events, query: { ...filtersOf(picked, ['kind']), ...date, sort: '-date' } }
  },
  // The question says that its texts are in English; here they are told in the language of the screen.
  noted: (note, { language }) =>
    note.startsWith('Only what is held') ? timeWords(language).partly : undefined,
  subject: ({ id }) => ({ kind: 'event', id }),
  labels(event, setting) {
    const { text, from, member = '', instrument = '' } = event
    return [text, from, member, instrument, ...(setting.language === 'en' ? [] : [eventText(event, setting)])]
  },
}
