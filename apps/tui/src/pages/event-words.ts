import { titleIn } from '@ilo/questions'
import { getMember, nameIn } from 'ilo-data'
import type { IloEvent } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { capital } from '../listings/parts.ts'
import { timeWords } from '../screens/time/words.ts'
import { terms } from '../words/terms.ts'
import { textIn } from './fields.ts'
import { colon } from '../words/common.ts'

type Happened = Pick<IloEvent, 'kind' | 'member' | 'instrument' | 'session' | 'text'>

/** To whom and what it happened; of the kinds whose text tells more than that, nothing. */
function partsOf({ member, instrument, session }: Happened, { language }: Setting): readonly string[] {
  const parts = [
    ...(member === undefined ? [] : [textIn(nameIn(getMember(member).names, language), language)]),
    ...(instrument === undefined ? [] : [`${instrument} ${textIn(titleIn(instrument, language), language)}`]),
  ]
  return parts.length > 0 || session === undefined ? parts : [`${timeWords(language).session} ${session}`]
}

/** Events whose session is only where they happened. */
const toldByText: ReadonlySet<IloEvent['kind']> = new Set([
  'timeline',
  'amendment-adoption',
  'declaration-adoption',
  'declaration-amendment',
])

/**
 * What happened, beside its kind. The record tells it in English: in another language the Member, the instrument or
 * the session stands for it, and where there is none of these the text, marked.
 */
export function eventText(event: Happened, setting: Setting): string {
  const { language } = setting
  const parts = language === 'en' || toldByText.has(event.kind) ? [] : partsOf(event, setting)
  return parts.length === 0 ? textIn({ text: event.text, language: 'en' }, language) : parts.join(', ')
}

/** The same by itself. */
export function eventTitle(event: Happened, setting: Setting): string {
  const text = eventText(event, setting)
  return setting.language === 'en'
    ? text
    : `${capital(terms(setting.language).eventKind[event.kind])}${colon(setting.language)}${text}`
}
