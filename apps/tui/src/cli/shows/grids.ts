import type { StandingsRow } from '@ilo/questions'
import { titleIn } from '@ilo/questions'
import type { StandingKind } from 'ilo-data'
import type { Setting } from '../../answers/setting.ts'
import type { Block, Column, Row } from '../../pages/blocks.ts'
import { legendOf } from '../../screens/matrix/matrix.ts'
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
  const codes = first.cells.map(({ instrument }) => instrument)
  const total = standing['in-force']
  const names = Math.max(0, ...rows.map(({ name }) => widthOf(name.text)))
  const named = width === undefined ? names : Math.min(names, Math.max(nameRoom, Math.floor(width / 4)))
  const head = 3 + gap + named + gap + widthOf(total)
  return [
    ...partsOf(codes.length, Math.max(0, ...codes.map(widthOf)), width, head).flatMap((part): Block[] => [
      {
        kind: 'table',
        columns: [
          { heading: '' },
          { heading: '', least: Math.min(named, nameRoom) },
          { heading: total, alignRight: true },
          ...part.map((at): Column => ({ heading: codes[at] ?? '' })),
        ],
        rows: [
          ...rows.map(
            ({ member, name, cells, totals }): Row => ({
              cells: [
                span(member),
                span(name.text),
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
    { kind: 'paragraph', line: legendOf(kindsIn(rows), setting) },
  ]
}

/** Members side by side, the instruments on which they differ first. */
export function comparisonBlocks(rows: readonly StandingsRow[], setting: Setting): readonly Block[] {
  const { standing } = terms(setting.language)
  const codes = (rows[0]?.cells ?? []).map(({ instrument }) => instrument)
  const compared = codes.map((instrument, at) => {
    const kinds = rows.map(({ cells }) => cells[at]?.standing ?? 'unknown')
    return { instrument, kinds, isDifferent: new Set(kinds).size > 1 }
  })
  const ordered = [
    ...compared.filter((one) => one.isDifferent),
    ...compared.filter((one) => !one.isDifferent),
  ]
  return [
    {
      kind: 'table',
      columns: [
        { heading: '' },
        { heading: '' },
        { heading: '', least: nameRoom },
        ...rows.map(({ member }): Column => ({ heading: member })),
      ],
      rows: ordered.map(
        ({ instrument, kinds, isDifferent }): Row => ({
          cells: [
            span(isDifferent ? '≠' : ' ', 'key'),
            span(instrument),
            span(titleIn(instrument, setting.language).text),
            ...kinds.map((kind) => span(`${letterOf(kind)} ${standing[kind]}`, kind)),
          ],
        }),
      ),
    },
  ]
}
