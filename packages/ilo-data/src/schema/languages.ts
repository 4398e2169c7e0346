import * as z from 'zod'
import { text } from './scalars.ts'
import type { EnglishName, Language, Names } from '../generated/types.ts'

export const language: z.ZodType<Language> = z
  .enum(['en', 'fr', 'es', 'ru', 'bg', 'de', 'zh', 'ar'])
  .describe('A language in which a text is held (ISO 639-1).')
  .meta({ id: 'Language' })

export const names: z.ZodType<Names> = z
  .strictObject({
    en: text,
    fr: text.exactOptional(),
    es: text.exactOptional(),
    ru: text.exactOptional(),
    bg: text.exactOptional(),
  })
  .describe('Names by language. English is always held.')
  .meta({ id: 'Names' })

export const englishName: z.ZodType<EnglishName> = z
  .strictObject({ en: text })
  .describe('A name that is held in English only.')
  .meta({ id: 'EnglishName' })
