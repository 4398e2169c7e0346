import type { Rule } from '../rule.ts'

export const endedIsDenounced: Rule = {
  name: 'ended-is-denounced',
  what: 'A ratification that ended, or that a later one denounced, is in the state denounced.',
  *check({ tables }) {
    for (const { member, instrument, state, endedOn, denouncedBy } of tables.ratifications) {
      if (state === 'denounced' || (endedOn === undefined && denouncedBy === undefined)) continue
      yield {
        table: 'ratifications',
        key: `${member}|${instrument}`,
        field: 'state',
        found: `state ${state} with ${endedOn === undefined ? `denouncedBy ${denouncedBy}` : `endedOn ${endedOn}`}`,
        expected: 'state denounced',
        todo: 'correct the state, or delete the end',
      }
    }
  },
}
