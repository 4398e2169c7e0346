import type { Line, Span } from '../text/line.ts'
import type { ChartLook } from './bars.ts'
import { sentence } from './bars.ts'
import { barCells, upwards } from './glyphs.ts'
import { bucketed } from './series.ts'
import type { YearRange } from './series.ts'
import { englishChartWords } from './words.ts'

/**
 * A series in one line: how many are certain. Where some are certain the undecided have no room beside them and are
 * left to the words; where none is but some may be, it says so by its own sign.
 */
export function sparkline(years: readonly YearRange[], width: number, look: ChartLook = {}): Line {
  const { role = 'text', undecidedRole = 'muted', dots = 'braille', words = englishChartWords } = look
  if (years.every(({ max }) => max === 0)) return sentence(words.nothing, width, 1)[0] ?? []
  const { buckets } = bucketed(years, width)
  const full = Math.max(...buckets.map(({ min }) => min))
  const line: { text: string; role: Span['role'] }[] = []
  for (const { min, max } of buckets) {
    const [cell] = barCells({ min, max: min > 0 ? min : max }, full, 1, upwards[dots])
    const cellRole = cell?.isUndecided === true ? undecidedRole : role
    const last = line.at(-1)
    if (last?.role === cellRole) last.text += cell?.text ?? ' '
    else line.push({ text: cell?.text ?? ' ', role: cellRole })
  }
  return line
}
