import { ask, regions, standings, titleIn } from '@ilo/questions'
import type { StandingsRow } from '@ilo/questions'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { textIn } from '../../pages/fields.ts'
import { compareWords } from '../../screens/compare/words.ts'
import { mapWords } from '../../screens/map/words.ts'
import { matrixWords } from '../../screens/matrix/words.ts'
import { capital } from '../../listings/parts.ts'
import { terms } from '../../words/terms.ts'
import type { Asked } from '../asking.ts'
import { comparisonBlocks, differing, matrixBlocks } from './grids.ts'
import { mapBlocks } from './maps.ts'
import { notesOf } from './show.ts'
import type { Show } from './show.ts'

type Told = { readonly summary: string; readonly blocks: readonly Block[] }

/** What a map shows, and of which Members. */
function mapSummary(rows: readonly StandingsRow[], { query }: Asked, { on, language }: Setting): string {
  const words = mapWords(language)
  const codes = (rows[0]?.cells ?? []).map(({ instrument }) => instrument)
  const [only, ...others] = codes
  const named =
    only === undefined || others.length > 0
      ? codes.join(', ')
      : `${only} ${textIn(titleIn(only, language), language)}`
  const what = query['instruments'] === undefined ? words.fundamental : named
  const { members } = query
  const region = regions.find((each) => each === members)
  const where = region === undefined ? (members ?? words.world) : terms(language).region[region]
  return words.summary(what, where, on)
}

/** The matrix, the comparison or the map, by the command. */
export const standingsShow: Show = (asked, setting, { width }) => {
  const envelope = ask(standings.whole, asked.ids, asked.query)
  const { data } = envelope
  const columns = data[0]?.cells.length ?? 0
  const told = (): Told => {
    if (asked.command === 'compare') {
      const names = data.map(({ name }) => textIn(name, setting.language)).join(', ')
      const summary = compareWords(setting.language).summary(
        names,
        differing(data).length,
        columns,
        setting.on,
      )
      return { summary, blocks: comparisonBlocks(data, setting) }
    }
    if (asked.command === 'map')
      return {
        summary: mapSummary(data, asked, setting),
        blocks: mapBlocks(data, asked.query, setting, width),
      }
    const summary = matrixWords(setting.language).summary(data.length, columns, setting.on)
    return { summary, blocks: matrixBlocks(data, setting, width) }
  }
  const { summary, blocks } = told()
  return [{ kind: 'title', text: capital(summary) }, ...blocks, ...notesOf(envelope, setting)]
}
