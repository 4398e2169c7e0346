import { isPartialDate } from '../../../src/dates/partial-date.ts'
import type { PartialDate } from '../../../src/dates/partial-date.ts'
import { citedSources } from '../../citations.ts'
import type { TableName } from '../../tables.ts'
import { certainlyAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'

/**
 * Acts and states, which nobody can tell before their day. Left out is what is set in advance: entries into force,
 * sessions, terms of office, programmes, withdrawals and denunciations that take effect later.
 */
const acts: readonly (readonly [table: TableName, field: string])[] = [
  ['ratifications', 'registered'],
  ['ratifications', 'stateAsOf'],
  ['instruments', 'adopted'],
  ['instruments', 'statusAsOf'],
  ['instruments', 'endedOn'],
  ['membershipPeriods', 'from'],
  ['constitutionAmendments', 'adopted'],
  ['declarations', 'adopted'],
  ['declarations', 'amended'],
]

export const toldAfter: Rule = {
  name: 'told-after',
  what: 'An act is told by a source of its own time or a later one.',
  needs: ['sources', 'sources.asOf'],
  *check({ tables, written }) {
    const times = new Map(tables.sources.map(({ id, asOf }) => [id, asOf]))
    for (const [table, field] of acts) {
      for (const { key, cells, citations } of written.get(table)?.values() ?? []) {
        const date = cells.get(field)
        const ids = citedSources(citations.get(field) ?? '')
        if (!isPartialDate(date) || ids.length === 0) continue
        const told = ids.map((id) => times.get(id))
        if (!told.every((time): time is PartialDate => time !== undefined && certainlyAfter(date, time)))
          continue
        yield {
          table,
          key,
          field,
          found: `${field} ${date} by ${ids.map((id, index) => `${id} of ${told[index]}`).join(', ')}`,
          expected: 'a source that speaks of that time or a later one',
          todo: 'correct the date, name the source that tells it, or correct asOf of the source',
        }
      }
    }
  },
}
