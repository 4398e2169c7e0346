import { canLieIn } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Rule } from '../rule.ts'

export const registeredOutsideMembership: Rule = {
  name: 'registered-outside-membership',
  what: 'A ratification is registered for a State on a day on which it is a Member.',
  needs: ['membershipPeriods', 'membershipPeriods.to'],
  *check({ tables }) {
    const periodsOf = groupBy(tables.membershipPeriods, ({ member }) => member)
    for (const { member, instrument, registered } of tables.ratifications) {
      const periods = periodsOf.get(member) ?? []
      if (registered === undefined || periods.some((period) => canLieIn(registered, period))) continue
      const spans = periods.map(({ from, to }) => `from ${from}${to === undefined ? '' : ` until ${to}`}`)
      yield {
        table: 'ratifications',
        key: `${member}|${instrument}`,
        field: 'registered',
        found: `registered ${registered}; ${member} was a Member ${spans.join(' and ') || 'at no time'}`,
        expected: 'a date of its membership',
        todo: 'correct the date, or the period; if both are true, say why in facts/exceptions.yaml',
      }
    }
  },
}
