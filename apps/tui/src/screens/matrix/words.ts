import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import { counted } from '../../words/counts.ts'
import type { InAllLanguages } from '../../words/languages.ts'

type Words = {
  readonly name: string
  readonly summary: (members: number, instruments: number, on: string) => string
  readonly members: string
  readonly instruments: string
  readonly allMembers: string
  readonly officeOf: (name: string) => string
  readonly category: string
  readonly subject: string
  readonly region: string
  readonly office: string
}

const words: InAllLanguages<Words> = {
  en: {
    name: 'Matrix',
    summary: (members, instruments, on) =>
      `${counted('en', members, 'member')} × ${counted('en', instruments, 'instrument')} on ${on}`,
    members: 'rows',
    instruments: 'columns',
    allMembers: 'all Members',
    officeOf: (name) => `served by ${name}`,
    category: 'category',
    subject: 'subject',
    region: 'region',
    office: 'office',
  },
  bg: {
    name: 'Матрица',
    summary: (members, instruments, on) =>
      `${counted('bg', members, 'member')} × ${counted('bg', instruments, 'instrument')} към ${on}`,
    members: 'редове',
    instruments: 'колони',
    allMembers: 'всички членки',
    officeOf: (name) => `обслужвани от ${name}`,
    category: 'категория',
    subject: 'тема',
    region: 'регион',
    office: 'бюро',
  },
  ru: {
    name: 'Матрица',
    summary: (members, instruments, on) =>
      `${counted('ru', members, 'member')} × ${counted('ru', instruments, 'instrument')} на ${on}`,
    members: 'строки',
    instruments: 'столбцы',
    allMembers: 'все члены',
    officeOf: (name) => `обслуживает ${name}`,
    category: 'категория',
    subject: 'тема',
    region: 'регион',
    office: 'бюро',
  },
  fr: {
    name: 'Matrice',
    summary: (members, instruments, on) =>
      `${counted('fr', members, 'member')} × ${counted('fr', instruments, 'instrument')} au ${on}`,
    members: 'lignes',
    instruments: 'colonnes',
    allMembers: 'tous les Membres',
    officeOf: (name) => `desservis par ${name}`,
    category: 'catégorie',
    subject: 'sujet',
    region: 'région',
    office: 'bureau',
  },
  es: {
    name: 'Matriz',
    summary: (members, instruments, on) =>
      `${counted('es', members, 'member')} × ${counted('es', instruments, 'instrument')} a ${on}`,
    members: 'filas',
    instruments: 'columnas',
    allMembers: 'todos los Miembros',
    officeOf: (name) => `atendidos por ${name}`,
    category: 'categoría',
    subject: 'tema',
    region: 'región',
    office: 'oficina',
  },
}

export const matrixWords = (language: Language): Words => words[uiLanguageFor(language)]
