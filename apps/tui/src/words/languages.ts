import type { Language } from 'ilo-data'

/** The languages that the screens speak. */
export const uiLanguages = ['en', 'bg', 'ru', 'fr', 'es'] as const

export type UiLanguage = (typeof uiLanguages)[number]

/** The same in every language of the screens: what is missing in one does not compile. */
export type InAllLanguages<T> = Readonly<Record<UiLanguage, T>>

const isUiLanguage = (language: Language): language is UiLanguage =>
  uiLanguages.some((known) => known === language)

/** The language in which the screens speak where facts are asked for in `language`. */
export const uiLanguageFor = (language: Language): UiLanguage => (isUiLanguage(language) ? language : 'en')

/** The words of each language, made when it is first spoken. */
export function spoken<Words>(words: InAllLanguages<() => Words>): (language: Language) => Words {
  const made: Partial<Record<UiLanguage, Words>> = {}
  return (language) => {
    const own = uiLanguageFor(language)
    return (made[own] ??= words[own]())
  }
}
