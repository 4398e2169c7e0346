import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../words/languages.ts'
import type { InAllLanguages } from '../words/languages.ts'
import { formFor } from '../words/plural.ts'
import type { Counted } from '../words/plural.ts'
import { rangeInWords, wholeOf } from './series.ts'
import type { YearRange } from './series.ts'

/** What charts say besides what they draw. */
export type ChartWords = {
  readonly nothing: string
  readonly perColumn: (years: number) => string
  /** How many more there are than the columns show. */
  readonly undecided: (count: number) => string
  readonly summary: (about: {
    readonly from: number
    readonly to: number
    readonly total: string
    readonly mostYear: number
    readonly most: string
    readonly emptyYears: number
  }) => string
}

const emptyYear: Counted = {
  en: ['year', 'years'],
  bg: ['година', 'години'],
  ru: ['году', 'годах', 'годах'],
  fr: ['année', 'années'],
  es: ['año', 'años'],
}

const inAll: InAllLanguages<ChartWords> = {
  en: {
    nothing: 'There is nothing to draw: no year has any.',
    perColumn: (years) => `each column: ${years} years`,
    undecided: (count) => `${count} more, in a year not decided`,
    summary: ({ from, to, total, mostYear, most, emptyYears }) =>
      `${from} to ${to}: ${total} in all, most in ${mostYear} (${most}), none in ${emptyYears} ${formFor('en', emptyYears, emptyYear)}`,
  },
  bg: {
    nothing: 'Няма какво да се начертае: нито една година няма нищо.',
    perColumn: (years) => `всеки стълб: ${years} години`,
    undecided: (count) => `още ${count}, в неустановена година`,
    summary: ({ from, to, total, mostYear, most, emptyYears }) =>
      `${from} до ${to}: общо ${total}, най-много през ${mostYear} (${most}), нищо през ${emptyYears} ${formFor('bg', emptyYears, emptyYear)}`,
  },
  ru: {
    nothing: 'Чертить нечего: ни в одном году ничего нет.',
    perColumn: (years) => `каждый столбец: лет — ${years}`,
    undecided: (count) => `ещё ${count}, год не установлен`,
    summary: ({ from, to, total, mostYear, most, emptyYears }) =>
      `с ${from} по ${to}: всего ${total}, больше всего в ${mostYear} (${most}), ничего в ${emptyYears} ${formFor('ru', emptyYears, emptyYear)}`,
  },
  fr: {
    nothing: 'Rien à tracer : aucune année n’en compte.',
    perColumn: (years) => `chaque colonne : ${years} ans`,
    undecided: (count) => `${count} de plus, d’une année non établie`,
    summary: ({ from, to, total, mostYear, most, emptyYears }) =>
      `${from} à ${to} : ${total} en tout, maximum en ${mostYear} (${most}), rien pendant ${emptyYears} ${formFor('fr', emptyYears, emptyYear)}`,
  },
  es: {
    nothing: 'No hay nada que trazar: ningún año tiene nada.',
    perColumn: (years) => `cada columna: ${years} años`,
    undecided: (count) => `${count} más, de un año no establecido`,
    summary: ({ from, to, total, mostYear, most, emptyYears }) =>
      `${from} a ${to}: ${total} en total, máximo en ${mostYear} (${most}), nada en ${emptyYears} ${formFor('es', emptyYears, emptyYear)}`,
  },
}

/** What charts say in a language. */
export const chartWords = (language: Language): ChartWords => inAll[uiLanguageFor(language)]

export const englishChartWords: ChartWords = inAll.en

/** A series for reading aloud: one line about the whole, then each year that has any. */
export function yearsInWords(years: readonly YearRange[], words: ChartWords = englishChartWords): string[] {
  const [first, last, whole] = [years[0], years.at(-1), wholeOf(years)]
  const peak = years.reduce<YearRange | undefined>(
    (a, b) => (a === undefined || b.max > a.max ? b : a),
    undefined,
  )
  if (
    first === undefined ||
    last === undefined ||
    whole === undefined ||
    peak === undefined ||
    peak.max === 0
  ) {
    return [words.nothing]
  }
  const told = years.filter(({ max }) => max > 0)
  return [
    words.summary({
      from: first.year,
      to: last.year,
      total: rangeInWords(whole),
      mostYear: peak.year,
      most: rangeInWords(peak),
      emptyYears: last.year - first.year + 1 - told.length,
    }),
    ...told.map((range) => `${range.year}: ${rangeInWords(range)}`),
  ]
}
