import type { ToldEvent } from '@ilo/questions'
import { titleIn } from '@ilo/questions'
import { getMember, nameIn } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { dateOf } from '../listings/events.ts'
import { span } from '../text/line.ts'
import { terms } from '../words/terms.ts'
import type { Block, Row } from './blocks.ts'
import { textIn } from './fields.ts'
import { pageWords } from './words.ts'

/** To whom or what it happened, other than what the page is about; where it is neither, what happened. */
function object(event: ToldEvent, about: 'member' | 'instrument', { language }: Setting): string {
  const { member, instrument, kind, text } = event
  const [own, other] = about === 'member' ? [member, instrument] : [instrument, member]
  if (about === 'member' && instrument !== undefined)
    return `${instrument} ${textIn(titleIn(instrument, language), language)}`
  if (about === 'instrument' && member !== undefined)
    return textIn(nameIn(getMember(member).names, language), language)
  return kind === 'timeline' || (own === undefined && other === undefined)
    ? textIn({ text, language: 'en' }, language)
    : ''
}

const rowOf = (event: ToldEvent, about: 'member' | 'instrument', setting: Setting): Row => ({
  cells: [
    span(dateOf(event), event.date === undefined ? 'muted' : 'text'),
    span(terms(setting.language).eventKind[event.kind], 'muted'),
    span(object(event, about, setting)),
  ],
  leadsTo: { kind: 'event', id: event.id },
})

/** What happened last to a Member or an instrument. */
export const latestEvents = (
  events: readonly ToldEvent[],
  about: 'member' | 'instrument',
  setting: Setting,
): Block[] =>
  events.length === 0
    ? []
    : [
        { kind: 'heading', text: pageWords(setting.language).events },
        {
          kind: 'table',
          columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 16 }],
          rows: events.map((event) => rowOf(event, about, setting)),
        },
      ]
