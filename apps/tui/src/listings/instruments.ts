import {
  categories,
  endedKinds,
  inForceStates,
  instrumentKinds,
  instruments,
  instrumentStatuses,
} from '@ilo/questions'
import type { InstrumentSummary, RatificationsOfInstrument } from '@ilo/questions'
import { dataDate, listSubjects, nameIn, parseInstrument, titlesOf } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { textIn } from '../pages/fields.ts'
import { ofInstrument } from '../pages/subject.ts'
import { pageWords } from '../pages/words.ts'
import { instrumentWords } from '../screens/instruments/words.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import { common } from '../words/common.ts'
import { countInWords } from '../words/counts.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

/** An instrument, and how many ratifications of it are held and how many Members it binds on the day. */
export type InstrumentRow = InstrumentSummary & {
  /** Null of a Recommendation, which is never ratified. */
  readonly related?: { readonly ratifications: RatificationsOfInstrument | null }
}

const countsOf = ({ related }: InstrumentRow): RatificationsOfInstrument | undefined =>
  related?.ratifications ?? undefined

/**
 * How many are held; on the day of the data also of how many, where a total counts all. Such totals leave out States
 * that no longer exist, and so does what stands before them.
 */
function held(row: InstrumentRow, { on }: Setting): Span {
  const counts = countsOf(row)
  if (counts === undefined) return span('')
  const { held: count, knownTotal = '?', basis } = counts
  if (on !== dataDate) return span(String(count))
  return span(`${count}/${basis === 'in-force-total' ? '?' : knownTotal}`)
}

function inForceCount(row: InstrumentRow): Span {
  const counts = countsOf(row)
  return span(counts === undefined ? '' : countInWords(counts.inForce), 'muted')
}

const filters = ['kind', 'category', 'status', 'subject', 'inForceState', 'endedKind'] as const

/** The Conventions, Protocols and Recommendations adopted by a day. */
export const instrumentListing: Listing<InstrumentRow> = {
  name: ({ language }) => instrumentWords(language).name,
  counted: (count, { language }) => instrumentWords(language).counted(count),
  columns: [
    { heading: ({ language }) => pageWords(language).code, cell: ({ id }) => span(id), sort: 'id' },
    {
      heading: ({ language }) => pageWords(language).title,
      cell: ({ title }, { language }) => span(textIn(title, language)),
      least: 24,
    },
    {
      heading: ({ language }) => instrumentWords(language).held,
      cell: held,
      alignRight: true,
      sort: 'ratifications.held',
    },
    {
      heading: ({ language }) => instrumentWords(language).adopted,
      cell: ({ adopted }) => span(adopted),
      sort: 'adopted',
    },
    {
      heading: ({ language }) => instrumentWords(language).status,
      cell: ({ status }, { language }) =>
        span(status === undefined ? '' : terms(language).instrumentStatus[status]),
    },
    {
      heading: ({ language }) => instrumentWords(language).inForceCount,
      cell: inForceCount,
      alignRight: true,
      sort: 'ratifications.inForce',
    },
    {
      heading: ({ language }) => instrumentWords(language).inForce,
      cell: ({ inForce, inForceState }, { language }) =>
        span(inForce ?? (inForceState === 'n/a' ? '' : common(language).no), 'muted'),
      sort: 'inForce',
    },
    {
      heading: ({ language }) => instrumentWords(language).kind,
      cell: ({ kind }, { language }) => span(terms(language).instrumentKind[kind], 'muted'),
    },
  ],
  picks: [
    pickOf(
      'kind',
      'i',
      ({ language }) => instrumentWords(language).kind,
      instrumentKinds,
      ({ language }) => terms(language).instrumentKind,
    ),
    pickOf(
      'category',
      'c',
      ({ language }) => instrumentWords(language).category,
      categories,
      ({ language }) => terms(language).category,
    ),
    pickOf(
      'status',
      'a',
      ({ language }) => instrumentWords(language).status,
      instrumentStatuses,
      ({ language }) => terms(language).instrumentStatus,
    ),
    {
      id: 'subject',
      key: 'u',
      title: ({ language }) => instrumentWords(language).subject,
      options: ({ language }) =>
        listSubjects().map(({ id, names }) => ({ id, label: textIn(nameIn(names, language), language) })),
      several: true,
    },
    pickOf(
      'inForceState',
      'n',
      ({ language }) => instrumentWords(language).everInForce,
      inForceStates,
      ({ language }) => terms(language).inForceState,
    ),
    pickOf(
      'endedKind',
      'x',
      ({ language }) => instrumentWords(language).ended,
      endedKinds,
      ({ language }) => terms(language).endedKind,
    ),
  ],
  asks: (picked) => ({
    route: instruments,
    query: { ...filtersOf(picked, filters), include: 'ratifications' },
  }),
  subject: ({ id }) => ofInstrument(id),
  labels: ({ id, number, alsoKnownAs = [] }) => [
    id,
    String(number),
    ...alsoKnownAs,
    ...titlesOf(id).map(({ title }) => title),
  ],
  nearest(text) {
    const parsed = parseInstrument(text)
    return parsed.ok ? [ofInstrument(parsed.value)] : []
  },
}
