import type { UiLanguage } from './languages.ts'

type TwoForms = readonly [one: string, other: string]
type ThreeForms = readonly [one: string, few: string, many: string]

/** The forms of a word that is counted; Russian has three. */
export type Counted = Readonly<Record<Exclude<UiLanguage, 'ru'>, TwoForms> & { ru: ThreeForms }>

const rules = new Map<UiLanguage, Intl.PluralRules>()

function ruleOf(language: UiLanguage): Intl.PluralRules {
  const known = rules.get(language)
  if (known !== undefined) return known
  const rule = new Intl.PluralRules(language)
  rules.set(language, rule)
  return rule
}

/** The form of a word that goes with a number in a language. */
export function formFor(language: UiLanguage, count: number, forms: Counted): string {
  const rule = ruleOf(language).select(count)
  if (language !== 'ru') return rule === 'one' ? forms[language][0] : forms[language][1]
  const [one, few, many] = forms.ru
  if (rule === 'one') return one
  return rule === 'few' ? few : many
}
