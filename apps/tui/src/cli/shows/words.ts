import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'

/** What only the printed answers say. */
type Words = {
  readonly byYear: (what: string) => string
  readonly year: string
  /** The day of a count. */
  readonly day: string
  readonly count: string
  /** How many there were by the end of a year. */
  readonly soFar: string
  readonly release: string
  readonly dataDate: string
  /** What the hashes are of. */
  readonly contentHash: string
  readonly codeHash: string
  /** The name under which the API keeps these facts and this code. */
  readonly pinned: string
}

const words: InAllLanguages<Words> = {
  en: {
    byYear: (what) => `${what} by year`,
    year: 'Year',
    day: 'Day',
    count: 'Count',
    soFar: 'So far',
    release: 'Release',
    dataDate: 'Data of',
    contentHash: 'Facts',
    codeHash: 'Code',
    pinned: 'Pinned as',
  },
  bg: {
    byYear: (what) => `${what} по години`,
    year: 'Година',
    day: 'Ден',
    count: 'Брой',
    soFar: 'Общо дотогава',
    release: 'Издание',
    dataDate: 'Данни от',
    contentHash: 'Факти',
    codeHash: 'Код',
    pinned: 'Закрепено като',
  },
  ru: {
    byYear: (what) => `${what} по годам`,
    year: 'Год',
    day: 'День',
    count: 'Число',
    soFar: 'Всего к концу года',
    release: 'Выпуск',
    dataDate: 'Данные от',
    contentHash: 'Факты',
    codeHash: 'Код',
    pinned: 'Закреплено как',
  },
  fr: {
    byYear: (what) => `${what} par année`,
    year: 'Année',
    day: 'Jour',
    count: 'Nombre',
    soFar: 'Cumul',
    release: 'Version',
    dataDate: 'Données du',
    contentHash: 'Faits',
    codeHash: 'Code',
    pinned: 'Épinglé sous',
  },
  es: {
    byYear: (what) => `${what} por año`,
    year: 'Año',
    day: 'Día',
    count: 'Número',
    soFar: 'Acumulado',
    release: 'Versión',
    dataDate: 'Datos del',
    contentHash: 'Hechos',
    codeHash: 'Código',
    pinned: 'Fijado como',
  },
}

export const showWords = (language: Language): Words => words[uiLanguageFor(language)]
