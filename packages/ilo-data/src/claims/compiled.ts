import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { concepts } from '../generated/tables/concepts.ts'
import { conferenceSessions } from '../generated/tables/conference-sessions.ts'
import { coverage } from '../generated/tables/coverage.ts'
import { declarations } from '../generated/tables/declarations.ts'
import { directorsGeneral } from '../generated/tables/directors-general.ts'
import { fundamentalSets } from '../generated/tables/fundamental-sets.ts'
import { governingBodyComposition } from '../generated/tables/governing-body-composition.ts'
import { governingBodySeatsOfBulgaria } from '../generated/tables/governing-body-seats-of-bulgaria.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { membershipPeriods } from '../generated/tables/membership-periods.ts'
import { officeContacts } from '../generated/tables/office-contacts.ts'
import { officeCoverage } from '../generated/tables/office-coverage.ts'
import { offices } from '../generated/tables/offices.ts'
import { organs } from '../generated/tables/organs.ts'
import { programmes } from '../generated/tables/programmes.ts'
import { ratifications } from '../generated/tables/ratifications.ts'
import { sources } from '../generated/tables/sources.ts'
import { timeline } from '../generated/tables/timeline.ts'
import type { MemberCode } from '../generated/types.ts'
import { provenanceOf } from '../provenance/provenance.ts'
import { ranking } from '../statistics/ranking.ts'
import type { Cited, ClaimFacts, ClaimTables, FactAt, Tally } from './facts.ts'

/** Each table is decoded when a check reads it. */
const tables: ClaimTables = {
  get concepts() {
    return concepts()
  },
  get conferenceSessions() {
    return conferenceSessions()
  },
  get coverage() {
    return coverage()
  },
  get declarations() {
    return declarations()
  },
  get directorsGeneral() {
    return directorsGeneral()
  },
  get fundamentalSets() {
    return fundamentalSets()
  },
  get governingBodyComposition() {
    return governingBodyComposition()
  },
  get governingBodySeatsOfBulgaria() {
    return governingBodySeatsOfBulgaria()
  },
  get instruments() {
    return instruments()
  },
  get members() {
    return members()
  },
  get membershipPeriods() {
    return membershipPeriods()
  },
  get officeContacts() {
    return officeContacts()
  },
  get officeCoverage() {
    return officeCoverage()
  },
  get offices() {
    return offices()
  },
  get organs() {
    return organs()
  },
  get programmes() {
    return programmes()
  },
  get ratifications() {
    return ratifications()
  },
  get sources() {
    return sources()
  },
  get timeline() {
    return timeline()
  },
}

function citation({ table, key, field }: FactAt): Cited | undefined {
  const known = provenanceOf(table, key, field)
  if (known === undefined) return undefined
  const { field: _, ...cited } = known
  return cited
}

function talliesOn(on: Day): ReadonlyMap<MemberCode, Tally> {
  const { members: ranked } = ranking({ on, kind: 'convention' })
  return new Map(ranked.map(({ member, isMember, count }) => [member, { isMember, count }]))
}

/** The facts that are compiled into the library. */
export const compiledFacts: ClaimFacts = {
  tables,
  dataDate,
  citation,
  tallies: talliesOn,
}
