import { daysOf, isPartialDate } from '../../../src/dates/partial-date.ts'
import { fields } from '../../rows.ts'
import { namesOfTables } from '../../tables.ts'
import type { Rule } from '../rule.ts'

export const noLaterThanDataDate: Rule = {
  name: 'no-later-than-data-date',
  what: 'Nothing in the record happened after the date of the record.',
  needs: ['release'],
  *check({ tables, written }) {
    const dataDate = tables.release.at(-1)?.dataDate
    if (dataDate === undefined) return
    for (const table of namesOfTables) {
      const paths = fields(table).filter(({ type }) => type === 'PartialDate' || type === 'Day')
      for (const { key, cells } of written.get(table)?.values() ?? []) {
        for (const { path } of paths) {
          const cell = cells.get(path)
          for (const date of cell === undefined ? [] : typeof cell === 'string' ? [cell] : cell) {
            if (!isPartialDate(date) || daysOf(date).from <= dataDate) continue
            yield {
              table,
              key,
              field: path,
              found: `${path} ${date}`,
              expected: `a date up to ${dataDate}, the date of the record`,
              todo: 'correct the date; if the record has grown, move dataDate in facts/release.yaml',
            }
          }
        }
      }
    }
  },
}
