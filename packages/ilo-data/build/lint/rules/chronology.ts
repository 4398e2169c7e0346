import { isPartialDate } from '../../../src/dates/partial-date.ts'
import type { TableName } from '../../tables.ts'
import { certainlyAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** Fields of a row whose dates follow one another. */
const orders: readonly (readonly [table: TableName, earlier: string, later: string])[] = [
  ['membershipPeriods', 'from', 'to'],
  ['ratifications', 'registered', 'endedOn'],
  ['ratifications', 'inForce', 'endedOn'],
  ['ratifications', 'endedOn', 'stateAsOf'],
  ['instruments', 'adopted', 'inForce'],
  ['instruments', 'adopted', 'endedOn'],
  ['instruments', 'inForce', 'endedOn'],
  ['instruments', 'adopted', 'statusAsOf'],
  ['fundamentalSets', 'validFrom', 'validTo'],
  ['conferenceSessions', 'opened', 'closed'],
  ['directorsGeneral', 'from', 'to'],
  ['governingBodyComposition', 'from', 'to'],
  ['governingBodySessions', 'opened', 'closed'],
  ['governingBodyChairs', 'from', 'to'],
  ['governingBodySeatsOfBulgaria', 'from', 'to'],
  ['organs', 'since', 'until'],
  ['offices', 'since', 'until'],
  ['constitutionAmendments', 'adopted', 'inForce'],
  ['declarations', 'adopted', 'amended'],
  ['programmes', 'from', 'to'],
  ['concepts', 'validFrom', 'validTo'],
  ['reportingCycles', 'validFrom', 'validTo'],
  ['timeline', 'date', 'endDate'],
]

export const chronology: Rule = {
  name: 'chronology',
  what: 'The dates of a row follow one another; a date held as a month or a year is wrong only when all its days are.',
  *check({ written }) {
    for (const [table, earlier, later] of orders) {
      for (const { key, cells } of written.get(table)?.values() ?? []) {
        const before = cells.get(earlier)
        const cell = cells.get(later)
        const dates = cell === undefined ? [] : typeof cell === 'string' ? [cell] : cell
        if (!isPartialDate(before)) continue
        for (const date of dates) {
          if (!isPartialDate(date) || !certainlyAfter(before, date)) continue
          yield {
            table,
            key,
            field: later,
            found: `${later} ${date} before ${earlier} ${before}`,
            expected: `${later} on or after ${earlier}`,
            todo: 'correct the date that is wrong, with its source',
          }
        }
      }
    }
  },
}
