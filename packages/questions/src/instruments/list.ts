import {
  getInstrument,
  getSession,
  listInstruments,
  listSubjects,
  parseInstrument,
  parseSession,
  provenance,
  titlesOf,
} from 'ilo-data'
import type { InstrumentRecord } from 'ilo-data'
import { paths } from '../addresses.ts'
import { date, number, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import {
  categories,
  endedKinds,
  inForceStates,
  instrumentKinds,
  instrumentStatuses,
  oneOf,
} from '../vocabulary.ts'
import { parseSubject } from '../ids.ts'
import { byRatificationsOfInstrument, ratificationsOfInstrument } from '../ratifications/counts.ts'
import { summaryOf } from './summary.ts'
import type { InstrumentSummary } from './summary.ts'

type Row = InstrumentRecord

export const instruments: List<InstrumentSummary> = list({
  name: 'instruments',
  path: paths.instruments,
  summary: 'The Conventions, Protocols and Recommendations that may have been adopted by a day',
  example: '/v1/instruments',
  ids: {},
  parameters: {},
  ofToday: 'Category, status and subject',
  rows: ({ on }) => listInstruments({ on }),
  naming: { table: 'instruments', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, alsoKnownAs = [] }) => [id, ...alsoKnownAs, ...titlesOf(id).map(({ title }) => title)],
  fields: {
    kind: word(...oneOf('a kind of instrument', instrumentKinds), (row: Row) => row.kind),
    category: word(...oneOf('a category', categories), (row: Row) => row.category),
    status: word(...oneOf('a status', instrumentStatuses), (row: Row) => row.status),
    subject: word(
      'the id of a subject group, such as forced-labour',
      parseSubject,
      (row: Row) => row.subject,
    ),
    session: word('a session of the Conference, such as 31', parseSession, (row: Row) => row.session),
    adopted: date((row: Row) => row.adopted),
    inForce: date((row: Row) => row.inForce, { absent: 'none' }),
    inForceState: word(...oneOf('a state', inForceStates), (row: Row) => row.inForceState),
    endedKind: word(...oneOf('an end', endedKinds), (row: Row) => row.endedKind, { absent: 'none' }),
    endedOn: date((row: Row) => row.endedOn, { absent: 'none' }),
    parent: word('the Convention of a Protocol, such as C029', parseInstrument, (row: Row) => row.parent, {
      absent: 'none',
    }),
    number: number((row: Row) => row.number),
    id: ordering((row: Row) => row.id),
    ...byRatificationsOfInstrument,
  },
  columns: [
    'id',
    'title',
    'kind',
    'number',
    'alsoKnownAs',
    'adopted',
    'session',
    'place',
    'inForce',
    'inForceState',
    'category',
    'subject',
    'status',
    'statusAsOf',
    'endedKind',
    'endedOn',
    'endedSession',
    'parent',
    'normlexId',
    'note',
    'relations',
    'url',
    'links',
  ],
  tell: (row, { lang }) => summaryOf(row, lang),
  provenance: ({ id }) => provenance('instruments', id),
  related: {
    parent: ({ parent }, { lang }) =>
      parent === undefined ? undefined : summaryOf(getInstrument(parent), lang),
    session: ({ session }) => getSession(session),
    ratifications: ({ id }, { on }) => ratificationsOfInstrument(id, on),
    subject: ({ subject }) => listSubjects().find(({ id }) => id === subject),
  },
})
