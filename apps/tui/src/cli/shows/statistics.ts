import { ask, instrumentsByYear, membersByYear, ranking, ratificationsByYear } from '@ilo/questions'
import type { List } from '@ilo/questions'
import type { Day } from 'ilo-data'
import type { YearRange } from '../../chart/series.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { pageWords } from '../../pages/words.ts'
import { instrumentWords } from '../../screens/instruments/words.ts'
import { memberWords } from '../../screens/members/words.ts'
import { span } from '../../text/line.ts'
import { countInWords } from '../../words/counts.ts'
import { terms } from '../../words/terms.ts'
import type { Asked } from '../asking.ts'
import { rankingBlocks, yearsBlock } from './drawings.ts'
import { notesOf, titleOf } from './show.ts'
import type { Show } from './show.ts'
import { titleAbout } from './titles.ts'
import { showWords } from './words.ts'

type YearRow = YearRange & { readonly on?: Day }

/** Years as they are, under the headings that any of them has a value for. */
function yearsTable(years: readonly YearRow[], { language }: Setting): Block {
  const words = showWords(language)
  const columns: readonly { readonly heading: string; readonly of: (row: YearRow) => string | undefined }[] =
    [
      { heading: words.year, of: ({ year }) => String(year) },
      { heading: words.day, of: ({ on }) => on },
      { heading: words.count, of: countInWords },
      { heading: words.soFar, of: ({ cumulative }) => cumulative && countInWords(cumulative) },
    ]
  const told = columns.filter(({ of }) => years.some((row) => of(row) !== undefined))
  return {
    kind: 'table',
    columns: told.map(({ heading }) => ({ heading, alignRight: true })),
    rows: years.map((row) => ({ cells: told.map(({ of }) => span(of(row) ?? '')) })),
  }
}

/** Years as a chart, and under it as they are. */
const yearly =
  (route: List<YearRow>, whatOf: (asked: Asked, setting: Setting) => string): Show =>
  (asked, setting) => {
    const years = ask(route.whole, asked.ids, asked.query)
    return [
      titleAbout(asked, showWords(setting.language).byYear(whatOf(asked, setting)), setting),
      yearsBlock(years.data, setting),
      { kind: 'gap' },
      yearsTable(years.data, setting),
      ...notesOf(years, setting),
    ]
  }

const ranked: Show = (asked, setting, { width }) => {
  const envelope = ask(ranking.whole, asked.ids, asked.query)
  return [
    titleOf(asked, envelope.meta.total, setting),
    ...rankingBlocks(envelope.data, setting, width),
    ...notesOf(envelope, setting),
  ]
}

/** The instruments, and what is counted of them where it is not their adoption. */
function instrumentsCounted({ query: { of = 'adoption' } }: Asked, { language }: Setting): string {
  const { eventKind } = terms(language)
  const { name } = instrumentWords(language)
  if (of === 'entry-into-force') return `${name}, ${eventKind['entry-into-force']}`
  return of === 'end' ? `${name}, ${eventKind['instrument-end']}` : `${name}, ${eventKind.adoption}`
}

/** What is counted, by the names of the questions. */
export const statistics: ReadonlyMap<string, Show> = new Map<string, Show>([
  [ranking.name, ranked],
  [
    ratificationsByYear.name,
    yearly(ratificationsByYear, (_, { language }) => pageWords(language).ratifications),
  ],
  [instrumentsByYear.name, yearly(instrumentsByYear, instrumentsCounted)],
  [membersByYear.name, yearly(membersByYear, (_, { language }) => memberWords(language).name)],
])
