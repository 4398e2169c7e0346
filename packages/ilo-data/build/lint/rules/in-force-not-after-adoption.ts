import { certainlyNotAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'

export const inForceNotAfterAdoption: Rule = {
  name: 'in-force-not-after-adoption',
  what: 'An instrument enters into force after the day of its adoption.',
  *check({ tables }) {
    for (const { id, adopted, inForce } of tables.instruments) {
      if (inForce === undefined || !certainlyNotAfter(inForce, adopted)) continue
      yield {
        table: 'instruments',
        key: id,
        field: 'inForce',
        found: `in force ${inForce}, adopted ${adopted}`,
        expected: `a date after ${adopted}`,
        todo: 'correct the date that is wrong, with its source',
      }
    }
  },
}
