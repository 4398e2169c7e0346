import { certainlyAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'

export const inForceBeforeRegistration: Rule = {
  name: 'in-force-before-registration',
  what: 'An instrument binds a Member from the registration of its ratification at the earliest.',
  *check({ tables }) {
    for (const { member, instrument, registered, inForce } of tables.ratifications) {
      if (registered === undefined || inForce === undefined || !certainlyAfter(registered, inForce)) continue
      yield {
        table: 'ratifications',
        key: `${member}|${instrument}`,
        field: 'inForce',
        found: `in force ${inForce}, registered ${registered}`,
        expected: `in force on or after ${registered}`,
        todo: 'correct the date that is wrong; if both are true, say why in facts/exceptions.yaml',
      }
    }
  },
}
