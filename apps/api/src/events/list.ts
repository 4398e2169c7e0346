import { listEvents, parseInstrument, parseMember } from 'ilo-data'
import { instrumentAt, memberAt, paths } from '../addresses.ts'
import { list } from '../http/list/list.ts'
import type { Route } from '../http/route.ts'
import { byInstrument, byKind, byMember, eventColumns, provenanceOfEvent, tellEvent } from './fields.ts'

const partly =
  'Only what is held is told: the ratifications of most instruments are not all held. Texts are in English.'

export const events: Route = list({
  name: 'events',
  path: paths.events,
  summary:
    'What happened, or may have, by a day: admissions, adoptions, ratifications, sessions and more; `date` is when it happened or began',
  example: '/v1/events?kind=admission&date=1919..1920&sort=-date',
  ids: {},
  parameters: {},
  rows: ({ on }) => listEvents({ to: on }),
  key: ({ id }) => id,
  texts: ({ text }) => [text],
  fields: { ...byMember, ...byInstrument, ...byKind },
  columns: eventColumns,
  tell: tellEvent,
  provenance: provenanceOfEvent,
  meta: () => ({ notes: [partly] }),
})

export const memberEvents: Route = list({
  name: 'memberEvents',
  path: paths.memberEvents,
  summary: 'What happened to a Member, or may have, by a day',
  example: '/v1/members/BGR/events?kind=ratification&sort=-date',
  ids: { member: parseMember },
  parameters: {},
  rows: ({ member, on }) => listEvents({ member, to: on }),
  key: ({ id }) => id,
  texts: ({ text }) => [text],
  fields: { ...byInstrument, ...byKind },
  columns: eventColumns,
  tell: tellEvent,
  provenance: provenanceOfEvent,
  meta: () => ({ notes: [partly] }),
  links: ({ member }) => ({ member: memberAt(member) }),
})

export const instrumentEvents: Route = list({
  name: 'instrumentEvents',
  path: paths.instrumentEvents,
  summary: 'What happened to an instrument, or may have, by a day',
  example: '/v1/instruments/C087/events?kind=adoption,entry-into-force',
  ids: { instrument: parseInstrument },
  parameters: {},
  rows: ({ instrument, on }) => listEvents({ instrument, to: on }),
  key: ({ id }) => id,
  texts: ({ text }) => [text],
  fields: { ...byMember, ...byKind },
  columns: eventColumns,
  tell: tellEvent,
  provenance: provenanceOfEvent,
  meta: () => ({ notes: [partly] }),
  links: ({ instrument }) => ({ instrument: instrumentAt(instrument) }),
})
