import { conflict, declaration, source, subject } from 'ilo-data/schema'
import * as z from 'zod'
import type { List } from '../grammar/list.ts'
import * as ask from '../index.ts'
import type { Route } from '../route.ts'
import { citation } from './common.ts'
import * as events from './events.ts'
import type { Same } from './exact.ts'
import { fieldsOf, without } from './exact.ts'
import * as instruments from './instruments.ts'
import * as members from './members.ts'
import * as organisation from './organisation.ts'
import { overviewAnswer } from './overview.ts'
import * as record from './record.ts'
import * as standings from './standings.ts'
import * as statistics from './statistics.ts'
import * as tables from './tables.ts'

type Extras = {
  /** Whether a row can be told with where its values were read. */
  readonly cited?: true
  /** What can be told with a row, by the name that `include` gives it. */
  readonly related?: Readonly<Record<string, z.ZodType>>
}

/** The schema of what a route answers. */
export type AnswerSchema = {
  readonly route: Route
  /** Of the answer, or of one row of a list. */
  readonly schema: z.ZodType
  /** Of what `include` adds to a row; undefined where the answer is no list. */
  readonly extras?: z.ZodType
}

type Only<A, B, S> = S & (Same<A, B> extends true ? unknown : never)

/** The answer of a route: the compiler refuses the schema of another type. */
export const answers = <Data extends object, S>(
  route: Route<Data>,
  schema: Only<Data, S, z.ZodType<S>>,
): AnswerSchema => ({ route, schema })

/** The rows of a route that has lists of several types. */
function rows(route: Route, schema: z.ZodType, { cited, related = {} }: Extras): AnswerSchema {
  const nullable = Object.entries(related).map(([name, one]): [string, z.ZodType] => [
    name,
    one.nullable().exactOptional(),
  ])
  const { provenance } = citation
  return {
    route,
    schema,
    extras: z.object({
      ...(cited === true ? { provenance, conflicts: z.array(conflict) } : {}),
      ...(nullable.length === 0 ? {} : { related: z.strictObject(Object.fromEntries(nullable)) }),
    }),
  }
}

/** The rows of a list, likewise. */
export const lists = <Told extends object, S>(
  list: List<Told>,
  schema: Only<Told, S, z.ZodType<S>>,
  extras: Extras = {},
): AnswerSchema => rows(list, schema, extras)

const member = members.memberSummary
const instrument = instruments.instrumentSummary
const sessionRecord = z.strictObject(without(fieldsOf(organisation.session), 'links'))

/** The schema of every answer; the compiler refuses one that differs from what its route answers. */
export const answerSchemas: readonly AnswerSchema[] = [
  answers(ask.overview, overviewAnswer),
  lists(ask.members, member, {
    cited: true,
    related: {
      continuedBy: member,
      ratifications: tables.ratificationsOfMember,
      coverage: tables.memberCoverage,
    },
  }),
  answers(ask.member, members.memberAnswer),
  lists(ask.memberRatifications, standings.memberRatification, { cited: true, related: { instrument } }),
  lists(ask.memberGaps, standings.gap),
  lists(ask.memberEvents, events.toldEvent, { cited: true }),
  lists(ask.instruments, instrument, {
    cited: true,
    related: {
      parent: instrument,
      session: sessionRecord,
      subject,
      ratifications: tables.ratificationsOfInstrument,
    },
  }),
  answers(ask.instrument, instruments.instrumentAnswer),
  lists(ask.instrumentRatifications, standings.instrumentRatification, { cited: true, related: { member } }),
  lists(ask.instrumentRelations, instruments.toldRelation, { cited: true, related: { target: instrument } }),
  lists(ask.instrumentEvents, events.toldEvent, { cited: true }),
  lists(ask.ratifications, standings.ratificationRow, { cited: true, related: { member, instrument } }),
  answers(ask.standing, standings.standingAnswer),
  lists(ask.standings, standings.standingsRow),
  lists(ask.events, events.toldEvent, { cited: true }),
  lists(ask.changes, events.toldChange),
  lists(ask.ratificationsByYear, statistics.yearCount),
  lists(ask.membersByYear, statistics.membersInYear),
  lists(ask.instrumentsByYear, statistics.yearCount),
  lists(ask.ranking, statistics.rankedRow, { related: { member } }),
  lists(ask.search, record.toldHit),
  lists(ask.sessions, organisation.session, {
    cited: true,
    related: { adopted: z.array(instrument), presidentCountry: member },
  }),
  answers(ask.session, organisation.sessionAnswer),
  lists(ask.directorsGeneral, organisation.directorGeneral, { cited: true, related: { country: member } }),
  answers(ask.governingBody, organisation.governingBody),
  lists(ask.organs, organisation.organ, { cited: true }),
  lists(ask.offices, organisation.office, {
    cited: true,
    related: { contact: organisation.contact, country: member },
  }),
  answers(ask.office, organisation.officeAnswer),
  lists(ask.declarations, declaration, { cited: true }),
  lists(ask.amendments, organisation.amendment, { cited: true }),
  lists(ask.procedures, organisation.procedure, { cited: true }),
  lists(ask.programmes, organisation.programme, { cited: true }),
  lists(ask.concepts, organisation.concept, { cited: true }),
  lists(ask.claims, record.toldClaim),
  answers(ask.claimCheck, record.checkResult),
  answers(ask.claim, record.claimRecord),
  lists(ask.sources, record.toldSource),
  answers(ask.source, source),
  lists(ask.coverage, instruments.toldCoverage),
  lists(ask.coverageOfMembers, tables.toldMemberCoverage, { related: { member } }),
  lists(ask.conflicts, tables.toldConflict, { cited: true }),
  lists(ask.tables, tables.toldTable),
  rows(ask.table, tables.tableRow, { cited: true }),
  answers(ask.dataPackage, tables.dataPackage),
  answers(ask.citation, record.citationAnswer),
  answers(ask.version, record.versionAnswer),
]
