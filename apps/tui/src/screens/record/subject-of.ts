import { listEvents, listSources, parseInstrument, parseMember, parseSession } from 'ilo-data'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import { ofInstrument, ofMember } from '../../pages/subject.ts'
import type { Subject } from '../../pages/subject.ts'
import { kept } from '../../views/kept.ts'

const memberOf = (text: string): MemberCode | undefined => {
  const read = parseMember(text)
  return read.ok ? read.value : undefined
}

const instrumentOf = (text: string): InstrumentCode | undefined => {
  const read = parseInstrument(text)
  return read.ok ? read.value : undefined
}

const standingOf = (first: string, second: string): Subject | undefined => {
  const [member, instrument] = [memberOf(first), instrumentOf(second)]
  return member === undefined || instrument === undefined
    ? undefined
    : { kind: 'standing', member, instrument }
}

const ofFirst = <Id>(id: Id | undefined, of: (id: Id) => Subject): Subject | undefined =>
  id === undefined ? undefined : of(id)

const sessionOf = (text: string): Subject | undefined => {
  const read = parseSession(text)
  return read.ok ? { kind: 'session', id: read.value } : undefined
}

const sourceOf = (text: string): Subject | undefined => {
  const found = listSources().find(({ id }) => id === text)
  return found === undefined ? undefined : { kind: 'source', id: found.id }
}

const eventOf: (key: string) => Subject | undefined = kept(
  (key) => key,
  (key) => {
    const found = listEvents().find(({ fact }) => fact.table === 'timeline' && fact.key === key)
    return found === undefined ? undefined : { kind: 'event', id: found.id }
  },
)

type Reading = (first: string, second: string) => Subject | undefined

const asMember: Reading = (first) => ofFirst(memberOf(first), ofMember)
const asInstrument: Reading = (first) => ofFirst(instrumentOf(first), ofInstrument)

/** By the table of a row: the record that its key names. */
const readings: Readonly<Record<string, Reading>> = {
  members: asMember,
  membershipPeriods: asMember,
  ratificationTotalsByMember: asMember,
  ratifications: standingOf,
  instruments: asInstrument,
  instrumentTitles: asInstrument,
  instrumentRelations: asInstrument,
  entryIntoForceRules: asInstrument,
  ratificationTotals: (first) =>
    ofFirst(instrumentOf(first), (instrument) => ({ kind: 'coverage', instrument })),
  coverage: (first) => ofFirst(instrumentOf(first), (instrument) => ({ kind: 'coverage', instrument })),
  subjects: (id) => ({ kind: 'subject', id }),
  conferenceSessions: sessionOf,
  directorsGeneral: (id) => ({ kind: 'director-general', id }),
  governingBodyChairs: (id) => ({ kind: 'chair', id }),
  governingBodySessions: (id) => ({ kind: 'governing-body-session', id }),
  governingBodyComposition: () => ({ kind: 'organ', id: 'governing-body' }),
  governingBodyChiefIndustrial: () => ({ kind: 'organ', id: 'governing-body' }),
  governingBodySeatsOfBulgaria: () => ({ kind: 'organ', id: 'governing-body' }),
  organs: (id) => ({ kind: 'organ', id }),
  offices: (id) => ({ kind: 'office', id }),
  officeCoverage: (id) => ({ kind: 'office', id }),
  officeContacts: (id) => ({ kind: 'office', id }),
  constitutionAmendments: (id) => ({ kind: 'amendment', id }),
  declarations: (id) => ({ kind: 'declaration', id }),
  programmes: (id) => ({ kind: 'programme', id }),
  concepts: (id) => ({ kind: 'concept', id }),
  supervision: (id) => ({ kind: 'procedure', id }),
  timeline: (key) => eventOf(key),
  claims: (id) => ({ kind: 'claim', id }),
  claimChecks: (id) => ({ kind: 'claim', id }),
  sources: sourceOf,
}

/** The record that the key of a row names; undefined where it has no page. */
export function subjectOf(table: string, key: string): Subject | undefined {
  const [first = '', second = ''] = key.split('|')
  return readings[table]?.(first, second)
}
