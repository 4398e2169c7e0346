import type { RankedRow } from '@ilo/questions'
import type { Setting } from '../../answers/setting.ts'
import { barList, barsInWords, columnChart } from '../../chart/bars.ts'
import type { Bar } from '../../chart/bars.ts'
import type { YearRange } from '../../chart/series.ts'
import { rangeInWords } from '../../chart/series.ts'
import { chartWords, yearsInWords } from '../../chart/words.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { textIn } from '../../pages/fields.ts'
import { pageWords } from '../../pages/words.ts'
import { span } from '../../text/line.ts'
import { showWords } from './words.ts'

const chartHeight = 10
/** In a pipe nothing says how wide a drawing may be. */
export const drawingWidth = 80
const widestDrawing = 160

/** The width of a drawing: as wide as there is room for, within reason. */
export const widthFor = (width: number): number =>
  Number.isFinite(width) ? Math.min(width, widestDrawing) : drawingWidth

/** A series of years as columns. */
export function yearsBlock(years: readonly YearRange[], { language }: Setting): Block {
  const look = { role: 'in-force', undecidedRole: 'unknown', words: chartWords(language) } as const
  return {
    kind: 'drawing',
    draw: (width) => columnChart(years, widthFor(width), chartHeight, look),
    words: () => yearsInWords(years, look.words).map((text) => [span(text)]),
  }
}

const placeOf = ({ rank }: RankedRow): string => rangeInWords({ min: rank.best, max: rank.worst })

/** Members in their places: bars where there is a width for them, a table in a pipe. */
export function rankingBlocks(
  rows: readonly RankedRow[],
  { language }: Setting,
  width: number | undefined,
): readonly Block[] {
  const words = chartWords(language)
  if (width === undefined) {
    return [
      {
        kind: 'table',
        columns: [
          { heading: '#', alignRight: true },
          { heading: pageWords(language).code },
          { heading: pageWords(language).name, least: 16 },
          { heading: showWords(language).count, alignRight: true },
        ],
        rows: rows.map(
          (row): Row => ({
            cells: [
              span(placeOf(row)),
              span(row.member),
              span(textIn(row.name, language)),
              span(rangeInWords(row.count)),
            ],
          }),
        ),
      },
    ]
  }
  const places = Math.max(0, ...rows.map((row) => placeOf(row).length))
  const bars = rows.map(
    (row): Bar => ({
      label: `${placeOf(row).padStart(places)} ${row.member} ${textIn(row.name, language)}`,
      min: row.count.min,
      max: row.count.max,
    }),
  )
  const look = { role: 'in-force', undecidedRole: 'unknown', words } as const
  return [
    {
      kind: 'drawing',
      draw: (room) => barList(bars, widthFor(room), look),
      words: () => barsInWords(bars, words).map((text) => [span(text.trimStart())]),
    },
  ]
}
