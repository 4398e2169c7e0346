import type { Day, Language } from 'ilo-data'

/** What every question carries: the day asked about and the language of names and titles. */
export type Question = { readonly on: Day; readonly language: Language }

type Whole<List extends readonly Language[]> = [Exclude<Language, List[number]>] extends [never]
  ? List
  : never

const allLanguages = <const List extends readonly Language[]>(
  ...list: List & Whole<List>
): readonly Language[] => list

/** The languages that a text of the record can be in; the compiler holds the list whole. */
export const languages: readonly Language[] = allLanguages('en', 'fr', 'es', 'ru', 'bg', 'de', 'zh', 'ar')
