import { instrumentTitles } from '../generated/tables/instrument-titles.ts'
import type { InstrumentCode, InstrumentTitle, Language } from '../generated/types.ts'

/**
 * All titles held of an instrument, in every language and form.
 *
 * @example
 * ```ts
 * titlesOf('C029').map(({ language }) => language) //=> ['de', 'de', 'en', 'es', 'fr', 'fr', 'ru', 'zh']
 * ```
 */
export const titlesOf = (instrument: InstrumentCode): readonly InstrumentTitle[] =>
  instrumentTitles.of(instrument)

/**
 * The title of an instrument in a language: the official short one before a descriptive one, and English where the
 * language is not held. The answer says which language and form it is.
 *
 * @example
 * ```ts
 * titleOf('C029', 'fr').title //=> 'Convention sur le travail forcé, 1930'
 * titleOf('R204', 'bg').language //=> 'en'
 * ```
 */
export function titleOf(instrument: InstrumentCode, language: Language = 'en'): InstrumentTitle {
  const titles = titlesOf(instrument)
  const inLanguage = (wanted: Language) => {
    const held = titles.filter((title) => title.language === wanted)
    return held.find((title) => title.form === 'official-short') ?? held[0]
  }
  const title = inLanguage(language) ?? inLanguage('en')
  // Every instrument has an English title: the lint holds it.
  return title ?? { instrument, language: 'en', form: 'descriptive', title: instrument }
}
