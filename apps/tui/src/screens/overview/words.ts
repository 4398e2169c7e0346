import type { Day, Language } from 'ilo-data'
import { counted } from '../../words/counts.ts'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'

type Range = { readonly min: number; readonly max: number }

type Words = {
  readonly name: string
  readonly title: (on: Day) => string
  readonly members: string
  readonly instruments: string
  readonly kinds: (conventions: number, protocols: number, recommendations: number) => string
  readonly ratifications: string
  readonly held: (range: string) => string
  readonly directorGeneral: string
  readonly vacant: string
  readonly noneYet: string
  readonly undecided: (names: string) => string
  readonly since: (date: string) => string
  readonly coverage: string
  readonly covered: (complete: number, partial: number, none: number) => string
  readonly dataDate: string
  readonly perYear: string
  readonly latest: string
  readonly range: (range: Range) => string
}

const range =
  (between: (min: number, max: number) => string) =>
  ({ min, max }: Range): string =>
    min === max ? String(min) : between(min, max)

const kindsIn = (
  language: Language,
  conventions: number,
  protocols: number,
  recommendations: number,
): string =>
  [
    counted(language, conventions, 'convention'),
    counted(language, protocols, 'protocol'),
    counted(language, recommendations, 'recommendation'),
  ].join(', ')

const words: InAllLanguages<Words> = {
  en: {
    name: 'Overview',
    title: (on) => `The International Labour Organization on ${on}`,
    members: 'Members',
    instruments: 'Instruments',
    kinds: (conventions, protocols, recommendations) =>
      kindsIn('en', conventions, protocols, recommendations),
    ratifications: 'Ratifications',
    held: (text) => `${text} held as registered by this day`,
    directorGeneral: 'Director-General',
    vacant: 'vacant',
    noneYet: 'none yet',
    undecided: (names) => `undecided: ${names}`,
    since: (date) => `since ${date}`,
    coverage: 'Coverage',
    covered: (complete, partial, none) =>
      `Conventions and Protocols whose ratifications are held whole: ${complete}; in part: ${partial}; not: ${none}`,
    dataDate: 'Data of',
    perYear: 'Ratifications held, by year',
    latest: 'Latest events',
    range: range((min, max) => `${min} to ${max}`),
  },
  bg: {
    name: 'Преглед',
    title: (on) => `Международната организация на труда към ${on}`,
    members: 'Членки',
    instruments: 'Актове',
    kinds: (conventions, protocols, recommendations) =>
      `конвенции: ${conventions}, протоколи: ${protocols}, препоръки: ${recommendations}`,
    ratifications: 'Ратификации',
    held: (text) => `записани и регистрирани до този ден: ${text}`,
    directorGeneral: 'Генерален директор',
    vacant: 'незает пост',
    noneYet: 'още няма',
    undecided: (names) => `нерешено: ${names}`,
    since: (date) => `от ${date}`,
    coverage: 'Обхват',
    covered: (complete, partial, none) =>
      `конвенции и протоколи, чиито ратификации са записани изцяло: ${complete}; частично: ${partial}; не са: ${none}`,
    dataDate: 'Данни от',
    perYear: 'Записани ратификации по години',
    latest: 'Последни събития',
    range: range((min, max) => `${min} до ${max}`),
  },
  ru: {
    name: 'Обзор',
    title: (on) => `Международная организация труда на ${on}`,
    members: 'Члены',
    instruments: 'Акты',
    kinds: (conventions, protocols, recommendations) =>
      `конвенции: ${conventions}, протоколы: ${protocols}, рекомендации: ${recommendations}`,
    ratifications: 'Ратификации',
    held: (text) => `записано зарегистрированных к этому дню: ${text}`,
    directorGeneral: 'Генеральный директор',
    vacant: 'вакантно',
    noneYet: 'ещё нет',
    undecided: (names) => `не решено: ${names}`,
    since: (date) => `с ${date}`,
    coverage: 'Охват',
    covered: (complete, partial, none) =>
      `конвенции и протоколы, ратификации которых записаны полностью: ${complete}; частично: ${partial}; не записаны: ${none}`,
    dataDate: 'Данные от',
    perYear: 'Записанные ратификации по годам',
    latest: 'Последние события',
    range: range((min, max) => `от ${min} до ${max}`),
  },
  fr: {
    name: 'Aperçu',
    title: (on) => `L’Organisation internationale du Travail au ${on}`,
    members: 'Membres',
    instruments: 'Instruments',
    kinds: (conventions, protocols, recommendations) =>
      kindsIn('fr', conventions, protocols, recommendations),
    ratifications: 'Ratifications',
    held: (text) => `${text} connues comme enregistrées à ce jour`,
    directorGeneral: 'Directeur général',
    vacant: 'vacant',
    noneYet: 'pas encore',
    undecided: (names) => `indécis : ${names}`,
    since: (date) => `depuis ${date}`,
    coverage: 'Couverture',
    covered: (complete, partial, none) =>
      `conventions et protocoles dont les ratifications sont connues en entier : ${complete} ; en partie : ${partial} ; pas du tout : ${none}`,
    dataDate: 'Données du',
    perYear: 'Ratifications connues, par année',
    latest: 'Derniers événements',
    range: range((min, max) => `${min} à ${max}`),
  },
  es: {
    name: 'Resumen',
    title: (on) => `La Organización Internacional del Trabajo a ${on}`,
    members: 'Miembros',
    instruments: 'Instrumentos',
    kinds: (conventions, protocols, recommendations) =>
      kindsIn('es', conventions, protocols, recommendations),
    ratifications: 'Ratificaciones',
    held: (text) => `${text} constan como registradas hasta este día`,
    directorGeneral: 'Director General',
    vacant: 'vacante',
    noneYet: 'todavía ninguno',
    undecided: (names) => `sin decidir: ${names}`,
    since: (date) => `desde ${date}`,
    coverage: 'Cobertura',
    covered: (complete, partial, none) =>
      `convenios y protocolos cuyas ratificaciones constan por completo: ${complete}; en parte: ${partial}; no constan: ${none}`,
    dataDate: 'Datos del',
    perYear: 'Ratificaciones que constan, por año',
    latest: 'Últimos acontecimientos',
    range: range((min, max) => `${min} a ${max}`),
  },
}

export const overviewWords = (language: Language): Words => words[uiLanguageFor(language)]
