import { widthOf } from '../text/graphemes.ts'
import { cutLine, fitLine, span, wrapLine } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Block, PageLine } from './blocks.ts'
import type { Subject } from './subject.ts'
import { layTable } from './table.ts'

export type LayoutOptions = {
  /** Columns to fill; infinite for a pipe. */
  readonly width: number
  /** Leaves an address on a line of its own uncut, so that it can be copied; for output that scrolls away. */
  readonly keepLinks?: boolean
}

/** Below this a label beside its text would leave too little room for the text. */
const narrow = 60
const narrowIndent = 2
/** A pipe has no width; a picture needs one. */
const widestPicture = 120

/** The lines of a page at a width. */
export function layOut(blocks: readonly Block[], options: LayoutOptions): PageLine[] {
  const widest = blocks.reduce(
    (most, block) => Math.max(most, 'label' in block ? widthOf(block.label) : 0),
    0,
  )
  const isNarrow = options.width < narrow || widest > options.width / 2
  return blocks.flatMap((block) => linesOf(block, isNarrow ? undefined : widest + 2, options))
}

function linesOf(block: Block, indent: number | undefined, { width, keepLinks }: LayoutOptions): PageLine[] {
  switch (block.kind) {
    case 'gap':
      return [{ line: [] }]
    case 'drawing':
      return block.draw(Math.min(width, widestPicture)).map((line) => ({ line: cutLine(line, width) }))
    case 'title':
      return wrapLine([span(block.text, 'title')], width).map((line) => ({ line }))
    case 'heading':
      return [{ line: [] }, ...wrapLine([span(block.text, 'heading')], width).map((line) => ({ line }))]
    case 'paragraph':
      return leading(wrapLine(block.line, width), block.leadsTo)
    case 'link': {
      const address = [span(block.url, 'link')]
      return keepLinks && width < (indent ?? narrowIndent) + widthOf(block.url)
        ? [{ line: [span(block.label, 'label')] }, { line: address }]
        : hanging(block.label, address, indent, width).map((line) => ({ line }))
    }
    case 'field':
      return leading(hanging(block.label, block.line, indent, width), block.leadsTo)
    case 'table': {
      const { heading, rows } = layTable(block.columns, block.rows, width, 'stack')
      return heading.length === 0 ? [...rows] : [{ line: heading }, ...rows]
    }
  }
}

/** Lines that lead somewhere together. */
const leading = (lines: readonly Line[], leadsTo: Subject | undefined): PageLine[] =>
  lines.map((line, index) =>
    index === 0 && leadsTo !== undefined ? { line, leadsTo, extent: lines.length } : { line },
  )

/** A label and what it names: in two columns, or in a narrow window as one text, indented from its second line on. */
function hanging(label: string, value: Line, indent: number | undefined, width: number): Line[] {
  if (indent === undefined) {
    const name = span(label === '' ? '' : `${label}: `, 'label')
    const [first = [], ...rest] = wrapLine([name, ...value], Math.max(1, width - narrowIndent))
    return [first, ...rest.map((line) => [span(' '.repeat(narrowIndent)), ...line])]
  }
  const [first = [], ...rest] = wrapLine(value, Math.max(1, width - indent))
  const under = rest.map((line) => [span(' '.repeat(indent)), ...line])
  return [[...fitLine([span(label, 'label')], indent), ...first], ...under]
}
