import {
  getInstrument,
  getMember,
  getSession,
  happenedBy,
  listSessions,
  parseMember,
  parseSession,
  provenance,
} from 'ilo-data'
import type { SessionRecord } from 'ilo-data'
import { addressAt } from '../address.ts'
import { instrumentAt, memberAt, paths } from '../addresses.ts'
import type { Links } from '../envelope.ts'
import { date, number, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import type { Route } from '../route.ts'
import { summaryOf } from '../instruments/summary.ts'
import type { InstrumentSummary } from '../instruments/summary.ts'
import { summaryOf as memberSummaryOf } from '../members/summary.ts'
import { cited, sourcesOf } from '../provenance.ts'
import type { Cited } from '../provenance.ts'
import { question } from '../question.ts'
import { oneOf, sessionTypes } from '../vocabulary.ts'

/** A session, and what it leads to. */
export type ToldSession = SessionRecord & { readonly links: Links }

/** A session with the instruments that it adopted, and where each value was read. */
export type SessionAnswer = Omit<Cited<SessionRecord>, 'adopted'> & {
  readonly adopted: readonly InstrumentSummary[]
}

const linksOf = ({ id, presidentCountry }: SessionRecord): Links => ({
  self: addressAt(paths.session, { session: id }),
  ...(presidentCountry === undefined ? {} : { presidentCountry: memberAt(presidentCountry) }),
})

export const sessions: List<ToldSession> = list({
  name: 'sessions',
  path: paths.sessions,
  summary:
    'The sessions of the International Labour Conference that may have opened by a day, with what each adopted and ended',
  example: '/v1/sessions?opened=1919..1930&sort=-opened',
  ids: {},
  parameters: {},
  rows: ({ on }) => listSessions().filter(({ opened }) => happenedBy(opened, on) !== 'no'),
  naming: { table: 'conferenceSessions', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, places, president }) => [id, ...places, president],
  fields: {
    year: number((row: SessionRecord) => row.year),
    type: word(...oneOf('a type of session', sessionTypes), (row: SessionRecord) => row.type),
    presidentCountry: word(
      'a Member, such as BGR',
      parseMember,
      (row: SessionRecord) => row.presidentCountry,
    ),
    opened: date((row: SessionRecord) => row.opened),
    closed: date((row: SessionRecord) => row.closed),
  },
  columns: [
    'id',
    'year',
    'type',
    'opened',
    'closed',
    'places',
    'president',
    'presidentCountry',
    'note',
    'adopted',
    'ended',
    'declarations',
    'amendments',
    'links',
  ],
  tell: (row) => ({ ...row, links: linksOf(row) }),
  provenance: ({ id }) => provenance('conferenceSessions', id),
  related: {
    adopted: ({ adopted }, { lang }) => adopted.map((id) => summaryOf(getInstrument(id), lang)),
    presidentCountry: ({ presidentCountry }, { on, lang }) =>
      presidentCountry === undefined ? undefined : memberSummaryOf(getMember(presidentCountry), on, lang),
  },
})

export const session: Route<SessionAnswer> = question({
  name: 'session',
  path: paths.session,
  summary: 'A session of the International Labour Conference, what it adopted and ended, and the sources',
  example: '/v1/sessions/31',
  ids: { session: parseSession },
  presentation: { naming: { table: 'conferenceSessions', key: ['id'] } },
  parameters: {},
  answer({ session: id, lang }) {
    const record = getSession(id)
    const data: SessionAnswer = {
      ...cited(record, 'conferenceSessions', id),
      adopted: record.adopted.map((code) => ({
        ...summaryOf(getInstrument(code), lang),
        links: { self: instrumentAt(code) },
      })),
    }
    const { self: _, ...links } = linksOf(record)
    return { data, meta: { sources: sourcesOf(data.provenance) }, links }
  },
})
