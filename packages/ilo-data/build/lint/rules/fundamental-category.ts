import type { Rule } from '../rule.ts'

export const fundamentalCategory: Rule = {
  name: 'fundamental-category',
  what: 'The instruments of the category fundamental are those of the present set.',
  needs: ['fundamentalSets', 'fundamentalSets.validTo', 'instruments.category'],
  *check({ tables }) {
    const present = tables.fundamentalSets.find(({ validTo }) => validTo === undefined)
    for (const { id, category } of tables.instruments) {
      const inSet = present?.instruments.includes(id) ?? false
      if (inSet === (category === 'fundamental')) continue
      yield {
        table: 'instruments',
        key: id,
        field: 'category',
        found: `category ${category ?? 'missing'}, but ${inSet ? '' : 'not '}in ${present?.id ?? 'a present set'}`,
        expected: inSet ? 'category fundamental' : 'another category',
        todo: 'correct the category, or facts/fundamental-sets.yaml',
      }
    }
  },
}
