import type { Rule } from '../rule.ts'

export const englishTitle: Rule = {
  name: 'english-title',
  what: 'Every instrument has its official short title in English.',
  needs: ['instrumentTitles'],
  *check({ tables }) {
    const titled = new Set(
      tables.instrumentTitles
        .filter(({ language, form }) => language === 'en' && form === 'official-short')
        .map(({ instrument }) => instrument),
    )
    for (const { id } of tables.instruments) {
      if (titled.has(id)) continue
      yield {
        table: 'instruments',
        key: id,
        found: 'no official short title in English',
        expected: 'one title with language en and form official-short',
        todo: 'add it to the titles of the file',
      }
    }
  },
}
