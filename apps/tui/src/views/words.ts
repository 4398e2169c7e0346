import type { Language } from 'ilo-data'
import type { InAllLanguages } from '../words/languages.ts'
import { uiLanguageFor } from '../words/languages.ts'

type Words = {
  readonly position: (at: number, total: number) => string
  readonly lines: (from: number, to: number, total: number) => string
  readonly filter: string
  readonly nothingMatches: string
  readonly nearest: string
  readonly nothingHere: string
  readonly order: string
  readonly usualOrder: string
  /** Every one, where one could choose some. */
  readonly all: string
  /** The part of a screen that is shown. */
  readonly part: string
  readonly ascending: string
  readonly descending: string
}

const words: InAllLanguages<Words> = {
  en: {
    position: (at, total) => `${at} of ${total}`,
    lines: (from, to, total) => `lines ${from}-${to} of ${total}`,
    filter: 'filter',
    nothingMatches: 'nothing matches',
    nearest: 'nothing matches; nearest:',
    nothingHere: 'Nothing is held here.',
    order: 'order',
    usualOrder: 'as it is kept',
    all: 'all',
    part: 'part',
    ascending: 'ascending',
    descending: 'descending',
  },
  bg: {
    position: (at, total) => `${at} от ${total}`,
    lines: (from, to, total) => `редове ${from}-${to} от ${total}`,
    filter: 'филтър',
    nothingMatches: 'няма съвпадение',
    nearest: 'няма съвпадение; най-близко:',
    nothingHere: 'Тук няма нищо записано.',
    order: 'подредба',
    usualOrder: 'както е записано',
    all: 'всички',
    part: 'част',
    ascending: 'възходящо',
    descending: 'низходящо',
  },
  ru: {
    position: (at, total) => `${at} из ${total}`,
    lines: (from, to, total) => `строки ${from}-${to} из ${total}`,
    filter: 'фильтр',
    nothingMatches: 'нет совпадений',
    nearest: 'нет совпадений; ближайшее:',
    nothingHere: 'Здесь ничего не записано.',
    order: 'порядок',
    usualOrder: 'как записано',
    all: 'все',
    part: 'часть',
    ascending: 'по возрастанию',
    descending: 'по убыванию',
  },
  fr: {
    position: (at, total) => `${at} sur ${total}`,
    lines: (from, to, total) => `lignes ${from}-${to} sur ${total}`,
    filter: 'filtre',
    nothingMatches: 'rien ne correspond',
    nearest: 'rien ne correspond ; au plus près :',
    nothingHere: 'Rien n’est enregistré ici.',
    order: 'ordre',
    usualOrder: 'tel qu’enregistré',
    all: 'sans restriction',
    part: 'partie',
    ascending: 'croissant',
    descending: 'décroissant',
  },
  es: {
    position: (at, total) => `${at} de ${total}`,
    lines: (from, to, total) => `líneas ${from}-${to} de ${total}`,
    filter: 'filtro',
    nothingMatches: 'nada coincide',
    nearest: 'nada coincide; lo más próximo:',
    nothingHere: 'Aquí no consta nada.',
    order: 'orden',
    usualOrder: 'tal como consta',
    all: 'cualquiera',
    part: 'parte',
    ascending: 'ascendente',
    descending: 'descendente',
  },
}

export const viewWords = (language: Language): Words => words[uiLanguageFor(language)]
