import { ask, standings } from '@ilo/questions'
import type { Block } from '../../pages/blocks.ts'
import { comparisonBlocks, matrixBlocks } from './grids.ts'
import { mapBlocks } from './maps.ts'
import { notesOf, titleOf } from './show.ts'
import type { Show } from './show.ts'

/** The matrix, the comparison or the map, by the command. */
export const standingsShow: Show = (asked, setting, { width }) => {
  const envelope = ask(standings.whole, asked.ids, asked.query)
  const shown = (): readonly Block[] => {
    if (asked.command === 'compare') return comparisonBlocks(envelope.data, setting)
    if (asked.command === 'map') return mapBlocks(envelope.data, asked.query, setting, width)
    return matrixBlocks(envelope.data, setting, width)
  }
  return [titleOf(asked, undefined, setting), ...shown(), ...notesOf(envelope)]
}
