import type { Language } from 'ilo-data'
import { spoken } from '../../words/languages.ts'
import { bg } from './bg.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import type { CliWords } from './words.ts'

export const cliWords: (language: Language) => CliWords = spoken({ en, bg, ru, fr, es })
