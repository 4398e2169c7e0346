import type { Language } from 'ilo-data'
import { uiLanguageFor } from './languages.ts'
import type { InAllLanguages } from './languages.ts'

/** What is said in many places. Dates are written as they are held. */
export type Common = {
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly of: (part: string | number, whole: string | number) => string
  readonly on: (date: string) => string
  readonly asOf: (date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly between: (from: string, to: string) => string
  readonly noDate: string
  /** Of a date that no source prints. */
  readonly derived: string
  readonly held: (count: number) => string
  readonly heldOfKnown: (held: number, known: number) => string
  readonly knownInForce: (held: number, known: number) => string
  readonly totalUnknown: (held: number) => string
  readonly ofFormerStates: (held: number) => string
  /** Of a text that is held only in another language, which stands in `recordTerms(…).inLanguage`. */
  readonly shown: (inLanguage: string) => string
  readonly unofficial: (address: string) => string
  readonly mayBe: (candidates: readonly string[]) => string
  readonly andMore: (items: readonly string[], more: number) => string
}

const inAll: InAllLanguages<Common> = {
  en: {
    yes: 'yes',
    no: 'no',
    none: 'none',
    of: (part, whole) => `${part} of ${whole}`,
    on: (date) => `on ${date}`,
    asOf: (date) => `as of ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    between: (from, to) => `between ${from} and ${to}`,
    noDate: 'no date',
    derived: 'derived, not held',
    held: (count) => `${count} held`,
    heldOfKnown: (held, known) => `${held} held of ${known} known`,
    knownInForce: (held, known) => `${held} held; ${known} known to be in force`,
    totalUnknown: (held) => `${held} held; how many exist is not known`,
    ofFormerStates: (held) => `and ${held} of States that no longer exist`,
    shown: (inLanguage) => `shown ${inLanguage}`,
    unofficial: (address) => `Unofficial. The ILO is authoritative: ${address}`,
    mayBe: (candidates) => `it may be ${candidates.join(' or ')}`,
    andMore: (items, more) => (more > 0 ? `${items.join(', ')} and ${more} more` : items.join(', ')),
  },
  bg: {
    yes: 'да',
    no: 'не',
    none: 'няма',
    of: (part, whole) => `${part} от ${whole}`,
    on: (date) => `към ${date}`,
    asOf: (date) => `към ${date}`,
    since: (date) => `от ${date}`,
    until: (date) => `до ${date}`,
    between: (from, to) => `между ${from} и ${to}`,
    noDate: 'без дата',
    derived: 'изведено, не записано',
    held: (count) => `записани ${count}`,
    heldOfKnown: (held, known) => `записани ${held} от ${known} известни`,
    knownInForce: (held, known) => `записани ${held}; за ${known} се знае, че са в сила`,
    totalUnknown: (held) => `записани ${held}; не се знае колко са всички`,
    ofFormerStates: (held) => `и ${held} на държави, които вече не съществуват`,
    shown: (inLanguage) => `показано ${inLanguage}`,
    unofficial: (address) => `Неофициално. Меродавна е МОТ: ${address}`,
    mayBe: (candidates) => `може да е ${candidates.join(' или ')}`,
    andMore: (items, more) => (more > 0 ? `${items.join(', ')} и още ${more}` : items.join(', ')),
  },
  ru: {
    yes: 'да',
    no: 'нет',
    none: 'нет ни одного',
    of: (part, whole) => `${part} из ${whole}`,
    on: (date) => `на ${date}`,
    asOf: (date) => `по состоянию на ${date}`,
    since: (date) => `с ${date}`,
    until: (date) => `до ${date}`,
    between: (from, to) => `между ${from} и ${to}`,
    noDate: 'без даты',
    derived: 'выведено, не записано',
    held: (count) => `записано ${count}`,
    heldOfKnown: (held, known) => `записано ${held} из ${known} известных`,
    knownInForce: (held, known) => `записано ${held}; известно действующих: ${known}`,
    totalUnknown: (held) => `записано ${held}; сколько всего, неизвестно`,
    ofFormerStates: (held) => `и ${held} от государств, которых больше нет`,
    shown: (inLanguage) => `показано ${inLanguage}`,
    unofficial: (address) => `Неофициально. Авторитетный источник — МОТ: ${address}`,
    mayBe: (candidates) => `возможно: ${candidates.join(' или ')}`,
    andMore: (items, more) => (more > 0 ? `${items.join(', ')} и ещё ${more}` : items.join(', ')),
  },
  fr: {
    yes: 'oui',
    no: 'non',
    none: 'aucun',
    of: (part, whole) => `${part} sur ${whole}`,
    on: (date) => `le ${date}`,
    // A day has an article, a month or a year has not.
    asOf: (date) => `${date.length < 'yyyy-mm-dd'.length ? 'en' : 'au'} ${date}`,
    since: (date) => `depuis ${date}`,
    until: (date) => `jusqu’à ${date}`,
    between: (from, to) => `entre ${from} et ${to}`,
    noDate: 'sans date',
    derived: 'déduit, non enregistré',
    held: (count) => `enregistrées : ${count}`,
    heldOfKnown: (held, known) => `enregistrées : ${held} sur ${known} connues`,
    knownInForce: (held, known) => `enregistrées : ${held} ; connues en vigueur : ${known}`,
    totalUnknown: (held) => `enregistrées : ${held} ; leur nombre total n’est pas connu`,
    ofFormerStates: (held) => `et ${held} d’États qui n’existent plus`,
    shown: (inLanguage) => `affiché ${inLanguage}`,
    unofficial: (address) => `Non officiel. L’OIT fait autorité : ${address}`,
    mayBe: (candidates) => `peut-être ${candidates.join(' ou ')}`,
    andMore: (items, more) => (more > 0 ? `${items.join(', ')} et ${more} de plus` : items.join(', ')),
  },
  es: {
    yes: 'sí',
    no: 'no',
    none: 'ninguno',
    of: (part, whole) => `${part} de ${whole}`,
    on: (date) => `el ${date}`,
    asOf: (date) => `a ${date}`,
    since: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
    between: (from, to) => `entre ${from} y ${to}`,
    noDate: 'sin fecha',
    derived: 'deducido, no registrado',
    held: (count) => `registradas: ${count}`,
    heldOfKnown: (held, known) => `registradas: ${held} de ${known} conocidas`,
    knownInForce: (held, known) => `registradas: ${held}; conocidas en vigor: ${known}`,
    totalUnknown: (held) => `registradas: ${held}; no se sabe cuántas hay`,
    ofFormerStates: (held) => `y ${held} de Estados que ya no existen`,
    shown: (inLanguage) => `se muestra ${inLanguage}`,
    unofficial: (address) => `No oficial. La OIT es la fuente autorizada: ${address}`,
    mayBe: (candidates) => `puede ser ${candidates.join(' o ')}`,
    andMore: (items, more) => (more > 0 ? `${items.join(', ')} y ${more} más` : items.join(', ')),
  },
}

/** What is said in many places, in a language, or in English where the screens do not speak it. */
export const common = (language: Language): Common => inAll[uiLanguageFor(language)]

/** What stands between a name and what is said of it; French sets it apart. */
export const colon = (language: Language): string => (uiLanguageFor(language) === 'fr' ? ' : ' : ': ')
