import { dataText } from '../answers/file-formats.ts'
import type { Block, Row } from '../pages/blocks.ts'
import { layOut } from '../pages/layout.ts'
import { lineText, paintLine, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Painter } from '../theme/painter.ts'
import type { Format } from './options.ts'
import type { Output } from './output.ts'

/** How a page is written where nobody asks for data. */
export type Look = {
  /** The columns to fill; undefined in a pipe. */
  readonly width: number | undefined
  readonly painter: Painter
  /** Whether somebody listens: no columns, no drawings. */
  readonly isLinear: boolean
  /** Whether programs read it that choose among lines. */
  readonly isForLines: boolean
}

/** A row of a table with the name of its column before each cell. */
function rowInWords({ cells }: Row, headings: readonly string[]): Line {
  return cells.flatMap((cell, at): Line => {
    if (cell.text.trim() === '') return []
    const heading = headings[at] ?? ''
    return [...(heading === '' ? [] : [span(`${heading}: `, 'label')]), cell, span('; ')]
  })
}

/** A page as one text from top to bottom. */
function linear(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'drawing') return block.words().map((line) => ({ kind: 'paragraph', line }))
    if (block.kind !== 'table') return [block]
    const headings = block.columns.map(({ heading }) => heading)
    return block.rows.map((row) => ({ kind: 'paragraph', line: rowInWords(row, headings).slice(0, -1) }))
  })
}

const paintedText = (blocks: readonly Block[], { width, painter }: Look): string =>
  layOut(blocks, { width: width ?? Number.POSITIVE_INFINITY, keepLinks: true })
    .map(({ line }) => `${paintLine(trimmed(line), painter)}\n`)
    .join('')

/** A line without the spaces that fill its last column. */
function trimmed(line: Line): Line {
  const last = line.findLastIndex(({ text }) => text.trim() !== '')
  return line
    .slice(0, last + 1)
    .map((part, at) => (at === last ? { ...part, text: part.text.trimEnd() } : part))
}

const plainLines = (lines: readonly string[]): string =>
  lines.map((line) => `${line.split('\t').map(plainCell).join('\t')}\n`).join('')

const plainCell = (text: string): string => lineText([span(text)])

/** An answer in a form. */
export async function written(output: Output, format: Format, look: Look): Promise<string> {
  switch (format) {
    case 'json':
    case 'ndjson':
    case 'csv':
      return dataText(output.answer(), format)
    case 'md':
      return (await import('./markdown.ts')).markdownOf(await output.page({ width: undefined }))
    case 'table': {
      if (output.text !== undefined) return output.text()
      if (look.isForLines && output.lines !== undefined) return plainLines(output.lines())
      const blocks = await output.page({ width: look.width })
      return paintedText(look.isLinear ? linear(blocks) : blocks, look)
    }
  }
}
