import type { Route } from './route.ts'

/** Each question apart from all others: who asks one of them loads only what it reads. */
const loaders: Readonly<Record<string, () => Promise<Route>>> = {
  overview: async () => (await import('./record/overview.ts')).overview,
  members: async () => (await import('./members/list.ts')).members,
  member: async () => (await import('./members/record.ts')).member,
  memberRatifications: async () => (await import('./members/ratifications.ts')).memberRatifications,
  memberGaps: async () => (await import('./members/gaps.ts')).memberGaps,
  memberEvents: async () => (await import('./events/list.ts')).memberEvents,
  instruments: async () => (await import('./instruments/list.ts')).instruments,
  instrument: async () => (await import('./instruments/record.ts')).instrument,
  instrumentRatifications: async () =>
    (await import('./instruments/ratifications.ts')).instrumentRatifications,
  instrumentRelations: async () => (await import('./instruments/relations.ts')).instrumentRelations,
  instrumentEvents: async () => (await import('./events/list.ts')).instrumentEvents,
  ratifications: async () => (await import('./ratifications/list.ts')).ratifications,
  standing: async () => (await import('./standing.ts')).standing,
  standings: async () => (await import('./standings/matrix.ts')).standings,
  events: async () => (await import('./events/list.ts')).events,
  changes: async () => (await import('./events/changes.ts')).changes,
  ratificationsByYear: async () => (await import('./statistics/by-year.ts')).ratificationsByYear,
  membersByYear: async () => (await import('./statistics/by-year.ts')).membersByYear,
  instrumentsByYear: async () => (await import('./statistics/by-year.ts')).instrumentsByYear,
  ranking: async () => (await import('./statistics/ranking.ts')).ranking,
  search: async () => (await import('./record/search.ts')).search,
  sessions: async () => (await import('./conference/sessions.ts')).sessions,
  session: async () => (await import('./conference/sessions.ts')).session,
  directorsGeneral: async () => (await import('./organisation/lists.ts')).directorsGeneral,
  governingBody: async () => (await import('./organisation/governing-body.ts')).governingBody,
  organs: async () => (await import('./organisation/lists.ts')).organs,
  offices: async () => (await import('./organisation/offices.ts')).offices,
  office: async () => (await import('./organisation/offices.ts')).office,
  declarations: async () => (await import('./organisation/lists.ts')).declarations,
  amendments: async () => (await import('./organisation/lists.ts')).amendments,
  procedures: async () => (await import('./organisation/lists.ts')).procedures,
  programmes: async () => (await import('./organisation/lists.ts')).programmes,
  concepts: async () => (await import('./organisation/lists.ts')).concepts,
  claims: async () => (await import('./record/claims.ts')).claims,
  claimCheck: async () => (await import('./record/claims.ts')).claimCheck,
  claim: async () => (await import('./record/claims.ts')).claim,
  sources: async () => (await import('./record/sources.ts')).sources,
  source: async () => (await import('./record/sources.ts')).source,
  coverage: async () => (await import('./record/coverage.ts')).coverage,
  coverageOfMembers: async () => (await import('./record/coverage-of-members.ts')).coverageOfMembers,
  conflicts: async () => (await import('./record/conflicts.ts')).conflicts,
  tables: async () => (await import('./tables/list.ts')).tables,
  table: async () => (await import('./tables/table.ts')).table,
  dataPackage: async () => (await import('./tables/data-package.ts')).dataPackage,
  citation: async () => (await import('./record/cite.ts')).citation,
  version: async () => (await import('./record/version.ts')).version,
}

/**
 * The question of a name, such as `memberGaps`, loaded when it is first asked for.
 *
 * @throws Where no question is called that.
 */
export async function questionNamed(name: string): Promise<Route> {
  const load = loaders[name]
  if (load === undefined) throw new Error(`no question is called '${name}'`)
  return load()
}
