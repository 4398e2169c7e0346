import type { Language } from '../../../src/generated/types.ts'
import { fields } from '../../rows.ts'
import { namesOfTables } from '../../tables.ts'
import type { Finding, Rule } from '../rule.ts'

const latin = { name: 'Latin', letter: /\p{Script=Latin}/u }
const cyrillic = { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u }

const scripts: Readonly<Record<Language, { readonly name: string; readonly letter: RegExp }>> = {
  en: latin,
  fr: latin,
  es: latin,
  de: latin,
  ru: cyrillic,
  bg: cyrillic,
  zh: { name: 'Han', letter: /\p{Script=Han}/u },
  ar: { name: 'Arabic', letter: /\p{Script=Arabic}/u },
}

const languages = Object.keys(scripts).filter((name): name is Language => Object.hasOwn(scripts, name))

export const scriptFitsLanguage: Rule = {
  name: 'script-fits-language',
  what: 'A name or a title is written in the letters of its language.',
  *check({ tables, written }) {
    for (const { instrument, language, form, title } of tables.instrumentTitles) {
      yield* strange('instrumentTitles', `${instrument}|${language}|${form}`, 'title', language, title)
    }
    for (const table of namesOfTables) {
      const named = fields(table).flatMap(({ path }) => {
        const language = languages.find((code) => path === `names.${code}`)
        return language === undefined ? [] : [{ path, language }]
      })
      for (const { key, cells } of written.get(table)?.values() ?? []) {
        for (const { path, language } of named) {
          const name = cells.get(path)
          if (typeof name === 'string') yield* strange(table, key, path, language, name)
        }
      }
    }
  },
}

function* strange(
  table: Finding['table'],
  key: string,
  field: string,
  language: Language,
  text: string,
): Iterable<Finding> {
  const { name, letter } = scripts[language]
  const others = (text.match(/\p{L}/gu) ?? []).filter((character) => !letter.test(character))
  if (others.length === 0) return
  yield {
    table,
    key,
    field,
    found: `'${others.join('')}' in '${text}', said to be in '${language}'`,
    expected: `letters of the ${name} script`,
    todo: 'write it in the letters of the language, or correct the language',
  }
}
