import type { Rule } from '../rule.ts'

export const sameTitle: Rule = {
  name: 'same-title',
  what: 'No two instruments have the same title in one language.',
  *check({ tables }) {
    const first = new Map<string, string>()
    for (const { instrument, language, form, title } of tables.instrumentTitles) {
      const folded = `${language} ${title.toLowerCase()}`
      const other = first.get(folded)
      first.set(folded, other ?? instrument)
      if (other === undefined || other === instrument) continue
      yield {
        table: 'instrumentTitles',
        key: `${instrument}|${language}|${form}`,
        field: 'title',
        found: `'${title}', which is also the title of ${other}`,
        expected: 'a title that no other instrument has',
        todo: 'correct the title that is wrong',
      }
    }
  },
}
