import type { Block, Column, Row } from '../pages/blocks.ts'
import { plain } from '../text/graphemes.ts'
import { lineText } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import { drawingWidth } from './shows/drawings.ts'

/** What would begin or end something in Markdown stands for itself. */
const escaped = (text: string): string => plain(text).replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`)

const inline = (line: Line): string => escaped(lineText(line)).trim()

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

const ruleOf = ({ alignRight }: Column): string => (alignRight ? '--:' : '---')

const tableOf = (columns: readonly Column[], rows: readonly Row[]): string =>
  [
    rowOf(columns.map(({ heading }) => escaped(heading))),
    rowOf(columns.map(ruleOf)),
    ...rows.map(({ cells }) => rowOf(cells.map(({ text }) => escaped(text).trim()))),
  ].join('')

function markdownOfBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}\n`
    case 'heading':
      return `## ${escaped(block.text)}\n`
    case 'paragraph':
      return `${inline(block.line)}\n`
    case 'field':
      return `- **${escaped(block.label)}**: ${inline(block.line)}\n`
    case 'link':
      return `- **${escaped(block.label)}**: <${block.url}>\n`
    case 'table':
      return tableOf(block.columns, block.rows)
    case 'drawing':
      return `\`\`\`text\n${block
        .draw(drawingWidth)
        .map((line) => `${lineText(line).trimEnd()}\n`)
        .join('')}\`\`\`\n`
    case 'gap':
      return ''
  }
}

const isItem = (block: Block): boolean => block.kind === 'field' || block.kind === 'link'

/** A page as Markdown, its tables as GitHub writes them. */
export const markdownOf = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.kind !== 'gap')
    .map((block, at, all) => {
      const before = all[at - 1]
      const isApart = before !== undefined && !(isItem(before) && isItem(block))
      return `${isApart ? '\n' : ''}${markdownOfBlock(block)}`
    })
    .join('')
