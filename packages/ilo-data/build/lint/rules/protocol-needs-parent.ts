import { certainlyAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'

export const protocolNeedsParent: Rule = {
  name: 'protocol-needs-parent',
  what: 'A Member that ratifies a Protocol has ratified its Convention, or does so with it.',
  needs: ['instruments', 'instruments.parent', 'ratifications', 'coverage', 'coverage.completeness'],
  *check({ tables }) {
    const parents = new Map(tables.instruments.map(({ id, parent }) => [id, parent]))
    const held = new Map(tables.ratifications.map((row) => [`${row.member}|${row.instrument}`, row]))
    const whole = new Set(
      tables.coverage
        .filter(({ completeness }) => completeness === 'complete')
        .map(({ instrument }) => instrument),
    )
    for (const { member, instrument, registered } of tables.ratifications) {
      const parent = parents.get(instrument)
      if (parent === undefined) continue
      const act = held.get(`${member}|${parent}`)
      const late =
        act?.registered !== undefined &&
        registered !== undefined &&
        certainlyAfter(act.registered, registered)
      // Where the list of the Convention is not whole, its ratification may be one that is not held.
      if (act === undefined ? !whole.has(parent) : !late) continue
      yield {
        table: 'ratifications',
        key: `${member}|${instrument}`,
        ...(late ? { field: 'registered' } : {}),
        found: late
          ? `${instrument} registered ${registered}, its Convention ${parent} only ${act.registered}`
          : `${instrument} without its Convention ${parent}, of which all ratifications are held`,
        expected: `a ratification of ${parent} by ${member}${late ? ' not after that' : ''}`,
        todo: late ? 'correct the date that is wrong' : 'add the ratification, or delete this one',
      }
    }
  },
}
