import { dataDate } from 'ilo-data'
import type { Day, Language } from 'ilo-data'

/** The day asked about and the language: whatever is shown follows them. */
export type Setting = { readonly on: Day; readonly language: Language }

/** The same as parameters of an address, without what is so where nothing is said. */
export const parametersOf = ({ on, language }: Setting): Readonly<Record<string, string>> => ({
  ...(on === dataDate ? {} : { on }),
  ...(language === 'en' ? {} : { lang: language }),
})
