import type { Language, Names } from './generated/types.ts'

/** A text and the language that it is in. */
export type Text = { readonly text: string; readonly language: Language }

/**
 * A name in the language asked for, or in English where that is not held. The answer says which it is.
 *
 * @example
 * ```ts
 * nameIn({ en: 'Bulgaria', bg: 'България' }, 'bg') //=> { text: 'България', language: 'bg' }
 * nameIn({ en: 'Bulgaria' }, 'fr') //=> { text: 'Bulgaria', language: 'en' }
 * ```
 */
export function nameIn(names: Names, language: Language): Text {
  const held = new Map<Language, string>(
    (['en', 'fr', 'es', 'ru', 'bg'] as const).flatMap((code) => {
      const text = names[code]
      return text === undefined ? [] : [[code, text]]
    }),
  )
  const text = held.get(language)
  return text === undefined ? { text: names.en, language: 'en' } : { text, language }
}
