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
  /** What stands between a label and its text where both are one line. */
  readonly colon?: string
}

/** Below this a label beside its text would leave too little room for the text. */
const narrow = 60
const narrowIndent = 2
/** The room for labels beside their texts: one that is longer stands on a line of its own. */
const roomForLabels = (width: number): number => Math.min(32, Math.floor(width * 0.4))
/** A pipe has no width; a picture needs one. */
const widestPicture = 120

/** The lines of a page at a width. */
export function layOut(blocks: readonly Block[], options: LayoutOptions): PageLine[] {
  const labels = blocks.flatMap((block) => ('label' in block ? [widthOf(block.label)] : []))
  const room = roomForLabels(options.width)
  const widest = Math.max(0, ...labels.filter((width) => width <= room))
  const indent = options.width < narrow ? undefined : widest + 2
  return blocks.flatMap((block) => linesOf(block, indent, options))
}

function linesOf(block: Block, indent: number | undefined, options: LayoutOptions): PageLine[] {
  const { width, keepLinks } = options
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
        : hanging(block.label, address, indent, options).map((line) => ({ line }))
    }
    case 'field':
      return leading(hanging(block.label, block.line, indent, options), block.leadsTo)
    case 'table': {
      const { headings, rows } = layTable(block.columns, block.rows, width, 'stack')
      return [...headings.map((line) => ({ line })), ...rows]
    }
  }
}

/** Lines that lead somewhere together. */
const leading = (lines: readonly Line[], leadsTo: Subject | undefined): PageLine[] =>
  lines.map((line, index) =>
    index === 0 && leadsTo !== undefined ? { line, leadsTo, extent: lines.length } : { line },
  )

/** A label and what it names: in two columns, or in a narrow window as one text, indented from its second line on. */
function hanging(
  label: string,
  value: Line,
  indent: number | undefined,
  { width, colon = ': ' }: LayoutOptions,
): Line[] {
  if (indent === undefined) {
    const name = span(label === '' ? '' : label + colon, 'label')
    const [first = [], ...rest] = wrapLine([name, ...value], Math.max(1, width - narrowIndent))
    return [first, ...rest.map((line) => [span(' '.repeat(narrowIndent)), ...line])]
  }
  const lines = wrapLine(value, Math.max(1, width - indent))
  const under = (line: Line): Line => [span(' '.repeat(indent)), ...line]
  if (widthOf(label) + 2 > indent) return [...wrapLine([span(label, 'label')], width), ...lines.map(under)]
  const [first = [], ...rest] = lines
  return [[...fitLine([span(label, 'label')], indent), ...first], ...rest.map(under)]
}
