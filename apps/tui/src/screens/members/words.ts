import type { Category, Language } from 'ilo-data'
import { counted } from '../../words/counts.ts'
import type { InAllLanguages } from '../../words/languages.ts'
import { uiLanguageFor } from '../../words/languages.ts'

/** The category of an instrument, or that it has none. */
export type CategoryOrNone = Category | 'none'

type Words = {
  readonly name: string
  readonly counted: (count: number) => string
  readonly code: string
  readonly memberName: string
  readonly joined: string
  readonly held: string
  readonly inForce: string
  readonly fundamental: string
  readonly region: string
  readonly subregion: string
  readonly status: string
  readonly membership: string
  readonly countedElsewhere: string
  readonly office: string
  readonly continuedBy: string
  readonly heldUnder: (code: string) => string
  readonly category: Readonly<Record<CategoryOrNone, string>>
  readonly nothingKnownOf: (count: number) => string
  readonly everyInstrument: string
  /** A published total: of Conventions, of Protocols where they were counted, by a source where it has a name. */
  readonly published: (conventions: number, protocols?: number, source?: string) => string
  readonly publishedInForce: (count: number) => string
  readonly perYear: string
  readonly gaps: string
  readonly noGaps: string
  /** Of what cannot be ratified. */
  readonly notOpen: (count: number) => string
  readonly names: string
  readonly codes: string
  readonly iloPage: string
}

const actsIn = (language: Language, conventions: number, protocols: number | undefined): string =>
  [
    counted(language, conventions, 'convention'),
    ...(protocols === undefined ? [] : [counted(language, protocols, 'protocol')]),
  ].join(', ')

