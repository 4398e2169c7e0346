import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'
import { bg } from './bg.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import type { CliWords } from './words.ts'

const words: InAllLanguages<CliWords> = { en, bg, ru, fr, es }

export const cliWords = (language: Language): CliWords => words[uiLanguageFor(language)]
