import { measuresOf } from '../../measures.ts'
import type { Rule } from '../rule.ts'

export const coverageNotFallen: Rule = {
  name: 'coverage-not-fallen',
  what: 'No less is held than when the facts were last compiled, unless a person accepted it with a reason.',
  needs: 'everything',
  *check({ tables, written }) {
    const measures = measuresOf(written)
    for (const { measure, value } of tables.coverageBaseline) {
      const now = measures.get(measure)
      if (now === undefined) {
        yield {
          table: 'coverageBaseline',
          key: measure,
          field: 'measure',
          found: `the measure '${measure}', which nothing counts`,
          expected: `one of ${[...measures.keys()].join(', ')}`,
          todo: 'delete the row',
        }
      } else if (now < value) {
        yield {
          table: 'coverageBaseline',
          key: measure,
          field: 'value',
          found: `${value - now} fewer of ${measure} than when the facts were last compiled`,
          expected: 'as many or more',
          todo: 'restore what is missing; if it is right so, run `npm run facts -- --accept-coverage "<reason>"`',
        }
      }
    }
  },
}
