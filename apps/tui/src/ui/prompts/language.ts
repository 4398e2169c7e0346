import { languages } from '@ilo/questions'
import type { Language } from 'ilo-data'
import { span } from '../../text/line.ts'
import { fold, matches } from '../../views/filter.ts'
import { uiLanguages } from '../../words/languages.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { uiWords } from '../words.ts'

/** Each language in its own words. */
const named: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'français',
  es: 'español',
  ru: 'русский',
  bg: 'български',
  de: 'Deutsch',
  zh: '中文',
  ar: 'العربية',
}

const isSpoken = (language: Language): boolean => uiLanguages.some((known) => known === language)

/** The language of names and titles, and of the screens where they speak it. */
export const language: PromptSpec = {
  title: (setting) => uiWords(setting.language).language,
  invitation: (setting) => uiWords(setting.language).pickOne,
  options(text, { setting }): PromptOption[] {
    const labels = languages.map((id) => [id, named[id]].map(fold))
    const words = uiWords(setting.language)
    return matches(labels, text)
      .flatMap((at) => languages[at] ?? [])
      .map((id) => ({
        label: [span(`${id}  `, 'key'), span(named[id])],
        hint: isSpoken(id) ? [] : [span(words.factsOnly, 'muted')],
        command: { type: 'speak', language: id },
      }))
  },
  none: (text, setting) => uiWords(setting.language).nothingFor(text),
}
