import type { Block, Column, Row } from '../pages/blocks.ts'
import { span } from '../text/line.ts'
import type { Grid } from './grid.ts'

/** So many columns stand side by side in a file; more follow in a table of their own. */
const columnsOfPart = 24
const leastTitle = 16

/** A grid as a page: all its rows and columns, the totals of both, and what the letters mean. */
export function gridBlocks({ columns, rows, totalOf, summary, legend }: Grid): readonly Block[] {
  const starts = columns.flatMap((_, at) => (at % columnsOfPart === 0 ? [at] : []))
  return [
    { kind: 'title', text: summary },
    ...starts.flatMap((start): Block[] => {
      const end = start + columnsOfPart
      const part = columns.slice(start, end)
      return [
        { kind: 'gap' },
        {
          kind: 'table',
          columns: [
            { heading: '' },
            { heading: '', least: leastTitle },
            { heading: totalOf.row, alignRight: true },
            ...part.map(({ label }): Column => ({ heading: label })),
          ],
          rows: [
            ...rows.map(
              ({ label, title, total, cells }): Row => ({
                cells: [span(label), span(title), total, ...cells.slice(start, end).map(({ mark }) => mark)],
              }),
            ),
            { cells: [span(''), span(totalOf.column, 'label'), span(''), ...part.map(({ total }) => total)] },
          ],
        },
      ]
    }),
    { kind: 'gap' },
    { kind: 'paragraph', line: legend },
  ]
}
