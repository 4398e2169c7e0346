import type { Day, InstrumentCode, MemberCode } from 'ilo-data'
import { addressAt } from './address.ts'

/** The templates of all resources that others link to. */
export const paths = {
  overview: '/v1/overview',
  members: '/v1/members',
  member: '/v1/members/{member}',
  memberRatifications: '/v1/members/{member}/ratifications',
  instruments: '/v1/instruments',
  instrument: '/v1/instruments/{instrument}',
  instrumentRatifications: '/v1/instruments/{instrument}/ratifications',
  ratifications: '/v1/ratifications',
  standing: '/v1/standing',
  standings: '/v1/standings',
  memberGaps: '/v1/members/{member}/gaps',
  memberEvents: '/v1/members/{member}/events',
  instrumentRelations: '/v1/instruments/{instrument}/relations',
  instrumentEvents: '/v1/instruments/{instrument}/events',
  events: '/v1/events',
  changes: '/v1/changes',
  ratificationsByYear: '/v1/statistics/ratifications-by-year',
  membersByYear: '/v1/statistics/members-by-year',
  instrumentsByYear: '/v1/statistics/instruments-by-year',
  ranking: '/v1/statistics/ranking',
  search: '/v1/search',
  sessions: '/v1/sessions',
  session: '/v1/sessions/{session}',
  directorsGeneral: '/v1/directors-general',
  governingBody: '/v1/governing-body',
  organs: '/v1/organs',
  offices: '/v1/offices',
  office: '/v1/offices/{office}',
  declarations: '/v1/declarations',
  amendments: '/v1/amendments',
  procedures: '/v1/procedures',
  programmes: '/v1/programmes',
  concepts: '/v1/concepts',
  claims: '/v1/claims',
  claim: '/v1/claims/{claim}',
  claimCheck: '/v1/claims/check',
  sources: '/v1/sources',
  source: '/v1/sources/{source}',
  coverage: '/v1/coverage',
  coverageOfMembers: '/v1/coverage/members',
  conflicts: '/v1/conflicts',
  tables: '/v1/tables',
  table: '/v1/tables/{name}',
  dataPackage: '/v1/datapackage.json',
  cite: '/v1/cite/{kind}/{id}',
  version: '/version',
} as const

// A list may link each of its rows: codes and days need no encoding, and stand in an address as they are.

export const memberAt = (member: MemberCode): string => `${paths.members}/${member}`

export const memberRatificationsAt = (member: MemberCode): string =>
  addressAt(paths.memberRatifications, { member })

export const instrumentAt = (instrument: InstrumentCode): string => `${paths.instruments}/${instrument}`

export const instrumentRatificationsAt = (instrument: InstrumentCode): string =>
  addressAt(paths.instrumentRatifications, { instrument })

export const standingAt = (member: MemberCode, instrument: InstrumentCode, on: Day): string =>
  `${paths.standing}?member=${member}&instrument=${instrument}&on=${on}`
