import { graphemesOf, widthOf } from '../text/graphemes.ts'
import { fitLine, lineText, lineWidth, cutLine, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Pane, Scroll } from './pane.ts'

/** Columns before each line, for the mark of the chosen one. */
export const markWidth = 2

/** One text on the left and one on the right; without room for both the left one alone. */
export function spread(left: Line, right: Line, width: number): Line {
  const free = width - lineWidth(left) - lineWidth(right)
  return free < 2 ? cutLine(left, width) : [...left, span(' '.repeat(free)), ...right]
}

/** The end of a text that is being typed, as much as there is room for. */
export function tailOf(text: string, width: number): string {
  const graphemes = graphemesOf(text)
  while (graphemes.length > 0 && widthOf(graphemes.join('')) > width) graphemes.shift()
  return graphemes.join('')
}

/** A line with its mark: the chosen one stands out where the keys go to it, and keeps a dot where they do not. */
export function markedLine(
  line: Line,
  width: number,
  mark: 'none' | 'first' | 'more',
  isFocused: boolean,
): Line {
  if (mark === 'none') return cutLine([span(' '.repeat(markWidth)), ...line], width)
  if (!isFocused) return cutLine([span(mark === 'first' ? '· ' : '  '), ...line], width)
  return [span(lineText(fitLine([span(mark === 'first' ? '> ' : '  '), ...line], width)), 'selected')]
}

/** The lines of a scroll that its window shows. */
export function windowOf(
  { lines, targets }: Scroll,
  { top, chosen }: Pane,
  height: number,
  width: number,
  isFocused: boolean,
): Line[] {
  const from = targets[chosen] ?? -1
  const to = from + (lines[from]?.extent ?? 1)
  return lines.slice(top, top + height).map(({ line }, index) => {
    const at = top + index
    return markedLine(line, width, at < from || at >= to ? 'none' : at === from ? 'first' : 'more', isFocused)
  })
}
