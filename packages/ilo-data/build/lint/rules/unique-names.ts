import type { Names } from '../../../src/generated/types.ts'
import type { Rule } from '../rule.ts'

const languages: readonly (keyof Names)[] = ['en', 'fr', 'es', 'ru', 'bg']

export const uniqueNames: Rule = {
  name: 'unique-names',
  what: 'No two States have the same name in one language.',
  *check({ tables }) {
    for (const language of languages) {
      const first = new Map<string, string>()
      for (const { id, names } of tables.members) {
        const name = names[language]
        if (name === undefined) continue
        const other = first.get(name)
        first.set(name, other ?? id)
        if (other === undefined) continue
        yield {
          table: 'members',
          key: id,
          field: `names.${language}`,
          found: `'${name}', which is also the name of ${other}`,
          expected: 'a name that no other State has',
          todo: 'correct the name that is wrong',
        }
      }
    }
  },
}
