import { addressAt, paths } from '@ilo/questions'
import { getInstrument, getMember, listEvents, nameIn, provenanceOf, titleOf } from 'ilo-data'
import type { IloEvent } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { dateOf } from '../../listings/events.ts'
import type { Block } from '../../pages/blocks.ts'
import { citation } from '../../pages/citation.ts'
import { eventTitle } from '../../pages/event-words.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { ofInstrument, ofMember } from '../../pages/subject.ts'
import { span } from '../../text/line.ts'
import { kept } from '../../views/kept.ts'
import type { PageSpec } from '../../views/page.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import { timeWords } from './words.ts'
import { colon } from '../../words/common.ts'

const eventOf: (id: string) => IloEvent | undefined = kept(
  (id) => id,
  (id) => listEvents().find((event) => event.id === id),
)

/** What happened, when, to whom, and the fact that it rests on. */
function blocksOf(event: IloEvent, setting: Setting): Block[] {
  const { language } = setting
  const words = timeWords(language)
  const { kind, member, instrument, session, date, from, to, until, fact } = event
  const known = provenanceOf(fact.table, fact.key, fact.field)
  return [
    { kind: 'title', text: eventTitle(event, setting) },
    field(words.what, [span(terms(language).eventKind[kind])]),
    field(words.date, [
      span(date ?? words.between(from, to)),
      ...(known === undefined ? [] : citation(known, language)),
    ]),
    ...(until === undefined ? [] : [field(words.until, [span(until)])]),
    ...(member === undefined
      ? []
      : [
          {
            kind: 'field',
            label: words.member,
            line: [span(`${nameIn(getMember(member).names, language).text} (${member})`)],
            leadsTo: ofMember(member),
          } as const,
        ]),
    ...(instrument === undefined
      ? []
      : [
          {
            kind: 'field',
            label: words.instrument,
            line: [span(`${getInstrument(instrument).id} ${titleOf(instrument, language).title}`)],
            leadsTo: ofInstrument(instrument),
          } as const,
        ]),
    ...(session === undefined
      ? []
      : [
          {
            kind: 'field',
            label: words.session,
            line: [span(session)],
            leadsTo: { kind: 'session', id: session },
          } as const,
        ]),
    field(words.fact, [
      span(
        `${recordTerms(language).table[fact.table]}${colon(language)}${fact.key.replaceAll('|', ' ')} ${fact.field}`,
        'muted',
      ),
    ]),
    ...noticeIn(language),
  ]
}

export function eventPage(id: string): PageSpec {
  const event = eventOf(id)
  return {
    name: () => (event === undefined ? id : dateOf(event)),
    subject: { kind: 'event', id },
    address: (setting) =>
      addressAt(
        paths.events,
        {},
        {
          ...(event === undefined ? {} : { kind: event.kind, date: `${event.from}..${event.to}` }),
          ...parametersOf(setting),
        },
      ),
    blocks: (setting) => (event === undefined ? [] : blocksOf(event, setting)),
  }
}
