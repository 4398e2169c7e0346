import { isDay } from '../src/dates/partial-date.ts'
import { buildTables } from '../src/schema/registry.ts'
import { citedConfidence } from './citations.ts'
import type { ReadFacts, ReadRow } from './load.ts'
import { cellText, compareKeys } from './rows.ts'

/** Tables whose rows tell of the record itself: that there are fewer of them is no loss. */
const aboutTheRecord: ReadonlySet<string> = new Set([
  ...buildTables,
  'corrections',
  'exceptions',
  'knownGaps',
])

/** How much is held, by the name of the measure, in the order of names. */
export function measuresOf(written: ReadFacts['rows']): Map<string, number> {
  const tables = [...written.keys()].filter((table) => !aboutTheRecord.has(table))
  const rows = (table: string): ReadRow[] => [...(written.get(table)?.values() ?? [])]
  const text = (row: ReadRow, field: string): string => cellText(row.cells.get(field))

  const isFormer = (row: ReadRow): boolean => text(row, 'status') === 'former'
  const former = new Set(
    rows('members')
      .filter(isFormer)
      .map(({ key }) => key),
  )
  const ratifications = rows('ratifications').filter((row) => !former.has(text(row, 'member')))
  const confidences = tables.flatMap((table) =>
    rows(table).flatMap(({ citations }) => [...citations.values()].map(citedConfidence)),
  )
  const measures: [string, number][] = [
    ...tables.map((table): [string, number] => [`rows/${table}`, rows(table).length]),
    [
      'complete-instruments',
      rows('coverage').filter((row) => text(row, 'completeness') === 'complete').length,
    ],
    ['ratifications-of-members', ratifications.length],
    ['registration-days', ratifications.filter((row) => isDay(text(row, 'registered'))).length],
    ['values-corroborated', confidences.filter((word) => word === 'corroborated').length],
    ['values-sourced', confidences.filter((word) => word !== 'unverified').length],
  ]
  return new Map(measures.toSorted(([a], [b]) => compareKeys(a, b)))
}
