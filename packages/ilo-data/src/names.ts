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
  const held: Partial<Readonly<Record<Language, string>>> = names
  const text = held[language]
  return text === undefined ? { text: names.en, language: 'en' } : { text, language }
}
