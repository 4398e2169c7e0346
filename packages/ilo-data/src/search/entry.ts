import type { Language } from '../generated/types.ts'
import type { Text } from '../names.ts'
import type { SearchReference } from './types.ts'

/** A text by which a record can be found. */
export type Field = {
  readonly name: string
  readonly text: string
  readonly language?: Language
  /** How much it says about what the record is: 1 for its name; 0 where only the whole counts, not its words. */
  readonly weight: number
  /** True for ids, codes and numbers, which name the record alone. */
  readonly code?: boolean
}

/** A record that can be found, with its fields and how much it is wanted when others match as well. */
export type Entry = {
  readonly reference: SearchReference
  readonly prior: number
  readonly fields: readonly Field[]
  readonly label: (language: Language) => Text
}

export const english = (text: string) => (): Text => ({ text, language: 'en' })

export const field = (name: string, text: string | undefined, weight = 1): Field[] =>
  text === undefined ? [] : [{ name, text, language: 'en', weight }]

export const code = (text: string | undefined): Field[] =>
  text === undefined ? [] : [{ name: 'code', text, weight: 0.9, code: true }]

/** The year of a date, which people remember. */
export const year = (date: string | undefined): Field[] =>
  date === undefined ? [] : [{ name: 'year', text: date.slice(0, 4), weight: 0.6 }]
