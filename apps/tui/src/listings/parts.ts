import type { Language, Names } from 'ilo-data'
import { nameIn } from 'ilo-data'
import { textIn } from '../pages/fields.ts'
import type { PickOption } from '../views/view.ts'
import type { Setting } from '../answers/setting.ts'
import type { Picked, PickSpec, Query } from './listing.ts'

/** A name in the best language held, marked where that is another than asked for. */
export const calledIn = (names: Names, language: Language): string =>
  textIn(nameIn(names, language), language)

/** A text with a capital letter at its beginning, as a heading has it. */
export const capital = (text: string): string => {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}

/** What is picked, as filters of the same names. */
export const filtersOf = (picked: Picked, names: readonly string[]): Query =>
  Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const chosen = picked[name] ?? []
      return chosen.length === 0 ? [] : [[name, chosen.join(',')]]
    }),
  )

/** A filter by a closed set of values: any number of them can be chosen. */
export const pickOf = <Id extends string>(
  id: string,
  key: string,
  title: (setting: Setting) => string,
  ids: readonly Id[],
  words: (setting: Setting) => Readonly<Record<Id, string>>,
): PickSpec => ({
  id,
  key,
  title,
  options: (setting): PickOption[] => ids.map((each) => ({ id: each, label: words(setting)[each] })),
  several: true,
})
