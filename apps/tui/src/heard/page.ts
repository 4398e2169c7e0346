import type { Block, Column, Row } from '../pages/blocks.ts'
import { lineText } from '../text/line.ts'
import type { Line } from '../text/line.ts'

const textOf = (line: Line): string => lineText(line).replaceAll(/ {2,}/g, ' ').trim()

/** A row with the name of its column before each cell. */
const rowOf = (cells: Row['cells'], columns: readonly Column[]): string =>
  cells
    .flatMap(({ text }, at): string[] => {
      const heading = columns[at]?.heading ?? ''
      return text.trim() === '' ? [] : [heading === '' ? text : `${heading}: ${text}`]
    })
    .join('; ')

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [textOf(block.line)]
    case 'field':
      return [block.label === '' ? textOf(block.line) : `${block.label}: ${textOf(block.line)}`]
    case 'link':
      return [`${block.label}: ${block.url}`]
    case 'drawing':
      return block.words().map(textOf)
    case 'table':
      return block.rows.map(({ cells }) => rowOf(cells, block.columns))
    case 'gap':
      return []
  }
}

/** A page in the order in which it is read aloud: one sentence or one row a line. */
export const heardPage = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(linesOf).filter((line) => line !== '')
