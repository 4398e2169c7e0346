import { daysOf, isPartialDate } from 'ilo-data'
import type { DatedEvent, InstrumentCoverage, Language } from 'ilo-data'
import { common } from '../words/common.ts'
import type { InAllLanguages } from '../words/languages.ts'
import { uiLanguageFor } from '../words/languages.ts'
import { recordTerms } from '../words/record.ts'

type Words = {
  readonly note: string
  readonly disputed: string
  readonly says: (sources: string, count: number, value: string) => string
  readonly unnamedSay: (value: string) => string
  readonly noneKept: string
  readonly kept: (value: string) => string
  readonly sources: string
  readonly noSource: string
  readonly noIloNumber: string
  readonly coverage: string
  readonly ratifications: string
  readonly code: string
  readonly title: string
  readonly name: string
  readonly registered: string
  readonly standing: string
  readonly certainty: string
  readonly events: string
  readonly notRatifiable: string
  /** Of a text that is held in another language only. */
  readonly onlyIn: (inLanguage: string) => string
  /** What it is that a standing is unknown. */
  readonly unknownMeans: string
}

const inAll: InAllLanguages<Words> = {
  en: {
    note: 'Note',
    disputed: 'Disputed',
    says: (sources, count, value) => `${sources} ${count === 1 ? 'says' : 'say'} ${value}`,
    unnamedSay: (value) => `unnamed sources say ${value}`,
    noneKept: 'no value is kept',
    kept: (value) => `kept is ${value}`,
    sources: 'Sources',
    noSource: 'None is held for this.',
    noIloNumber: 'its number at the ILO is not held; start from',
    coverage: 'Coverage',
    ratifications: 'Ratifications',
    code: 'Code',
    title: 'Title',
    name: 'Member',
    registered: 'Registered',
    standing: 'Standing',
    certainty: 'Certainty',
    events: 'Latest events',
    notRatifiable: 'Recommendations are not ratified',
    onlyIn: (inLanguage) => `Held only ${inLanguage}.`,
    unknownMeans:
      'no ratification is held here, but the list is not whole, so there may be one; or one is held, but not whether it still binds.',
  },
  bg: {
    note: 'Бележка',
    disputed: 'Спорно',
    says: (sources, _count, value) => `според ${sources}: ${value}`,
    unnamedSay: (value) => `според неназовани източници: ${value}`,
    noneKept: 'не е запазена стойност',
    kept: (value) => `запазено е ${value}`,
    sources: 'Източници',
    noSource: 'Няма записан източник.',
    noIloNumber: 'номерът му в МОТ не е записан; започнете от',
    coverage: 'Обхват',
    ratifications: 'Ратификации',
    code: 'Код',
    title: 'Заглавие',
    name: 'Държава',
    registered: 'Регистрирано',
    standing: 'Положение',
    certainty: 'Сигурност',
    events: 'Последни събития',
    notRatifiable: 'Препоръките не се ратифицират',
    onlyIn: (inLanguage) => `Записано само ${inLanguage}.`,
    unknownMeans:
      'тук няма записана ратификация, но списъкът не е цял, затова може да има; или има, но не се знае дали още обвързва.',
  },
  ru: {
    note: 'Примечание',
    disputed: 'Спорно',
    says: (sources, _count, value) => `по ${sources}: ${value}`,
    unnamedSay: (value) => `по неназванным источникам: ${value}`,
    noneKept: 'значение не оставлено',
    kept: (value) => `оставлено ${value}`,
    sources: 'Источники',
    noSource: 'Источник не записан.',
    noIloNumber: 'его номер в МОТ не записан; начните с',
    coverage: 'Охват',
    ratifications: 'Ратификации',
    code: 'Код',
    title: 'Название',
    name: 'Государство',
    registered: 'Зарегистрировано',
    standing: 'Положение',
    certainty: 'Достоверность',
    events: 'Последние события',
    notRatifiable: 'Рекомендации не ратифицируются',
    onlyIn: (inLanguage) => `Записано только ${inLanguage}.`,
    unknownMeans:
      'ратификация здесь не записана, но список не полон, поэтому она возможна; или записана, но неизвестно, действует ли она ещё.',
  },
  fr: {
    note: 'Remarque',
    disputed: 'Contesté',
    says: (sources, _count, value) => `selon ${sources} : ${value}`,
    unnamedSay: (value) => `selon des sources non nommées : ${value}`,
    noneKept: 'aucune valeur n’est retenue',
    kept: (value) => `retenu : ${value}`,
    sources: 'Références',
    noSource: 'Aucune source n’est enregistrée.',
    noIloNumber: 'son numéro à l’OIT n’est pas enregistré ; commencer par',
    coverage: 'Couverture',
    ratifications: 'Ratifications',
    code: 'Code',
    title: 'Titre',
    name: 'État',
    registered: 'Enregistrée',
    standing: 'Situation',
    certainty: 'Certitude',
    events: 'Derniers événements',
    notRatifiable: 'Les recommandations ne sont pas ratifiées',
    onlyIn: (inLanguage) => `Connu seulement ${inLanguage}.`,
    unknownMeans:
      'aucune ratification n’est connue ici, mais la liste n’est pas entière, il peut donc y en avoir une ; ou elle est connue, mais non si elle lie encore.',
  },
  es: {
    note: 'Nota',
    disputed: 'Discutido',
    says: (sources, _count, value) => `según ${sources}: ${value}`,
    unnamedSay: (value) => `según fuentes sin nombre: ${value}`,
    noneKept: 'no se conserva ningún valor',
    kept: (value) => `se conserva ${value}`,
    sources: 'Fuentes',
    noSource: 'No consta ninguna fuente.',
    noIloNumber: 'no consta su número en la OIT; empiece por',
    coverage: 'Cobertura',
    ratifications: 'Ratificaciones',
    code: 'Código',
    title: 'Título',
    name: 'Estado',
    registered: 'Registrada',
    standing: 'Situación',
    certainty: 'Certeza',
    events: 'Últimos acontecimientos',
    notRatifiable: 'Las recomendaciones no se ratifican',
    onlyIn: (inLanguage) => `Solo consta ${inLanguage}.`,
    unknownMeans:
      'aquí no consta ninguna ratificación, pero la lista no está entera, de modo que puede haberla; o consta, pero no si todavía obliga.',
  },
}

