import type { Day, Language, SearchKind } from 'ilo-data'
import type { InAllLanguages } from '../words/languages.ts'
import { uiLanguageFor } from '../words/languages.ts'
import { commandWords } from './command-words.ts'
import type { BindingId } from './keys.ts'
import { kindWords } from './kind-words.ts'
import type { ScreenId } from './screens.ts'

type Words = {
  readonly screens: Readonly<Record<ScreenId, string>>
  /** Where the first line has no room for all names: those that have a shorter one. */
  readonly shortScreens: Readonly<Partial<Record<ScreenId, string>>>
  readonly onDay: (on: Day, dataDate: Day) => string
  readonly unofficial: string
  readonly noIloPage: string
  readonly palette: string
  readonly paletteInvitation: string
  readonly help: string
  readonly helpInvitation: string
  readonly search: string
  readonly searchInvitation: string
  readonly searchExamples: string
  readonly nothingFor: (text: string) => string
  readonly nearestTo: (text: string, near: readonly string[]) => string
  readonly pickOne: string
  readonly pickSeveral: string
  readonly date: string
  readonly dateInvitation: string
  readonly dateOfRecord: string
  readonly dateOfStart: string
  readonly notADate: (text: string, first: Day, last: Day) => string
  readonly language: string
  readonly factsOnly: string
  readonly hints: Readonly<Partial<Record<BindingId, string>>>
  readonly commands: Readonly<Record<BindingId, string>>
  readonly kinds: Readonly<Record<SearchKind, string>>
}

