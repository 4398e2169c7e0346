import { certainlyAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'
import { heldByMembers } from '../held.ts'

export const completeHolding: Rule = {
  name: 'complete-holding',
  what: 'Where the ratifications of an instrument are said to be complete, as many are held as were published.',
  needs: ['members', 'ratifications', 'ratificationTotals', 'coverage', 'coverage.knownTotal'],
  *check({ tables }) {
    const held = heldByMembers(tables)
    for (const { instrument, knownTotal, asOf, completeness, basis } of tables.coverage) {
      if (completeness !== 'complete') continue
      const rows = held.get(instrument) ?? []
      const counted = basis === 'in-force-total' ? rows.filter(({ state }) => state !== 'denounced') : rows
      if (counted.length !== knownTotal && !(knownTotal === undefined && basis === 'complete-list')) {
        yield {
          table: 'coverage',
          key: instrument,
          field: 'knownTotal',
          found: `${counted.length} ratifications of ${instrument} by present Members; ${knownTotal ?? 'no total'} published`,
          expected: `${knownTotal ?? 'a knownTotal'}`,
          todo: 'restore the ratification that is missing, or say completeness: partial',
        }
        continue
      }
      for (const total of tables.ratificationTotals) {
        const published = Math.max(total.total ?? 0, total.inForceTotal ?? 0)
        if (total.instrument !== instrument || published <= rows.length) continue
        if (asOf !== undefined && total.asOf !== undefined && certainlyAfter(total.asOf, asOf)) continue
        yield {
          table: 'ratificationTotals',
          key: `${instrument}|${total.asOf ?? ''}|${total.source ?? ''}`,
          field: 'total',
          found: `${published} published, ${rows.length} held of ${instrument}, whose coverage is complete`,
          expected: `no total above ${rows.length}`,
          todo: 'say completeness: partial in facts/coverage.yaml, or correct the total',
        }
      }
    }
  },
}
