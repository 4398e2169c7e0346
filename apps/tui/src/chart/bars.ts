import { widthOf } from '../text/graphemes.ts'
import { cutLine, fitLine, span, wrapLine } from '../text/line.ts'
import type { Line, Span } from '../text/line.ts'
import type { Role } from '../theme/roles.ts'
import type { Dots } from './braille.ts'
import { barCells, rightwards, upwards } from './glyphs.ts'
import { bucketed, rangeInWords, wholeOf } from './series.ts'
import type { Bucket, YearRange } from './series.ts'
import { englishChartWords, yearsInWords } from './words.ts'
import type { ChartWords } from './words.ts'

export type ChartLook = {
  readonly role?: Role
  readonly undecidedRole?: Role
  readonly dots?: Dots
  readonly words?: ChartWords
}

/** A sentence in place of a picture, in exactly some lines. */
export function sentence(text: string, width: number, height: number): Line[] {
  const wrapped = wrapLine([span(text, 'muted')], Math.max(1, width))
  const lines = wrapped.slice(0, height).map((line, index) => {
    const rest = index === height - 1 ? wrapped.slice(height) : []
    return cutLine([...line, ...rest.flatMap((more) => [span(' '), ...more])], width)
  })
  return [...lines, ...Array.from({ length: Math.max(0, height - lines.length) }, (): Line => [])]
}

/** Years under their columns: the first, one in the middle, the last, as far as they do not touch. */
function axis(buckets: readonly Bucket[], perColumn: number): string {
  const [first, middle, last] = [buckets[0], buckets[Math.floor(buckets.length / 2)], buckets.at(-1)]
  const end = buckets.length * perColumn
  let text = first === undefined ? '' : `${first.from}`
  const lastText = last === undefined || buckets.length < 2 ? '' : `${last.to}`
  const lastAt = Math.max(text.length + 1, end - lastText.length)
  const middleText = middle === undefined ? '' : `${middle.from}`
  const middleAt = Math.floor(buckets.length / 2) * perColumn
  if (middleAt > text.length && middleAt + middleText.length < lastAt)
    text = text.padEnd(middleAt) + middleText
  return lastText === '' ? text : text.padEnd(lastAt) + lastText
}

export type ColumnLook = ChartLook & {
  /** What may fall in a year or not: drawn upon what certainly does, or only counted under the chart. */
  readonly undecided?: 'drawn' | 'counted'
}

const widestColumn = 4
const leastPlot = 9

/**
 * Columns over years, in a width and exactly a height. Where there are more years than columns, some years share one,
 * and a line under the axis says so. Without room for a picture, a sentence.
 */
export function columnChart(
  years: readonly YearRange[],
  width: number,
  height: number,
  look: ColumnLook = {},
): Line[] {
  const { role = 'text', undecidedRole = 'muted', dots = 'braille', words = englishChartWords } = look
  const [told = ''] = yearsInWords(years, words)
  const isCounted = look.undecided === 'counted'
  const most = (range: Range) => (isCounted ? range.min : range.max)
  if (years.every((year) => most(year) === 0)) return sentence(told, width, height)
  // The gutter depends on the largest number, and that on how many columns the gutter leaves.
  const widestNumber = `${years.reduce((total, { max }) => total + max, 0)}`.length
  const { buckets, perBucket } = bucketed(years, width - widestNumber - 1)
  const full = Math.max(0, ...buckets.map(most))
  const gutter = `${full}`.length + 1
  const notes = notesOf(years, buckets, perBucket, isCounted, words)
  const rows = height - 1 - (notes === '' ? 0 : 1)
  if (rows < 1 || width - gutter < leastPlot) return sentence(told, width, height)

  const perColumn = Math.max(1, Math.min(widestColumn, Math.floor((width - gutter) / buckets.length)))
  const bar = perColumn > 2 ? perColumn - 1 : perColumn
  const columns = buckets.map((bucket) =>
    barCells({ min: bucket.min, max: most(bucket) }, full, rows, upwards[dots]),
  )
  const plot = Array.from({ length: rows }, (_, row): Line => {
    const cells = columns.flatMap((column): Span[] => {
      const cell = column[rows - 1 - row]
      if (cell === undefined) return []
      const gap = ' '.repeat(perColumn - bar)
      return [{ text: cell.text.repeat(bar) + gap, role: cell.isUndecided ? undecidedRole : role }]
    })
    const number = row === 0 ? `${full}` : row === rows - 1 ? '0' : ''
    return cutLine([span(`${number.padStart(gutter - 1)} `, 'axis'), ...joinedSpans(cells)], width)
  })
  const under = [axis(buckets, perColumn), ...(notes === '' ? [] : [notes])]
  return [...plot, ...under.map((text) => cutLine([span(' '.repeat(gutter) + text, 'axis')], width))]
}

type Range = { readonly min: number; readonly max: number }

/** What the columns do not say themselves. */
function notesOf(
  years: readonly YearRange[],
  buckets: readonly Bucket[],
  perBucket: number,
  isCounted: boolean,
  words: ChartWords,
): string {
  const certain = buckets.reduce((total, { min }) => total + min, 0)
  const more = isCounted ? (wholeOf(years)?.max ?? certain) - certain : 0
  return [
    ...(perBucket > 1 ? [words.perColumn(perBucket)] : []),
    ...(more > 0 ? [words.undecided(more)] : []),
  ].join('; ')
}

function joinedSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { text, role } of spans) {
    const last = result.at(-1)
    if (last?.role === role) result[result.length - 1] = { text: last.text + text, role }
    else result.push({ text, role })
  }
  return result
}

export type Bar = {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly role?: Role
}

const widestLabel = 0.4
const leastBar = 4

/** A line for each bar: label, bar, number. Where there is no room for bars, label and number. */
export function barList(bars: readonly Bar[], width: number, look: ChartLook = {}): Line[] {
  const { role = 'text', undecidedRole = 'muted', dots = 'braille', words = englishChartWords } = look
  if (bars.length === 0) return sentence(words.nothing, width, 1)
  const full = Math.max(...bars.map(({ max }) => max))
  const labels = Math.max(...bars.map(({ label }) => widthOf(label)))
  const numbers = Math.max(...bars.map((bar) => rangeInWords(bar).length))
  const labelWidth = Math.max(1, Math.min(labels, Math.floor(width * widestLabel)))
  const room = width - labelWidth - numbers - 2
  return bars.map((bar): Line => {
    const number = span(rangeInWords(bar), 'text')
    if (room < leastBar) return cutLine([span(`${bar.label}: `), number], width)
    const cells = barCells(bar, full, room, rightwards[dots]).filter(({ text }) => text !== ' ')
    const drawn = cells.map(
      ({ text, isUndecided }): Span => ({ text, role: isUndecided ? undecidedRole : (bar.role ?? role) }),
    )
    const gap = cells.length > 0 ? [span(' ')] : []
    return cutLine(
      [...fitLine([span(bar.label)], labelWidth), span(' '), ...joinedSpans(drawn), ...gap, number],
      width,
    )
  })
}

/** Bars for reading aloud. */
export const barsInWords = (bars: readonly Bar[], words: ChartWords = englishChartWords): string[] =>
  bars.length === 0 ? [words.nothing] : bars.map((bar) => `${bar.label}: ${rangeInWords(bar)}`)