const words: InAllLanguages<Omit<Words, 'commands' | 'kinds'>> = {
  en: {
    screens: {
      overview: 'Overview',
      members: 'Members',
      instruments: 'Instruments',
      matrix: 'Matrix',
      map: 'Map',
      compare: 'Compare',
      time: 'Time',
      organisation: 'Organisation',
      claims: 'Claims',
      record: 'Record',
    },
    shortScreens: { instruments: 'Instr.', compare: 'Comp.', organisation: 'Org.' },
    onDay: (on, dataDate) => `on ${on}, data of ${dataDate}`,
    unofficial: 'Unofficial; see normlex.ilo.org',
    noIloPage: 'No address at the ILO is held for this.',
    palette: 'Do',
    paletteInvitation: 'a command, by its name or key',
    help: 'Keys',
    helpInvitation: 'what you want to do, or a key',
    search: 'Search',
    searchInvitation: 'a Member, an instrument, a word of a title, a session, a person …',
    searchExamples: 'For example: bulg, c87, forced labour, 1998, Thomas',
    nothingFor: (text) => `Nothing is found for “${text}”.`,
    nearestTo: (text, near) => `Nothing is found for “${text}”. Nearest: ${near.join('; ')}`,
    pickOne: 'type to narrow, Enter to choose',
    pickSeveral: 'type to narrow, Tab to mark, Enter to choose',
    date: 'Date',
    dateInvitation: 'a day, a month or a year: 1989-11-10, 1989-11, 1989',
    dateOfRecord: 'the date of the record',
    dateOfStart: 'the beginning',
    notADate: (text, first, last) => `“${text}” is no day, month or year between ${first} and ${last}.`,
    language: 'Language',
    factsOnly: 'names and titles only',
    hints: {
      search: 'search',
      open: 'open',
      back: 'back',
      filter: 'filter',
      clear: 'clear',
      palette: 'commands',
      date: 'date',
      close: 'close',
      help: 'help',
      quit: 'quit',
    },
  },
  bg: {
    screens: {
      overview: 'Преглед',
      members: 'Членки',
      instruments: 'Актове',
      matrix: 'Матрица',
      map: 'Карта',
      compare: 'Сравнение',
      time: 'Време',
      organisation: 'Организация',
      claims: 'Твърдения',
      record: 'Записи',
    },
    shortScreens: { compare: 'Срав.', organisation: 'Орг.', claims: 'Твърд.' },
    onDay: (on, dataDate) => `към ${on}, данни от ${dataDate}`,
    unofficial: 'Неофициално; вж. normlex.ilo.org',
    noIloPage: 'За това няма записан адрес при МОТ.',
    palette: 'Команда',
    paletteInvitation: 'име или клавиш на команда',
    help: 'Клавиши',
    helpInvitation: 'какво искате да направите или клавиш',
    search: 'Търсене',
    searchInvitation: 'членка, акт, дума от заглавие, сесия, лице …',
    searchExamples: 'Например: бълг, c87, принудителен труд, 1998, Thomas',
    nothingFor: (text) => `Нищо не е намерено за „${text}“.`,
    nearestTo: (text, near) => `Нищо не е намерено за „${text}“. Най-близко: ${near.join('; ')}`,
    pickOne: 'пишете, за да стесните; Enter избира',
    pickSeveral: 'пишете, за да стесните; Tab отбелязва, Enter избира',
    date: 'Дата',
    dateInvitation: 'ден, месец или година: 1989-11-10, 1989-11, 1989',
    dateOfRecord: 'датата на записа',
    dateOfStart: 'началото',
    notADate: (text, first, last) => `„${text}“ не е ден, месец или година между ${first} и ${last}.`,
    language: 'Език',
    factsOnly: 'само имена и заглавия',
    hints: {
      search: 'търсене',
      open: 'отваря',
      back: 'назад',
      filter: 'филтър',
      clear: 'изчиства',
      palette: 'команди',
      date: 'дата',
      close: 'затваря',
      help: 'помощ',
      quit: 'изход',
    },
  },
  ru: {
    screens: {
      overview: 'Обзор',
      members: 'Члены',
      instruments: 'Акты',
      matrix: 'Матрица',
      map: 'Карта',
      compare: 'Сравнение',
      time: 'Время',
      organisation: 'Организация',
      claims: 'Утверждения',
      record: 'Записи',
    },
    shortScreens: { compare: 'Срав.', organisation: 'Орг.', claims: 'Утв.' },
    onDay: (on, dataDate) => `на ${on}, данные от ${dataDate}`,
    unofficial: 'Неофициально; см. normlex.ilo.org',
    noIloPage: 'Адрес на сайте МОТ для этого не записан.',
    palette: 'Команда',
    paletteInvitation: 'название или клавиша команды',
    help: 'Клавиши',
    helpInvitation: 'что вы хотите сделать или клавиша',
    search: 'Поиск',
    searchInvitation: 'член МОТ, акт, слово из названия, сессия, имя …',
    searchExamples: 'Например: болг, c87, принудительный труд, 1998, Thomas',
    nothingFor: (text) => `По запросу «${text}» ничего не найдено.`,
    nearestTo: (text, near) => `По запросу «${text}» ничего не найдено. Ближайшее: ${near.join('; ')}`,
    pickOne: 'печатайте, чтобы сузить; Enter выбирает',
    pickSeveral: 'печатайте, чтобы сузить; Tab отмечает, Enter выбирает',
    date: 'Дата',
    dateInvitation: 'день, месяц или год: 1989-11-10, 1989-11, 1989',
    dateOfRecord: 'дата записи',
    dateOfStart: 'начало',
    notADate: (text, first, last) => `«${text}» — не день, не месяц и не год между ${first} и ${last}.`,
    language: 'Язык',
    factsOnly: 'только имена и названия',
    hints: {
      search: 'поиск',
      open: 'открыть',
      back: 'назад',
      filter: 'фильтр',
      clear: 'очистить',
      palette: 'команды',
      date: 'дата',
      close: 'закрыть',
      help: 'помощь',
      quit: 'выход',
    },
  },
  fr: {
    screens: {
      overview: 'Aperçu',
      members: 'Membres',
      instruments: 'Instruments',
      matrix: 'Matrice',
      map: 'Carte',
      compare: 'Comparer',
      time: 'Temps',
      organisation: 'Organisation',
      claims: 'Affirmations',
      record: 'Registre',
    },
    shortScreens: {
      instruments: 'Instr.',
      compare: 'Comp.',
      organisation: 'Org.',
      claims: 'Affirm.',
      record: 'Reg.',
    },
    onDay: (on, dataDate) => `au ${on}, données du ${dataDate}`,
    unofficial: 'Non officiel ; voir normlex.ilo.org',
    noIloPage: 'Aucune adresse à l’OIT n’est connue pour cela.',
    palette: 'Faire',
    paletteInvitation: 'une commande, par son nom ou sa touche',
    help: 'Touches',
    helpInvitation: 'ce que vous voulez faire, ou une touche',
    search: 'Rechercher',
    searchInvitation: 'un Membre, un instrument, un mot d’un titre, une session, une personne …',
    searchExamples: 'Par exemple : bulg, c87, travail forcé, 1998, Thomas',
    nothingFor: (text) => `Rien n’est trouvé pour « ${text} ».`,
    nearestTo: (text, near) => `Rien n’est trouvé pour « ${text} ». Au plus près : ${near.join(' ; ')}`,
    pickOne: 'tapez pour réduire, Enter pour choisir',
    pickSeveral: 'tapez pour réduire, Tab pour marquer, Enter pour choisir',
    date: 'Date',
    dateInvitation: 'un jour, un mois ou une année : 1989-11-10, 1989-11, 1989',
    dateOfRecord: 'la date du registre',
    dateOfStart: 'le début',
    notADate: (text, first, last) =>
      `« ${text} » n’est ni un jour, ni un mois, ni une année entre ${first} et ${last}.`,
    language: 'Langue',
    factsOnly: 'noms et titres seulement',
    hints: {
      search: 'chercher',
      open: 'ouvrir',
      back: 'retour',
      filter: 'filtrer',
      clear: 'effacer',
      palette: 'commandes',
      date: 'date',
      close: 'fermer',
      help: 'aide',
      quit: 'quitter',
    },
  },
  es: {
    screens: {
      overview: 'Resumen',
      members: 'Miembros',
      instruments: 'Instrumentos',
      matrix: 'Matriz',
      map: 'Mapa',
      compare: 'Comparar',
      time: 'Tiempo',
      organisation: 'Organización',
      claims: 'Afirmaciones',
      record: 'Registro',
    },
    shortScreens: {
      instruments: 'Instr.',
      compare: 'Comp.',
      organisation: 'Org.',
      claims: 'Afirm.',
      record: 'Reg.',
    },
    onDay: (on, dataDate) => `a ${on}, datos del ${dataDate}`,
    unofficial: 'No oficial; véase normlex.ilo.org',
    noIloPage: 'No consta ninguna dirección de la OIT para esto.',
    palette: 'Hacer',
    paletteInvitation: 'una orden, por su nombre o su tecla',
    help: 'Teclas',
    helpInvitation: 'lo que quiere hacer, o una tecla',
    search: 'Buscar',
    searchInvitation: 'un Miembro, un instrumento, una palabra de un título, una reunión, una persona …',
    searchExamples: 'Por ejemplo: bulg, c87, trabajo forzoso, 1998, Thomas',
    nothingFor: (text) => `No se encuentra nada para «${text}».`,
    nearestTo: (text, near) => `No se encuentra nada para «${text}». Lo más próximo: ${near.join('; ')}`,
    pickOne: 'escriba para acotar, Enter para elegir',
    pickSeveral: 'escriba para acotar, Tab para marcar, Enter para elegir',
    date: 'Fecha',
    dateInvitation: 'un día, un mes o un año: 1989-11-10, 1989-11, 1989',
    dateOfRecord: 'la fecha del registro',
    dateOfStart: 'el comienzo',
    notADate: (text, first, last) => `«${text}» no es un día, un mes ni un año entre ${first} y ${last}.`,
    language: 'Idioma',
    factsOnly: 'solo nombres y títulos',
    hints: {
      search: 'buscar',
      open: 'abrir',
      back: 'volver',
      filter: 'filtrar',
      clear: 'borrar',
      palette: 'órdenes',
      date: 'fecha',
      close: 'cerrar',
      help: 'ayuda',
      quit: 'salir',
    },
  },
}

/** What the screens say in the language asked for, or in English where they do not speak it. */
export function uiWords(language: Language): Words {
  const spoken = uiLanguageFor(language)
  return { ...words[spoken], commands: commandWords[spoken], kinds: kindWords[spoken] }
}
