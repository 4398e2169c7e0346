export { getSession, latestSession, listSessions, sessionsOn } from './sessions.ts'
export type { EndedInstrument, LatestSession, SessionFilter, SessionRecord } from './sessions.ts'
export { parseSession } from './lookup.ts'
export type { Decision, HeldOn } from '../dates/validity.ts'
