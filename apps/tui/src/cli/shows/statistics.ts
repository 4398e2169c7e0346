import { ask, instrumentsByYear, membersByYear, ranking, ratificationsByYear } from '@ilo/questions'
import type { List } from '@ilo/questions'
import type { YearRange } from '../../chart/series.ts'
import { rankingBlocks, yearsBlock } from './drawings.ts'
import { genericTable } from './generic.ts'
import { notesOf, titleOf } from './show.ts'
import type { Show } from './show.ts'

/** Years as a chart, and under it as they are. */
const yearly =
  (route: List<YearRange>): Show =>
  (asked, setting) => {
    const years = ask(route.whole, asked.ids, asked.query)
    return [
      titleOf(asked, undefined, setting),
      yearsBlock(years.data, setting),
      { kind: 'gap' },
      genericTable(years.data),
      ...notesOf(years),
    ]
  }

const ranked: Show = (asked, setting, { width }) => {
  const envelope = ask(ranking.whole, asked.ids, asked.query)
  return [
    titleOf(asked, envelope.meta.total, setting),
    ...rankingBlocks(envelope.data, setting, width),
    ...notesOf(envelope),
  ]
}

/** What is counted, by the names of the questions. */
export const statistics: ReadonlyMap<string, Show> = new Map<string, Show>([
  [ranking.name, ranked],
  [ratificationsByYear.name, yearly(ratificationsByYear)],
  [instrumentsByYear.name, yearly(instrumentsByYear)],
  [membersByYear.name, yearly(membersByYear)],
])
