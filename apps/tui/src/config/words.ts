import type { Language } from 'ilo-data'
import type { InAllLanguages } from '../words/languages.ts'
import { uiLanguageFor } from '../words/languages.ts'
import type { Origin } from './effective.ts'

type Words = {
  readonly title: string
  /** What it is about, and what it is not. */
  readonly scope: string
  readonly file: string
  readonly notThere: string
  readonly state: string
  readonly problem: string
  readonly keys: string
  readonly key: string
  readonly from: string
  readonly origins: Readonly<Record<Origin, string>>
  /** Told once on the screen. */
  readonly problems: (count: number, path: string, first: string) => string
}

const words: InAllLanguages<Words> = {
  en: {
    title: 'Configuration',
    scope: 'Language, theme, keys and start are of the screens: a command that prints does not follow them.',
    file: 'Configuration file',
    notThere: 'none is there',
    state: 'Last session',
    problem: 'Wrong',
    keys: 'Keys',
    key: 'Keys',
    from: 'From',
    origins: {
      'command line': 'command line',
      configuration: 'configuration',
      'last session': 'last session',
      default: 'default',
    },
    problems: (count, path, first) =>
      `${path}: ${first}${count > 1 ? ` (and ${count - 1} more: ilo config)` : ''}`,
  },
  bg: {
    title: 'Настройки',
    scope: 'Езикът, цветовете, клавишите и началото са на екраните: команда, която печата, не ги следва.',
    file: 'Файл с настройки',
    notThere: 'няма такъв',
    state: 'Последна сесия',
    problem: 'Грешка',
    keys: 'Клавиши',
    key: 'Клавиши',
    from: 'Откъде',
    origins: {
      'command line': 'команден ред',
      configuration: 'настройки',
      'last session': 'последна сесия',
      default: 'по подразбиране',
    },
    problems: (count, path, first) =>
      `${path}: ${first}${count > 1 ? ` (и още ${count - 1}: ilo config)` : ''}`,
  },
  ru: {
    title: 'Настройки',
    scope: 'Язык, цвета, клавиши и начало относятся к экранам: команда, которая печатает, им не следует.',
    file: 'Файл настроек',
    notThere: 'его нет',
    state: 'Последний сеанс',
    problem: 'Ошибка',
    keys: 'Клавиши',
    key: 'Клавиши',
    from: 'Откуда',
    origins: {
      'command line': 'командная строка',
      configuration: 'настройки',
      'last session': 'последний сеанс',
      default: 'по умолчанию',
    },
    problems: (count, path, first) =>
      `${path}: ${first}${count > 1 ? ` (и ещё ${count - 1}: ilo config)` : ''}`,
  },
  fr: {
    title: 'Configuration',
    scope:
      'La langue, les couleurs, les touches et le début valent pour les écrans : une commande qui imprime ne les suit pas.',
    file: 'Fichier de configuration',
    notThere: 'il n’y en a pas',
    state: 'Dernière session',
    problem: 'Erreur',
    keys: 'Touches',
    key: 'Touches',
    from: 'Origine',
    origins: {
      'command line': 'ligne de commande',
      configuration: 'configuration',
      'last session': 'dernière session',
      default: 'par défaut',
    },
    problems: (count, path, first) =>
      `${path} : ${first}${count > 1 ? ` (et ${count - 1} de plus : ilo config)` : ''}`,
  },
  es: {
    title: 'Configuración',
    scope:
      'El idioma, los colores, las teclas y el comienzo son de las pantallas: una orden que imprime no los sigue.',
    file: 'Archivo de configuración',
    notThere: 'no existe',
    state: 'Última sesión',
    problem: 'Error',
    keys: 'Teclas',
    key: 'Teclas',
    from: 'Origen',
    origins: {
      'command line': 'línea de órdenes',
      configuration: 'configuración',
      'last session': 'última sesión',
      default: 'por defecto',
    },
    problems: (count, path, first) =>
      `${path}: ${first}${count > 1 ? ` (y ${count - 1} más: ilo config)` : ''}`,
  },
}

export const configWords = (language: Language): Words => words[uiLanguageFor(language)]
