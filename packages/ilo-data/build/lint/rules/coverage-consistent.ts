import type { Rule } from '../rule.ts'

export const coverageConsistent: Rule = {
  name: 'coverage-consistent',
  what: 'Every Convention and Protocol says how much of its ratifications is held: none exactly where there is no row.',
  needs: ['coverage', 'ratifications', 'instruments'],
  *check({ tables }) {
    const held = new Set(tables.ratifications.map(({ instrument }) => instrument))
    for (const { instrument, completeness } of tables.coverage) {
      if ((completeness === 'none') !== held.has(instrument)) continue
      yield {
        table: 'coverage',
        key: instrument,
        field: 'completeness',
        found: `completeness ${completeness} with ${held.has(instrument) ? 'ratifications' : 'no ratification'} held`,
        expected: held.has(instrument) ? 'partial or complete' : 'none',
        todo: 'correct the completeness',
      }
    }
    const covered = new Set(tables.coverage.map(({ instrument }) => instrument))
    for (const { id, kind } of tables.instruments) {
      if (covered.has(id) === (kind !== 'recommendation')) continue
      yield {
        table: 'instruments',
        key: id,
        found: `${covered.has(id) ? 'a' : 'no'} row for the ${kind} ${id} in facts/coverage.yaml`,
        expected: 'one for every Convention and Protocol, none for a Recommendation',
        todo: covered.has(id) ? 'delete it' : `add { instrument: ${id}, completeness: … }`,
      }
    }
  },
}
