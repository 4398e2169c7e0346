import { certainlyAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'

export const adoptedFirst: Rule = {
  name: 'adopted-first',
  what: 'An instrument is ratified, binds a Member and is denounced after the Conference adopted it.',
  *check({ tables }) {
    const adopted = new Map(tables.instruments.map(({ id, adopted: date }) => [id, date]))
    const fields = ['registered', 'inForce', 'endedOn'] as const
    for (const row of tables.ratifications) {
      const from = adopted.get(row.instrument)
      for (const field of fields) {
        const date = row[field]
        if (from === undefined || date === undefined || !certainlyAfter(from, date)) continue
        yield {
          table: 'ratifications',
          key: `${row.member}|${row.instrument}`,
          field,
          found: `${field} ${date}, but ${row.instrument} was adopted on ${from}`,
          expected: `a date after ${from}`,
          todo: 'correct the date, or the code of the instrument',
        }
      }
    }
  },
}