const words: InAllLanguages<Words> = {
  en: {
    name: 'Members',
    counted: (count) => `${count} ${count === 1 ? 'Member' : 'Members'}`,
    code: 'Code',
    memberName: 'Name',
    joined: 'Joined',
    held: 'Held',
    inForce: 'In force',
    fundamental: 'Fund.',
    region: 'Region',
    subregion: 'subregion',
    status: 'also former States',
    membership: 'Member',
    countedElsewhere: 'counted under the State that continues it',
    office: 'Office',
    continuedBy: 'Continued by',
    heldUnder: (code) => `its ratifications are held under ${code}`,
    category: {
      fundamental: 'Fundamental',
      governance: 'Governance',
      technical: 'Technical',
      none: 'No category',
    },
    nothingKnownOf: (count) =>
      `of ${count} ${count === 1 ? 'Convention or Protocol' : 'Conventions and Protocols'} nothing is known for it`,
    everyInstrument: 'all Conventions and Protocols are held',
    published: (conventions, protocols, source = 'source not named') =>
      `published: ${actsIn('en', conventions, protocols)} (${source})`,
    publishedInForce: (count) => `${count} in force`,
    perYear: 'Ratifications held, by year of registration',
    gaps: 'Not in force, or not known',
    noGaps: 'Every instrument that is open is in force.',
    notOpen: (count) => `${count} more can no longer or not yet be ratified.`,
    names: 'Names',
    codes: 'Codes',
    iloPage: 'ILO page',
  },
  bg: {
    name: 'Членки',
    counted: (count) => (count === 1 ? '1 държава' : `${count} държави`),
    code: 'Код',
    memberName: 'Име',
    joined: 'Приета',
    held: 'Записани',
    inForce: 'В сила',
    fundamental: 'Осн.',
    region: 'Регион',
    subregion: 'подрегион',
    status: 'и бивши държави',
    membership: 'Членка',
    countedElsewhere: 'брои се към държавата, която я продължава',
    office: 'Бюро',
    continuedBy: 'Продължена от',
    heldUnder: (code) => `ратификациите ѝ са записани към ${code}`,
    category: {
      fundamental: 'Основополагащи',
      governance: 'За управление',
      technical: 'Технически',
      none: 'Без категория',
    },
    nothingKnownOf: (count) =>
      `за ${count} ${count === 1 ? 'конвенция или протокол' : 'конвенции и протоколи'} нищо не се знае за нея`,
    everyInstrument: 'записани са всички конвенции и протоколи',
    published: (conventions, protocols, source = 'неназован източник') =>
      `публикувани са конвенции: ${conventions}${protocols === undefined ? '' : `, протоколи: ${protocols}`} (${source})`,
    publishedInForce: (count) => `в сила: ${count}`,
    perYear: 'Записани ратификации по година на регистриране',
    gaps: 'Не са в сила или не се знае',
    noGaps: 'Всеки акт, който е открит, е в сила.',
    notOpen: (count) =>
      count === 1
        ? 'Още 1 вече не може или още не може да се ратифицира.'
        : `Още ${count} вече не могат или още не могат да се ратифицират.`,
    names: 'Имена',
    codes: 'Кодове',
    iloPage: 'При МОТ',
  },
  ru: {
    name: 'Члены',
    counted: (count) => `государства: ${count}`,
    code: 'Код',
    memberName: 'Название',
    joined: 'Вступило',
    held: 'Записано',
    inForce: 'В силе',
    fundamental: 'Осн.',
    region: 'Регион',
    subregion: 'субрегион',
    status: 'и бывшие государства',
    membership: 'Член',
    countedElsewhere: 'учитывается при государстве-продолжателе',
    office: 'Бюро',
    continuedBy: 'Продолжатель',
    heldUnder: (code) => `его ратификации записаны при ${code}`,
    category: {
      fundamental: 'Основополагающие',
      governance: 'Директивные',
      technical: 'Технические',
      none: 'Без категории',
    },
    nothingKnownOf: (count) => `ничего не известно о конвенциях и протоколах: ${count}`,
    everyInstrument: 'записаны все конвенции и протоколы',
    published: (conventions, protocols, source = 'источник не назван') =>
      `опубликовано конвенций: ${conventions}${protocols === undefined ? '' : `, протоколов: ${protocols}`} (${source})`,
    publishedInForce: (count) => `в силе: ${count}`,
    perYear: 'Записанные ратификации по году регистрации',
    gaps: 'Не в силе или неизвестно',
    noGaps: 'Каждый открытый акт действует.',
    notOpen: (count) => `Ещё ${count} больше или пока нельзя ратифицировать.`,
    names: 'Названия',
    codes: 'Коды',
    iloPage: 'На сайте МОТ',
  },
  fr: {
    name: 'Membres',
    counted: (count) => `${count} ${count < 2 ? 'État' : 'États'}`,
    code: 'Code',
    memberName: 'Nom',
    joined: 'Admis',
    held: 'Connues',
    inForce: 'En vigueur',
    fundamental: 'Fond.',
    region: 'Région',
    subregion: 'sous-région',
    status: 'aussi les anciens États',
    membership: 'Membre',
    countedElsewhere: 'compté avec l’État qui le continue',
    office: 'Bureau',
    continuedBy: 'Continué par',
    heldUnder: (code) => `ses ratifications sont enregistrées sous ${code}`,
    category: {
      fundamental: 'Fondamentaux',
      governance: 'De gouvernance',
      technical: 'Techniques',
      none: 'Sans catégorie',
    },
    nothingKnownOf: (count) =>
      `de ${count} ${count < 2 ? 'convention ou protocole' : 'conventions et protocoles'} rien n’est connu pour lui`,
    everyInstrument: 'toutes les conventions et tous les protocoles sont connus',
    published: (conventions, protocols, source = 'source non nommée') =>
      `publiés : ${actsIn('fr', conventions, protocols)} (${source})`,
    publishedInForce: (count) => `en vigueur : ${count}`,
    perYear: 'Ratifications connues, par année d’enregistrement',
    gaps: 'Pas en vigueur, ou inconnu',
    noGaps: 'Chaque instrument ouvert est en vigueur.',
    notOpen: (count) =>
      count < 2
        ? `${count} autre ne peut plus ou pas encore être ratifié.`
        : `${count} autres ne peuvent plus ou pas encore être ratifiés.`,
    names: 'Noms',
    codes: 'Codes',
    iloPage: 'Page de l’OIT',
  },
  es: {
    name: 'Miembros',
    counted: (count) => `${count} ${count === 1 ? 'Estado' : 'Estados'}`,
    code: 'Código',
    memberName: 'Nombre',
    joined: 'Ingreso',
    held: 'Constan',
    inForce: 'En vigor',
    fundamental: 'Fund.',
    region: 'Región',
    subregion: 'subregión',
    status: 'también antiguos Estados',
    membership: 'Miembro',
    countedElsewhere: 'se cuenta con el Estado que lo continúa',
    office: 'Oficina',
    continuedBy: 'Continuado por',
    heldUnder: (code) => `sus ratificaciones constan bajo ${code}`,
    category: {
      fundamental: 'Fundamentales',
      governance: 'De gobernanza',
      technical: 'Técnicos',
      none: 'Sin categoría',
    },
    nothingKnownOf: (count) =>
      `de ${count} ${count === 1 ? 'convenio o protocolo' : 'convenios y protocolos'} no se sabe nada sobre él`,
    everyInstrument: 'constan todos los convenios y protocolos',
    published: (conventions, protocols, source = 'fuente sin nombre') =>
      `publicados: ${actsIn('es', conventions, protocols)} (${source})`,
    publishedInForce: (count) => `en vigor: ${count}`,
    perYear: 'Ratificaciones que constan, por año de registro',
    gaps: 'No en vigor, o no se sabe',
    noGaps: 'Todo instrumento abierto está en vigor.',
    notOpen: (count) =>
      count === 1
        ? 'Otro ya no o todavía no se puede ratificar.'
        : `Otros ${count} ya no o todavía no se pueden ratificar.`,
    names: 'Nombres',
    codes: 'Códigos',
    iloPage: 'Página de la OIT',
  },
}

export const memberWords = (language: Language): Words => words[uiLanguageFor(language)]
