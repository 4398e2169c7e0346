import { dataDate, isDay, isPartialDate, daysOf } from 'ilo-data'
import type { Day } from 'ilo-data'
import { span } from '../../text/line.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { firstDay } from '../travel.ts'
import { uiWords } from '../words.ts'

/** The last day of what was typed: of a year, of a month, or the day itself. */
function dayMeant(text: string): Day | undefined {
  const trimmed = text.trim()
  if (isDay(trimmed)) return trimmed
  return isPartialDate(trimmed) ? daysOf(trimmed).to : undefined
}

const goingTo = (to: Day, label: string): PromptOption => ({
  label: [span(to, 'key'), span(label === '' ? '' : `  ${label}`)],
  command: { type: 'travel', travel: { to } },
})

/** A day to see everything on: typed as a day, a month or a year, of which the last day counts. */
export const date: PromptSpec = {
  title: ({ language }) => uiWords(language).date,
  invitation: ({ language }) => uiWords(language).dateInvitation,
  options(text, { setting: { language } }): PromptOption[] {
    const words = uiWords(language)
    if (text.trim() === '')
      return [goingTo(dataDate, words.dateOfRecord), goingTo(firstDay, words.dateOfStart)]
    const meant = dayMeant(text)
    // The end of this year, or of this month, is not known yet: what is known of it is meant.
    const isNow = !isDay(text.trim()) && dataDate.startsWith(text.trim())
    if (meant !== undefined && isNow) return [goingTo(dataDate, words.dateOfRecord)]
    return meant === undefined || meant < firstDay || meant > dataDate ? [] : [goingTo(meant, '')]
  },
  none: (text, { language }) => uiWords(language).notADate(text, firstDay, dataDate),
}
