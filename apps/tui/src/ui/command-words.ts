import type { InAllLanguages } from '../words/languages.ts'
import { bg } from './command-words/bg.ts'
import { en } from './command-words/en.ts'
import { es } from './command-words/es.ts'
import { fr } from './command-words/fr.ts'
import { ru } from './command-words/ru.ts'
import type { BindingId } from './keys.ts'

/** What each command is called in the help and in the palette. */
export type CommandWords = Readonly<Record<BindingId, string>>

export const commandWords: InAllLanguages<CommandWords> = { en, bg, ru, fr, es }
