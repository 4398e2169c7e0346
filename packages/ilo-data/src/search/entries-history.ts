import { sessionTitle } from '../cite/session-title.ts'
import { claims } from '../generated/tables/claims.ts'
import { conferenceSessions } from '../generated/tables/conference-sessions.ts'
import { directorsGeneral } from '../generated/tables/directors-general.ts'
import { governingBodyChairs } from '../generated/tables/governing-body-chairs.ts'
import { governingBodySessions } from '../generated/tables/governing-body-sessions.ts'
import { sources } from '../generated/tables/sources.ts'
import { timeline } from '../generated/tables/timeline.ts'
import { ordinal } from '../text/ordinal.ts'
import { code, english, field, year } from './entry.ts'
import type { Entry } from './entry.ts'

const personEntries = (): Entry[] => [
  ...directorsGeneral().map(
    ({ order, name, titles, from, note }): Entry => ({
      reference: { kind: 'director-general', id: String(order) },
      prior: 0.97,
      fields: [
        ...field('name', name),
        ...titles.flatMap((title) => field('title', title, 0.8)),
        ...year(from),
        ...field('note', note, 0.3),
      ],
      label: english(name),
    }),
  ),
  ...governingBodyChairs().map(
    ({ id, name, from, note }): Entry => ({
      reference: { kind: 'chair', id },
      prior: 0.92,
      fields: [
        ...code(id),
        ...field('name', name),
        ...field('title', 'Chairperson of the Governing Body', 0.7),
        ...year(from),
        ...field('note', note, 0.3),
      ],
      label: english(name),
    }),
  ),
]

const sessionEntries = (): Entry[] =>
  conferenceSessions().map((session) => {
    const { id, type, president, note } = session
    const title = sessionTitle(session)
    return {
      reference: { kind: 'session', id },
      prior: 0.92,
      fields: [
        ...code(id),
        ...(Number.isInteger(Number(id)) ? field('alias', `ILC${id}`) : []),
        ...field('title', title),
        ...field('president', president, 0.9),
        ...field('kind', type, 0.6),
        ...field('note', note, 0.4),
      ],
      label: english(title),
    }
  })

function governingBodySessionEntries(): Entry[] {
  return governingBodySessions().map(({ id, number, opened, place, note }) => {
    const which = number === undefined ? 'session' : `${ordinal(number)} session`
    const where = place === undefined ? '' : `, ${place}`
    const title = `Governing Body, ${which}${where}, ${opened.slice(0, 4)}`
    return {
      reference: { kind: 'governing-body-session', id },
      prior: 0.86,
      fields: [
        ...code(id),
        ...(number === undefined ? [] : field('alias', `GB${number}`)),
        ...field('title', title),
        ...field('note', note, 0.5),
      ],
      label: english(title),
    }
  })
}

const eventEntries = (): Entry[] =>
  timeline().map(({ id, date, event }) => ({
    reference: { kind: 'event', id },
    prior: 0.88,
    // The id repeats the words of the event.
    fields: [...code(id).map((own) => ({ ...own, weight: 0 })), ...field('event', event), ...year(date)],
    label: english(event),
  }))

const claimEntries = (): Entry[] =>
  claims().map(({ id, statement, evidence }) => ({
    reference: { kind: 'claim', id },
    prior: 0.86,
    fields: [...code(id), ...field('statement', statement), ...field('evidence', evidence, 0.5)],
    label: english(statement),
  }))

const sourceEntries = (): Entry[] =>
  sources().map(({ id, title, publisher }) => ({
    reference: { kind: 'source', id },
    prior: 0.74,
    fields: [...code(id), ...field('title', title), ...field('publisher', publisher, 0.7)],
    label: english(title),
  }))

/** Who led, what was held and happened, what was said of it and where that was read. */
export const historyEntries = (): Entry[] => [
  ...personEntries(),
  ...sessionEntries(),
  ...governingBodySessionEntries(),
  ...eventEntries(),
  ...claimEntries(),
  ...sourceEntries(),
]
