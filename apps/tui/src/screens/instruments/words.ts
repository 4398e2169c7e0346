import type { Category, InstrumentKind, Language } from 'ilo-data'
import type { InAllLanguages } from '../../words/languages.ts'
import { uiLanguageFor } from '../../words/languages.ts'
import type { UiLanguage } from '../../words/languages.ts'
import { terms } from '../../words/terms.ts'

type Words = {
  readonly name: string
  readonly counted: (count: number) => string
  readonly adopted: string
  readonly inForce: string
  readonly inForceCount: string
  readonly held: string
  readonly kind: string
  readonly category: string
  readonly status: string
  readonly subject: string
  readonly everInForce: string
  readonly alsoKnownAs: string
  readonly adoptedAt: (date: string, place: string, session: string) => string
  readonly dayNotHeld: string
  readonly ended: string
  readonly session: (session: string) => string
  readonly noStatus: string
  readonly chain: string
  readonly relations: string
  readonly perYear: string
  /** Of those of which a ratification is held and that are no Members on the day. */
  readonly formerStates: string
  readonly titleIn: (language: string) => string
  readonly iloText: string
}

const words: InAllLanguages<Words> = {
  en: {
    name: 'Instruments',
    counted: (count) => `${count} ${count === 1 ? 'instrument' : 'instruments'}`,
    adopted: 'Adopted',
    inForce: 'In force',
    inForceCount: 'Binds',
    held: 'Held',
    kind: 'Kind',
    category: 'Category',
    status: 'Status',
    subject: 'Subject',
    everInForce: 'entry into force',
    alsoKnownAs: 'Known as',
    adoptedAt: (date, place, session) => `${date}, ${place}, session ${session}`,
    dayNotHeld: 'on a day that is not held',
    ended: 'Ended',
    session: (session) => `session ${session}`,
    noStatus: 'none is held',
    chain: 'What revised what',
    relations: 'Relations',
    perYear: 'Ratifications held, by year of registration',
    formerStates: 'No Member on the day',
    titleIn: (language) => `Title, ${language}`,
    iloText: 'ILO text',
  },
  bg: {
    name: 'Актове',
    counted: (count) => (count === 1 ? '1 акт' : `${count} акта`),
    adopted: 'Приет',
    inForce: 'В сила',
    inForceCount: 'Обвързва',
    held: 'Записани',
    kind: 'Вид',
    category: 'Категория',
    status: 'Статут',
    subject: 'Тема',
    everInForce: 'влизане в сила',
    alsoKnownAs: 'Известен като',
    adoptedAt: (date, place, session) => `${date}, ${place}, сесия ${session}`,
    dayNotHeld: 'на ден, който не е записан',
    ended: 'Край',
    session: (session) => `сесия ${session}`,
    noStatus: 'не е записан',
    chain: 'Кое какво преразглежда',
    relations: 'Връзки',
    perYear: 'Записани ратификации по година на регистриране',
    formerStates: 'Не са членки на този ден',
    titleIn: (language) => `Заглавие, ${language}`,
    iloText: 'Текст при МОТ',
  },
  ru: {
    name: 'Акты',
    counted: (count) => `акты: ${count}`,
    adopted: 'Принят',
    inForce: 'В силе',
    inForceCount: 'Связывает',
    held: 'Записано',
    kind: 'Вид',
    category: 'Категория',
    status: 'Статус',
    subject: 'Тема',
    everInForce: 'вступление в силу',
    alsoKnownAs: 'Известен как',
    adoptedAt: (date, place, session) => `${date}, ${place}, сессия ${session}`,
    dayNotHeld: 'в день, который не записан',
    ended: 'Конец',
    session: (session) => `сессия ${session}`,
    noStatus: 'не записан',
    chain: 'Что чем пересмотрено',
    relations: 'Связи',
    perYear: 'Записанные ратификации по году регистрации',
    formerStates: 'Не члены на этот день',
    titleIn: (language) => `Название, ${language}`,
    iloText: 'Текст у МОТ',
  },
  fr: {
    name: 'Instruments',
    counted: (count) => `${count} ${count < 2 ? 'instrument' : 'instruments'}`,
    adopted: 'Adopté',
    inForce: 'En vigueur',
    inForceCount: 'Lie',
    held: 'Connues',
    kind: 'Type',
    category: 'Catégorie',
    status: 'Statut',
    subject: 'Sujet',
    everInForce: 'entrée en vigueur',
    alsoKnownAs: 'Connu comme',
    adoptedAt: (date, place, session) => `${date}, ${place}, session ${session}`,
    dayNotHeld: 'à une date non connue',
    ended: 'Fin',
    session: (session) => `session ${session}`,
    noStatus: 'aucun n’est connu',
    chain: 'Ce qui a révisé quoi',
    relations: 'Relations',
    perYear: 'Ratifications connues, par année d’enregistrement',
    formerStates: 'Non Membres à cette date',
    titleIn: (language) => `Titre, ${language}`,
    iloText: 'Texte à l’OIT',
  },
  es: {
    name: 'Instrumentos',
    counted: (count) => `${count} ${count === 1 ? 'instrumento' : 'instrumentos'}`,
    adopted: 'Adoptado',
    inForce: 'En vigor',
    inForceCount: 'Obliga',
    held: 'Constan',
    kind: 'Tipo',
    category: 'Categoría',
    status: 'Situación',
    subject: 'Tema',
    everInForce: 'entrada en vigor',
    alsoKnownAs: 'Conocido como',
    adoptedAt: (date, place, session) => `${date}, ${place}, reunión ${session}`,
    dayNotHeld: 'en un día que no consta',
    ended: 'Fin',
    session: (session) => `reunión ${session}`,
    noStatus: 'no consta',
    chain: 'Qué revisó qué',
    relations: 'Relaciones',
    perYear: 'Ratificaciones que constan, por año de registro',
    formerStates: 'No son Miembros ese día',
    titleIn: (language) => `Título, ${language}`,
    iloText: 'Texto en la OIT',
  },
}

export const instrumentWords = (language: Language): Words => words[uiLanguageFor(language)]

/** Categories as they are said of a Convention, where that is feminine. */
const feminine: Readonly<Partial<Record<UiLanguage, Readonly<Record<Category, string>>>>> = {
  bg: { fundamental: 'основополагаща', governance: 'за управление', technical: 'техническа' },
  ru: { fundamental: 'основополагающая', governance: 'директивная', technical: 'техническая' },
  fr: { fundamental: 'fondamentale', governance: 'de gouvernance', technical: 'technique' },
}

/** Which kind of instrument it is, and of which category: `Convention, fundamental`. */
export function kindInWords(
  kind: InstrumentKind,
  category: Category | undefined,
  language: Language,
): string {
  const { instrumentKind, category: categories } = terms(language)
  if (category === undefined) return instrumentKind[kind]
  const agreeing = kind === 'convention' ? feminine[uiLanguageFor(language)] : undefined
  return `${instrumentKind[kind]}, ${(agreeing ?? categories)[category]}`
}
