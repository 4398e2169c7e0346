import type { Day } from '../dates/partial-date.ts'
import type { MemberCode, Tables } from '../generated/types.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import type { Provenance } from '../provenance/provenance.ts'

/** The tables that checks read. */
export const claimTables = [
  'concepts',
  'conferenceSessions',
  'coverage',
  'declarations',
  'directorsGeneral',
  'fundamentalSets',
  'governingBodyComposition',
  'governingBodySeatsOfBulgaria',
  'instruments',
  'members',
  'membershipPeriods',
  'officeContacts',
  'officeCoverage',
  'offices',
  'organs',
  'programmes',
  'ratifications',
  'sources',
  'timeline',
] as const

export type ClaimTable = (typeof claimTables)[number]

export type ClaimTables = Pick<Tables, Exclude<ClaimTable, 'ratifications'>> & {
  readonly ratifications: readonly HeldRatification[]
}

/** A value of the record. */
export type FactAt = { readonly table: ClaimTable; readonly key: string; readonly field: string }

/** Where a value was read, how sure it is, and what other sources say instead. */
export type Cited = Omit<Provenance, 'field'>

/** A Member's number of ratified Conventions, as a range. */
export type Tally = {
  /** `undecided` where a partial date leaves open whether it was a Member on the day. */
  readonly isMember: 'yes' | 'undecided'
  readonly count: { readonly min: number; readonly max: number }
}

/**
 * What checks ask of the facts. The library answers from what is compiled into it; the lint from the files that it has
 * read, which may not be compiled yet.
 */
export type ClaimFacts = {
  readonly tables: ClaimTables
  readonly dataDate: Day
  citation(fact: FactAt): Cited | undefined
  /**
   * The Members of a day with their ratified Conventions. Undefined where nobody counts: then a statement of a count or of a
   * rank is undecided.
   */
  tallies(on: Day): ReadonlyMap<MemberCode, Tally> | undefined
}
