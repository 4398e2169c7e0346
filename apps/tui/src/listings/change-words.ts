import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../words/languages.ts'
import type { InAllLanguages } from '../words/languages.ts'
import { formFor } from '../words/plural.ts'
import type { Counted } from '../words/plural.ts'

type Words = {
  readonly name: string
  readonly counted: (count: number, from: string, to: string) => string
  readonly kind: string
  readonly kinds: Readonly<Record<'membership' | 'instrument' | 'standing', string>>
  readonly about: string
  /** The column of when it changed. */
  readonly when: string
}

const change: Counted = {
  en: ['change', 'changes'],
  bg: ['промяна', 'промени'],
  ru: ['изменение', 'изменения', 'изменений'],
  fr: ['changement', 'changements'],
  es: ['cambio', 'cambios'],
}

const words: InAllLanguages<Words> = {
  en: {
    name: 'Changes',
    counted: (count, from, to) => `${count} ${formFor('en', count, change)} from ${from} to ${to}`,
    kind: 'Kind',
    kinds: { membership: 'membership', instrument: 'instrument', standing: 'standing' },
    about: 'Name',
    when: 'When',
  },
  bg: {
    name: 'Промени',
    counted: (count, from, to) => `${count} ${formFor('bg', count, change)} от ${from} до ${to}`,
    kind: 'Вид',
    kinds: { membership: 'членство', instrument: 'акт', standing: 'положение' },
    about: 'Име',
    when: 'Кога',
  },
  ru: {
    name: 'Изменения',
    counted: (count, from, to) => `${count} ${formFor('ru', count, change)} с ${from} по ${to}`,
    kind: 'Вид',
    kinds: { membership: 'членство', instrument: 'акт', standing: 'положение' },
    about: 'Название',
    when: 'Когда',
  },
  fr: {
    name: 'Changements',
    counted: (count, from, to) => `${count} ${formFor('fr', count, change)} du ${from} au ${to}`,
    kind: 'Genre',
    kinds: { membership: 'qualité de Membre', instrument: 'instrument', standing: 'situation' },
    about: 'Nom',
    when: 'Quand',
  },
  es: {
    name: 'Cambios',
    counted: (count, from, to) => `${count} ${formFor('es', count, change)} de ${from} a ${to}`,
    kind: 'Clase',
    kinds: { membership: 'calidad de Miembro', instrument: 'instrumento', standing: 'situación' },
    about: 'Nombre',
    when: 'Cuándo',
  },
}

export const changeWords = (language: Language): Words => words[uiLanguageFor(language)]
