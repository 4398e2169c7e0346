import type { Rule } from '../rule.ts'

export const noRatifiedRecommendation: Rule = {
  name: 'no-ratified-recommendation',
  what: 'Conventions and Protocols are ratified, Recommendations never.',
  *check({ tables }) {
    const kinds = new Map(tables.instruments.map(({ id, kind }) => [id, kind]))
    for (const { member, instrument } of tables.ratifications) {
      if (kinds.get(instrument) !== 'recommendation') continue
      yield {
        table: 'ratifications',
        key: `${member}|${instrument}`,
        field: 'instrument',
        found: `a ratification of the Recommendation ${instrument}`,
        expected: 'a Convention or a Protocol',
        todo: 'correct the code, or delete the row',
      }
    }
  },
}
