import type { StandingsRow } from '@ilo/questions'
import { titleIn } from '@ilo/questions'
import type { InstrumentCode, StandingKind } from 'ilo-data'
import type { Setting } from '../../answers/setting.ts'
import type { Block, Column, Row } from '../../pages/blocks.ts'
import { textIn } from '../../pages/fields.ts'
import { pageWords } from '../../pages/words.ts'
import { legendOf } from '../../words/standings.ts'
import { widthOf } from '../../text/graphemes.ts'
import { span } from '../../text/line.ts'
import type { Span } from '../../text/line.ts'
import { letterOf } from '../../theme/standing-letters.ts'
import { terms } from '../../words/terms.ts'

const gap = 2
const nameRoom = 16

const kindsIn = (rows: readonly StandingsRow[]): ReadonlySet<StandingKind> =>
  new Set(rows.flatMap(({ cells }) => cells.map(({ standing }) => standing)))

/** The columns of cells that stand side by side in a width, part after part. */
function partsOf(count: number, cell: number, width: number | undefined, head: number): readonly number[][] {
  const all = Array.from({ length: count }, (_, at) => at)
  const room = width === undefined ? count : Math.max(1, Math.floor((width - head) / (cell + gap)))
  return all.filter((at) => at % room === 0).map((start) => all.slice(start, start + room))
}

/** Members against instruments as letters; where all columns do not fit, in parts under each other. */
export function matrixBlocks(
  rows: readonly StandingsRow[],
  setting: Setting,
  width: number | undefined,
): readonly Block[] {
  const [first] = rows
  if (first === undefined) return []
  const { standing } = terms(setting.language)
  const words = pageWords(setting.language)
  const codes = first.cells.map(({ instrument }) => instrument)
  const total = standing['in-force']
  const names = Math.max(
    widthOf(words.name),
    ...rows.map(({ name }) => widthOf(textIn(name, setting.language))),
  )
  const named = width === undefined ? names : Math.min(names, Math.max(nameRoom, Math.floor(width / 4)))
  const head = Math.max(3, widthOf(words.code)) + gap + named + gap + widthOf(total)
  return [
    ...partsOf(codes.length, Math.max(0, ...codes.map(widthOf)), width, head).flatMap((part): Block[] => [
      {
        kind: 'table',
        columns: [
          { heading: words.code },
          { heading: words.name, least: Math.min(named, nameRoom) },
          { heading: total, alignRight: true },
          ...part.map((at): Column => ({ heading: codes[at] ?? '' })),
        ],
        rows: [
          ...rows.map(
            ({ member, name, cells, totals }): Row => ({
              cells: [
                span(member),
                span(textIn(name, setting.language)),
                span(`${totals['in-force']}/${cells.length}`, 'muted'),
                ...part.map((at): Span => {
                  const kind = cells[at]?.standing ?? 'unknown'
                  return span(letterOf(kind), kind)
                }),
              ],
            }),
          ),
          {
            cells: [
              span(''),
              span(''),
              span(''),
              ...part.map((at) =>
                span(String(rows.filter(({ cells }) => cells[at]?.standing === 'in-force').length), 'muted'),
              ),
            ],
          },
        ],
      },
      { kind: 'gap' },
    ]),
    { kind: 'paragraph', line: legendOf(kindsIn(rows), setting.language) },
  ]
}

type Compared = { readonly instrument: InstrumentCode; readonly kinds: readonly StandingKind[] }

const compared = (rows: readonly StandingsRow[]): readonly Compared[] =>
  (rows[0]?.cells ?? []).map(({ instrument }, at) => ({
    instrument,
    kinds: rows.map(({ cells }) => cells[at]?.standing ?? 'unknown'),
  }))

const isDifferent = ({ kinds }: Compared): boolean => new Set(kinds).size > 1

/** The instruments on which Members differ. */
export const differing = (rows: readonly StandingsRow[]): readonly Compared[] =>
  compared(rows).filter(isDifferent)

/** Members side by side, the instruments on which they differ first. */
export function comparisonBlocks(rows: readonly StandingsRow[], setting: Setting): readonly Block[] {
  const { standing } = terms(setting.language)
  const words = pageWords(setting.language)
  const ordered = [...differing(rows), ...compared(rows).filter((one) => !isDifferent(one))]
  return [
    {
      kind: 'table',
      columns: [
        { heading: '' },
        { heading: words.code },
        { heading: words.title, least: nameRoom },
        ...rows.map(({ member }): Column => ({ heading: member })),
      ],
      rows: ordered.map(
        (one): Row => ({
          cells: [
            span(isDifferent(one) ? '≠' : ' ', 'key'),
            span(one.instrument),
            span(textIn(titleIn(one.instrument, setting.language), setting.language)),
            ...one.kinds.map((kind) => span(`${letterOf(kind)} ${standing[kind]}`, kind)),
          ],
        }),
      ),
    },
  ]
}
