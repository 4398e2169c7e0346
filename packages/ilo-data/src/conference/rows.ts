import { compareDates } from '../dates/validity.ts'
import { conferenceSessions } from '../generated/tables/conference-sessions.ts'
import { constitutionAmendments } from '../generated/tables/constitution-amendments.ts'
import { declarations } from '../generated/tables/declarations.ts'
import { instruments } from '../generated/tables/instruments.ts'
import type { ConferenceSession, ConstitutionAmendment, Declaration, Instrument } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'

/** The sessions in the order in which they opened: that of 1941 stands between 25 and 26. */
export const sessions: () => readonly ConferenceSession[] = /* @__PURE__ */ once(() =>
  conferenceSessions().toSorted((a, b) => compareDates(a.opened, b.opened)),
)

export const sessionsById: () => ReadonlyMap<string, ConferenceSession> = /* @__PURE__ */ once(
  () => new Map(sessions().map((session) => [session.id, session])),
)

type BySession<Row> = () => ReadonlyMap<string | undefined, readonly Row[]>

export const adoptedBy: BySession<Instrument> = /* @__PURE__ */ once(() =>
  groupBy(instruments(), ({ session }) => session),
)

export const endedBy: BySession<Instrument> = /* @__PURE__ */ once(() =>
  groupBy(instruments(), ({ endedSession }) => endedSession),
)

export const declaredBy: BySession<Declaration> = /* @__PURE__ */ once(() =>
  groupBy(declarations(), ({ body, session }) => (body === 'conference' ? session : undefined)),
)

export const amendedBy: BySession<ConstitutionAmendment> = /* @__PURE__ */ once(() =>
  groupBy(constitutionAmendments(), ({ session }) => session),
)
