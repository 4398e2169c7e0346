import type { Rule } from '../rule.ts'

export const statusByPeriods: Rule = {
  name: 'status-by-periods',
  what: 'A State is a Member exactly while a period of its membership is open.',
  needs: ['membershipPeriods', 'membershipPeriods.to'],
  *check({ tables }) {
    const open = new Set(
      tables.membershipPeriods
        .filter(({ to, counted }) => to === undefined && counted)
        .map(({ member }) => member),
    )
    for (const { id, status, continuedBy } of tables.members) {
      if ((status === 'member') !== open.has(id)) {
        yield {
          table: 'members',
          key: id,
          field: 'status',
          found: `status ${status} with ${open.has(id) ? 'an' : 'no'} open period of membership`,
          expected: open.has(id) ? 'status member' : 'status former, or an open period',
          todo: 'correct the status, or the periods',
        }
      }
      if (continuedBy === undefined || status === 'former') continue
      yield {
        table: 'members',
        key: id,
        field: 'continuedBy',
        found: `continuedBy ${continuedBy} of a present Member`,
        expected: 'continuedBy only for a former State',
        todo: 'delete the field, or correct the status',
      }
    }
  },
}
