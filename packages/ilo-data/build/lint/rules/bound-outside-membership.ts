import { certainlyAfter, canLieIn } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Rule } from '../rule.ts'

export const boundOutsideMembership: Rule = {
  name: 'bound-outside-membership',
  what: 'An instrument begins and ceases to bind a State while it is a Member, unless it succeeds to a State that was bound.',
  needs: ['membershipPeriods', 'membershipPeriods.to', 'ratifications.declarations'],
  *check({ tables }) {
    const periodsOf = groupBy(tables.membershipPeriods, ({ member }) => member)
    for (const row of tables.ratifications) {
      const { member, instrument, registered, declarations } = row
      const periods = periodsOf.get(member) ?? []
      const isMember = (date: typeof registered) =>
        date === undefined || periods.some((period) => canLieIn(date, period))
      // What follows a registration outside membership is the matter of registered-outside-membership.
      if (declarations?.includes('succession') || !isMember(registered)) continue
      for (const field of ['inForce', 'endedOn'] as const) {
        const date = row[field]
        if (date === undefined || isMember(date)) continue
        // A State that left stays bound, and its denunciation may take effect later (Constitution, article 1, 5).
        if (field === 'endedOn' && periods.some(({ to }) => to !== undefined && certainlyAfter(date, to)))
          continue
        const spans = periods.map(({ from, to }) => `from ${from}${to === undefined ? '' : ` until ${to}`}`)
        yield {
          table: 'ratifications',
          key: `${member}|${instrument}`,
          field,
          found: `${field} ${date}; ${member} was a Member ${spans.join(' and ') || 'at no time'}`,
          expected: 'a date of its membership, or the declaration succession',
          todo: 'correct the date, or the period; if both are true, say why in facts/exceptions.yaml',
        }
      }
    }
  },
}