/** What pages about records have in common. */
export const pageWords = (language: Language): Words => inAll[uiLanguageFor(language)]

/** An interval as short as it can be said: a day, a month, a year, or its two ends. */
export function eventInWords({ from, to, basis }: DatedEvent, language: Language): string {
  const whole = [from, from.slice(0, 7), from.slice(0, 4)].find((date) => {
    const range = isPartialDate(date) ? daysOf(date) : undefined
    return range?.from === from && range.to === to
  })
  const { between, derived } = common(language)
  return `${whole ?? between(from, to)}${basis === 'derived' ? ` (${derived})` : ''}`
}

/** How much is held of the ratifications of an instrument: `82 held of 99 known as of 2013 (partial)`. */
export function coverageInWords(coverage: InstrumentCoverage, language: Language): string {
  const { held, heldOfFormer, knownTotal, asOf, completeness, basis } = coverage
  const words = common(language)
  const known =
    knownTotal === undefined
      ? words.totalUnknown(held)
      : basis === 'in-force-total'
        ? words.knownInForce(held, knownTotal)
        : words.heldOfKnown(held, knownTotal)
  const when = knownTotal === undefined || asOf === undefined ? '' : ` ${words.asOf(asOf)}`
  const former = heldOfFormer > 0 ? `, ${words.ofFormerStates(heldOfFormer)}` : ''
  return `${known}${when} (${recordTerms(language).completeness[completeness]})${former}`
}
