import { listEvents, parseInstrument, parseMember } from 'ilo-data'
import { instrumentAt, memberAt, paths } from '../addresses.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { byInstrument, byKind, byMember, eventColumns, provenanceOfEvent, tellEvent } from './fields.ts'
import type { ToldEvent } from './fields.ts'

const partly =
  'Only what is held is told: the ratifications of most instruments are not all held. Texts are in English.'

export const events: List<ToldEvent> = list({
  name: 'events',
  path: paths.events,
  summary:
    'What happened, or may have, by a day: admissions, adoptions, ratifications, sessions and more; `date` is when it happened or began',
  example: '/v1/events?kind=admission&date=1919..1920&sort=-date',
  ids: {},
  parameters: {},
  feed: { title: 'Events of the International Labour Organization' },
  rows: ({ on }) => listEvents({ to: on }),
  naming: { of: 'events', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ text }) => [text],
  fields: { ...byMember, ...byInstrument, ...byKind },
  columns: eventColumns,
  tell: tellEvent,
  provenance: provenanceOfEvent,
  meta: () => ({ notes: [partly] }),
})

export const memberEvents: List<ToldEvent> = list({
  name: 'memberEvents',
  path: paths.memberEvents,
  summary: 'What happened to a Member, or may have, by a day',
  example: '/v1/members/BGR/events?kind=ratification&sort=-date',
  ids: { member: parseMember },
  parameters: {},
  feed: { title: 'Events of a Member of the ILO' },
  rows: ({ member, on }) => listEvents({ member, to: on }),
  naming: { of: 'events', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ text }) => [text],
  fields: { ...byInstrument, ...byKind },
  columns: eventColumns,
  tell: tellEvent,
  provenance: provenanceOfEvent,
  meta: () => ({ notes: [partly] }),
  links: ({ member }) => ({ member: memberAt(member) }),
})

export const instrumentEvents: List<ToldEvent> = list({
  name: 'instrumentEvents',
  path: paths.instrumentEvents,
  summary: 'What happened to an instrument, or may have, by a day',
  example: '/v1/instruments/C087/events?kind=adoption,entry-into-force',
  ids: { instrument: parseInstrument },
  parameters: {},
  feed: { title: 'Events of an ILO instrument' },
  rows: ({ instrument, on }) => listEvents({ instrument, to: on }),
  naming: { of: 'events', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ text }) => [text],
  fields: { ...byMember, ...byKind },
  columns: eventColumns,
  tell: tellEvent,
  provenance: provenanceOfEvent,
  meta: () => ({ notes: [partly] }),
  links: ({ instrument }) => ({ instrument: instrumentAt(instrument) }),
})
