import { events } from '@ilo/questions'
import type { ToldEvent } from '@ilo/questions'
import { eventKinds } from 'ilo-data'
import type { IloEvent } from 'ilo-data'
import { eventText } from '../pages/event-words.ts'
import { timeWords } from '../screens/time/words.ts'
import { span } from '../text/line.ts'
import { terms } from '../words/terms.ts'
import type { Listing, Query } from './listing.ts'

/** A date as it is held, or the years between which it lies. */
export const dateOf = ({ date, from, to }: Pick<IloEvent, 'date' | 'from' | 'to'>): string =>
  date ?? (from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`)

const decades = Array.from({ length: 11 }, (_, index) => 1919 - 9 + index * 10).map((year) =>
  year < 1919 ? 1919 : year,
)

const lastOf = (decade: number): number => decade - (decade % 10) + 9

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
      cell: (event, setting) => span(eventText(event, setting)),
      least: 28,
    },
    {
      heading: ({ language }) => timeWords(language).what,
      cell: ({ kind }, { language }) => span(terms(language).eventKind[kind], 'muted'),
      sort: 'kind',
    },
  ],
  picks: [
    {
      id: 'kind',
      key: 'c',
      title: ({ language }) => timeWords(language).what.toLowerCase(),
      options: ({ language }) => eventKinds.map((id) => ({ id, label: terms(language).eventKind[id] })),
      several: true,
    },
    {
      id: 'decade',
      key: 'd',
      title: ({ language }) => timeWords(language).decade,
      options: () =>
        decades.toReversed().map((year) => ({ id: String(year), label: `${year}–${lastOf(year)}` })),
    },
  ],
  asks: ({ kind = [], decade: chosen = [], sort = [] }) => {
    const [decade] = chosen
    const query: Query = {
      ...(kind.length === 0 ? {} : { kind: kind.join(',') }),
      ...(decade === undefined ? {} : { date: `${decade}-01-01..${lastOf(Number(decade))}-12-31` }),
      ...(sort.length === 0 ? { sort: '-date' } : {}),
    }
    return { route: events, query }
  },
  subject: ({ id }) => ({ kind: 'event', id }),
  labels(event, setting) {
    const { text, from, member = '', instrument = '' } = event
    return [text, from, member, instrument, ...(setting.language === 'en' ? [] : [eventText(event, setting)])]
  },
}
