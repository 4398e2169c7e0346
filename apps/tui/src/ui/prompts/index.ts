import type { PromptId, PromptSpec } from '../prompt.ts'
import { copy } from './copy.ts'
import { date } from './date.ts'
import { elsewhere } from './elsewhere.ts'
import { exportTo } from './export.ts'
import { language } from './language.ts'
import { help, palette } from './palette.ts'
import { search } from './search.ts'
import { theme } from './theme.ts'

export const prompts: Readonly<Record<PromptId, PromptSpec>> = {
  search,
  palette,
  help,
  date,
  elsewhere,
  copy,
  export: exportTo,
  language,
  theme,
}
