import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'
import { bg } from './words/bg.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ru } from './words/ru.ts'

/** What is said of the record itself: what is held, from where, how sure, and where sources differ. */
export type RecordWords = {
  readonly byInstrument: string
  readonly byMember: string
  readonly sources: string
  readonly conflicts: string
  readonly tables: string
  readonly confidence: string
  readonly code: string
  readonly title: string
  readonly completeness: string
  readonly held: string
  readonly known: string
  readonly asOf: string
  readonly category: string
  readonly region: string
  readonly member: string
  readonly nothingKnown: string
  readonly kind: string
  readonly values: string
  readonly publisher: string
  readonly family: string
  readonly familyMeaning: string
  readonly sameFamily: string
  readonly locator: string
  readonly licence: string
  readonly restsOnIt: (values: number) => string
  readonly nothingRestsOnIt: string
  readonly table: string
  readonly field: string
  readonly oneValue: string
  readonly otherValue: string
  readonly kept: string
  readonly keptAndOther: string
  readonly keptSide: Readonly<Record<'a' | 'b' | 'neither' | 'none', string>>
  readonly why: string
  readonly aboutRecord: string
  readonly noValue: string
  readonly unnamed: string
  readonly disagreements: string
  readonly rows: string
  readonly columns: string
  readonly key: string
  readonly coverageOf: (code: string) => string
  readonly basis: string
  readonly gap: string
  readonly missing: (count: number) => string
  readonly whole: string
  readonly registered: string
  readonly precision: (day: number, monthOrYear: number, none: number) => string
  readonly publishedTotals: string
  readonly total: string
  readonly totalInForce: string
  readonly source: string
  readonly ratificationsFrom: string
  readonly totals: string
  readonly gaps: string
  readonly open: string
  readonly instrument: string
  readonly state: (held: number, former: number) => string
  readonly instruments: string
}

const words: InAllLanguages<RecordWords> = { en, bg, ru, fr, es }

export const recordWords = (language: Language): RecordWords => words[uiLanguageFor(language)]
