import type { Language } from 'ilo-data'
import { uiLanguageFor } from './languages.ts'
import type { Counted } from './plural.ts'
import { formFor } from './plural.ts'

/** A number, or the least and the most that it may be where that is undecided. */
export type Count = number | { readonly min: number; readonly max: number }

/** What is counted. */
export type Noun =
  | 'claim'
  | 'conflict'
  | 'convention'
  | 'event'
  | 'gap'
  | 'instrument'
  | 'line'
  | 'member'
  | 'office'
  | 'protocol'
  | 'ratification'
  | 'recommendation'
  | 'record'
  | 'seat'
  | 'session'
  | 'source'
  | 'value'
  | 'year'

const nouns: Readonly<Record<Noun, Counted>> = {
  claim: {
    en: ['claim', 'claims'],
    bg: ['твърдение', 'твърдения'],
    ru: ['утверждение', 'утверждения', 'утверждений'],
    fr: ['affirmation', 'affirmations'],
    es: ['afirmación', 'afirmaciones'],
  },
  conflict: {
    en: ['conflict', 'conflicts'],
    bg: ['спор', 'спора'],
    ru: ['разногласие', 'разногласия', 'разногласий'],
    fr: ['désaccord', 'désaccords'],
    es: ['discrepancia', 'discrepancias'],
  },
  convention: {
    en: ['Convention', 'Conventions'],
    bg: ['конвенция', 'конвенции'],
    ru: ['конвенция', 'конвенции', 'конвенций'],
    fr: ['convention', 'conventions'],
    es: ['convenio', 'convenios'],
  },
  event: {
    en: ['event', 'events'],
    bg: ['събитие', 'събития'],
    ru: ['событие', 'события', 'событий'],
    fr: ['événement', 'événements'],
    es: ['acontecimiento', 'acontecimientos'],
  },
  gap: {
    en: ['gap', 'gaps'],
    bg: ['пропуск', 'пропуска'],
    ru: ['пробел', 'пробела', 'пробелов'],
    fr: ['lacune', 'lacunes'],
    es: ['laguna', 'lagunas'],
  },
  instrument: {
    en: ['instrument', 'instruments'],
    bg: ['акт', 'акта'],
    ru: ['акт', 'акта', 'актов'],
    fr: ['instrument', 'instruments'],
    es: ['instrumento', 'instrumentos'],
  },
  line: {
    en: ['line', 'lines'],
    bg: ['ред', 'реда'],
    ru: ['строка', 'строки', 'строк'],
    fr: ['ligne', 'lignes'],
    es: ['línea', 'líneas'],
  },
  member: {
    en: ['Member', 'Members'],
    bg: ['държава членка', 'държави членки'],
    ru: ['государство-член', 'государства-члена', 'государств-членов'],
    fr: ['Membre', 'Membres'],
    es: ['Miembro', 'Miembros'],
  },
  office: {
    en: ['office', 'offices'],
    bg: ['бюро', 'бюра'],
    ru: ['бюро', 'бюро', 'бюро'],
    fr: ['bureau', 'bureaux'],
    es: ['oficina', 'oficinas'],
  },
  protocol: {
    en: ['Protocol', 'Protocols'],
    bg: ['протокол', 'протокола'],
    ru: ['протокол', 'протокола', 'протоколов'],
    fr: ['protocole', 'protocoles'],
    es: ['protocolo', 'protocolos'],
  },
  ratification: {
    en: ['ratification', 'ratifications'],
    bg: ['ратификация', 'ратификации'],
    ru: ['ратификация', 'ратификации', 'ратификаций'],
    fr: ['ratification', 'ratifications'],
    es: ['ratificación', 'ratificaciones'],
  },
  recommendation: {
    en: ['Recommendation', 'Recommendations'],
    bg: ['препоръка', 'препоръки'],
    ru: ['рекомендация', 'рекомендации', 'рекомендаций'],
    fr: ['recommandation', 'recommandations'],
    es: ['recomendación', 'recomendaciones'],
  },
  record: {
    en: ['record', 'records'],
    bg: ['запис', 'записа'],
    ru: ['запись', 'записи', 'записей'],
    fr: ['fiche', 'fiches'],
    es: ['registro', 'registros'],
  },
  seat: {
    en: ['seat', 'seats'],
    bg: ['място', 'места'],
    ru: ['место', 'места', 'мест'],
    fr: ['siège', 'sièges'],
    es: ['puesto', 'puestos'],
  },
  session: {
    en: ['session', 'sessions'],
    bg: ['сесия', 'сесии'],
    ru: ['сессия', 'сессии', 'сессий'],
    fr: ['session', 'sessions'],
    es: ['reunión', 'reuniones'],
  },
  source: {
    en: ['source', 'sources'],
    bg: ['източник', 'източника'],
    ru: ['источник', 'источника', 'источников'],
    fr: ['source', 'sources'],
    es: ['fuente', 'fuentes'],
  },
  value: {
    en: ['value', 'values'],
    bg: ['стойност', 'стойности'],
    ru: ['значение', 'значения', 'значений'],
    fr: ['valeur', 'valeurs'],
    es: ['valor', 'valores'],
  },
  year: {
    en: ['year', 'years'],
    bg: ['година', 'години'],
    ru: ['год', 'года', 'лет'],
    fr: ['an', 'ans'],
    es: ['año', 'años'],
  },
}

const isOpen = (count: Count): count is Exclude<Count, number> => typeof count !== 'number'

/** A number, or its range: `62`, `62–64`. */
export const countInWords = (count: Count): string => {
  if (!isOpen(count)) return String(count)
  return count.min === count.max ? String(count.min) : `${count.min}–${count.max}`
}

/** A number with what is counted, in the form that the language asks for: `1 ratification`, `5 ратификаций`. */
export const counted = (language: Language, count: Count, noun: Noun): string =>
  `${countInWords(count)} ${formFor(uiLanguageFor(language), isOpen(count) ? count.max : count, nouns[noun])}`
