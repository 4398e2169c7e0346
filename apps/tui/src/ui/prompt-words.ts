import type { CitationStyle, Language } from 'ilo-data'
import type { ThemeName } from '../theme/themes.ts'
import type { InAllLanguages } from '../words/languages.ts'
import { uiLanguageFor } from '../words/languages.ts'

type Words = {
  readonly copy: string
  readonly id: string
  readonly iloPage: string
  readonly address: string
  readonly citation: (style: CitationStyle) => string
  readonly json: string
  readonly csv: string
  readonly nothingToCopy: string
  /** What was given to the terminal; whether it took it cannot be known. */
  readonly copied: (name: string, characters: number) => string
  readonly tooLong: (name: string) => string
  readonly export: string
  readonly formats: Readonly<Record<'json' | 'ndjson' | 'csv' | 'md' | 'txt', string>>
  readonly written: (path: string) => string
  readonly notWritten: (name: string, reason: string) => string
  readonly notExported: (reason: string) => string
  readonly elsewhere: string
  readonly commandLine: string
  readonly request: string
  readonly typescript: string
  readonly theme: string
  readonly themes: Readonly<Record<ThemeName, string>>
  /** Nothing here can open an address: it is shown. */
  readonly noBrowser: (url: string) => string
  readonly browsing: (url: string) => string
  readonly mouseOn: string
  readonly mouseOff: string
  /** The places where a key does something. */
  readonly places: Readonly<Record<'here' | 'everywhere' | 'list' | 'page' | 'plane' | 'typing', string>>
}

const words: InAllLanguages<Words> = {
  en: {
    copy: 'Copy',
    id: 'the id',
    iloPage: 'the ILO’s page',
    address: 'the address of the record',
    citation: (style) => `the citation (${style})`,
    json: 'as JSON',
    csv: 'as a row of CSV under its names',
    nothingToCopy: 'Nothing is chosen that could be copied.',
    copied: (name, characters) => `Copied: ${name} (${characters} characters)`,
    tooLong: (name) => `Too long to copy: ${name}. Export it to a file instead.`,
    export: 'Export',
    formats: {
      json: 'JSON with data, coverage and links',
      ndjson: 'one row of JSON a line',
      csv: 'CSV, for a spreadsheet',
      md: 'Markdown',
      txt: 'plain text, as on the screen',
    },
    written: (path) => `Written: ${path}`,
    notWritten: (name, reason) => `Not written: ${name}: ${reason}`,
    notExported: (reason) => `Not exported: ${reason}`,
    elsewhere: 'Elsewhere',
    commandLine: 'in a shell',
    request: 'over HTTP',
    typescript: 'in TypeScript',
    theme: 'Colours',
    themes: {
      auto: 'as the background of the terminal is known to be',
      dark: 'for a dark background',
      light: 'for a light background',
      'high-contrast': 'high contrast',
      plain: 'without colour',
    },
    noBrowser: (url) => `${url} (no browser can be opened here)`,
    browsing: (url) => `Opened: ${url}`,
    mouseOn: 'The mouse chooses; M gives it back to the terminal.',
    mouseOff: 'The mouse belongs to the terminal again.',
    places: {
      here: 'Here',
      everywhere: 'Everywhere',
      list: 'In a list',
      page: 'On a page',
      plane: 'In the matrix and on the map',
      typing: 'While you type',
    },
  },
  bg: {
    copy: 'Копиране',
    id: 'идентификатора',
    iloPage: 'страницата на МОТ',
    address: 'адреса на записа',
    citation: (style) => `цитирането (${style})`,
    json: 'като JSON',
    csv: 'като ред CSV под имената му',
    nothingToCopy: 'Не е избрано нищо за копиране.',
    copied: (name, characters) => `Копирано: ${name} (${characters} знака)`,
    tooLong: (name) => `Твърде дълго за копиране: ${name}. Запишете го във файл.`,
    export: 'Запис',
    formats: {
      json: 'JSON с данни, обхват и връзки',
      ndjson: 'по един ред JSON',
      csv: 'CSV, за електронна таблица',
      md: 'Markdown',
      txt: 'обикновен текст, както на екрана',
    },
    written: (path) => `Записано: ${path}`,
    notWritten: (name, reason) => `Не е записано: ${name}: ${reason}`,
    notExported: (reason) => `Не е записано: ${reason}`,
    elsewhere: 'Другаде',
    commandLine: 'в команден ред',
    request: 'по HTTP',
    typescript: 'на TypeScript',
    theme: 'Цветове',
    themes: {
      auto: 'според известния фон на терминала',
      dark: 'за тъмен фон',
      light: 'за светъл фон',
      'high-contrast': 'висок контраст',
      plain: 'без цвят',
    },
    noBrowser: (url) => `${url} (тук не може да се отвори браузър)`,
    browsing: (url) => `Отворено: ${url}`,
    mouseOn: 'Мишката избира; M я връща на терминала.',
    mouseOff: 'Мишката отново е на терминала.',
    places: {
      here: 'Тук',
      everywhere: 'Навсякъде',
      list: 'В списък',
      page: 'На страница',
      plane: 'В матрицата и на картата',
      typing: 'Докато пишете',
    },
  },
  ru: {
    copy: 'Копировать',
    id: 'идентификатор',
    iloPage: 'страницу МОТ',
    address: 'адрес записи',
    citation: (style) => `ссылку для цитирования (${style})`,
    json: 'как JSON',
    csv: 'как строку CSV под её названиями',
    nothingToCopy: 'Не выбрано ничего, что можно скопировать.',
    copied: (name, characters) => `Скопировано: ${name} (знаков: ${characters})`,
    tooLong: (name) => `Слишком длинно для копирования: ${name}. Сохраните в файл.`,
    export: 'Сохранить',
    formats: {
      json: 'JSON с данными, охватом и ссылками',
      ndjson: 'по строке JSON',
      csv: 'CSV, для электронной таблицы',
      md: 'Markdown',
      txt: 'простой текст, как на экране',
    },
    written: (path) => `Сохранено: ${path}`,
    notWritten: (name, reason) => `Не сохранено: ${name}: ${reason}`,
    notExported: (reason) => `Не сохранено: ${reason}`,
    elsewhere: 'В другом месте',
    commandLine: 'в командной строке',
    request: 'по HTTP',
    typescript: 'на TypeScript',
    theme: 'Цвета',
    themes: {
      auto: 'по известному фону терминала',
      dark: 'для тёмного фона',
      light: 'для светлого фона',
      'high-contrast': 'высокая контрастность',
      plain: 'без цвета',
    },
    noBrowser: (url) => `${url} (здесь нельзя открыть браузер)`,
    browsing: (url) => `Открыто: ${url}`,
    mouseOn: 'Мышь выбирает; M возвращает её терминалу.',
    mouseOff: 'Мышь снова принадлежит терминалу.',
    places: {
      here: 'Здесь',
      everywhere: 'Везде',
      list: 'В списке',
      page: 'На странице',
      plane: 'В матрице и на карте',
      typing: 'При вводе',
    },
  },
  fr: {
    copy: 'Copier',
    id: 'l’identifiant',
    iloPage: 'la page de l’OIT',
    address: 'l’adresse de l’enregistrement',
    citation: (style) => `la citation (${style})`,
    json: 'en JSON',
    csv: 'en ligne CSV sous ses noms',
    nothingToCopy: 'Rien de ce qui est choisi ne peut être copié.',
    copied: (name, characters) => `Copié : ${name} (${characters} caractères)`,
    tooLong: (name) => `Trop long à copier : ${name}. Exportez-le dans un fichier.`,
    export: 'Exporter',
    formats: {
      json: 'JSON avec données, couverture et liens',
      ndjson: 'une ligne de JSON par rang',
      csv: 'CSV, pour un tableur',
      md: 'Markdown',
      txt: 'texte simple, comme à l’écran',
    },
    written: (path) => `Écrit : ${path}`,
    notWritten: (name, reason) => `Non écrit : ${name} : ${reason}`,
    notExported: (reason) => `Non exporté : ${reason}`,
    elsewhere: 'Ailleurs',
    commandLine: 'en ligne de commande',
    request: 'par HTTP',
    typescript: 'en TypeScript',
    theme: 'Couleurs',
    themes: {
      auto: 'selon le fond connu du terminal',
      dark: 'pour un fond sombre',
      light: 'pour un fond clair',
      'high-contrast': 'contraste élevé',
      plain: 'sans couleur',
    },
    noBrowser: (url) => `${url} (aucun navigateur ne peut être ouvert ici)`,
    browsing: (url) => `Ouvert : ${url}`,
    mouseOn: 'La souris choisit ; M la rend au terminal.',
    mouseOff: 'La souris est de nouveau au terminal.',
    places: {
      here: 'Ici',
      everywhere: 'Partout',
      list: 'Dans une liste',
      page: 'Sur une page',
      plane: 'Dans la matrice et sur la carte',
      typing: 'En tapant',
    },
  },
  es: {
    copy: 'Copiar',
    id: 'el identificador',
    iloPage: 'la página de la OIT',
    address: 'la dirección del registro',
    citation: (style) => `la cita (${style})`,
    json: 'como JSON',
    csv: 'como fila CSV bajo sus nombres',
    nothingToCopy: 'No se ha elegido nada que pueda copiarse.',
    copied: (name, characters) => `Copiado: ${name} (${characters} caracteres)`,
    tooLong: (name) => `Demasiado largo para copiar: ${name}. Expórtelo a un archivo.`,
    export: 'Exportar',
    formats: {
      json: 'JSON con datos, cobertura y enlaces',
      ndjson: 'una fila de JSON por línea',
      csv: 'CSV, para una hoja de cálculo',
      md: 'Markdown',
      txt: 'texto simple, como en la pantalla',
    },
    written: (path) => `Escrito: ${path}`,
    notWritten: (name, reason) => `No escrito: ${name}: ${reason}`,
    notExported: (reason) => `No exportado: ${reason}`,
    elsewhere: 'En otro lugar',
    commandLine: 'en la línea de órdenes',
    request: 'por HTTP',
    typescript: 'en TypeScript',
    theme: 'Colores',
    themes: {
      auto: 'según el fondo conocido del terminal',
      dark: 'para fondo oscuro',
      light: 'para fondo claro',
      'high-contrast': 'alto contraste',
      plain: 'sin color',
    },
    noBrowser: (url) => `${url} (aquí no se puede abrir un navegador)`,
    browsing: (url) => `Abierto: ${url}`,
    mouseOn: 'El ratón elige; M lo devuelve al terminal.',
    mouseOff: 'El ratón es de nuevo del terminal.',
    places: {
      here: 'Aquí',
      everywhere: 'En todas partes',
      list: 'En una lista',
      page: 'En una página',
      plane: 'En la matriz y en el mapa',
      typing: 'Al escribir',
    },
  },
}

export const promptWords = (language: Language): Words => words[uiLanguageFor(language)]
