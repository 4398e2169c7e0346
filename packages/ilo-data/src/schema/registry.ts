import type * as z from 'zod'
import { claimCheck } from './claim-check.ts'
import * as conference from './conference.ts'
import * as covered from './coverage.ts'
import * as instruments from './instruments.ts'
import { jsonSchemaOf } from './json-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import * as members from './members.ts'
import * as organisation from './organisation.ts'
import * as record from './record.ts'

/** Where the rows of a table are written by hand, under `facts/`. */
type Home =
  /** One file a record; the rows of other tables may stand in it. */
  | { readonly kind: 'record'; readonly folder: string }
  /** A list inside the record file of another table; the first key field is the id of that record. */
  | { readonly kind: 'nested'; readonly in: string; readonly as: string }
  /** One file for the table, or one for each value of the field `by`. */
  | { readonly kind: 'list'; readonly file: string; readonly by?: string }

export type TableSpec = {
  readonly schema: z.ZodType<object>
  /** Fields that identify a row, in order. */
  readonly key: readonly string[]
  readonly home: Home
  /** `line`: a row is one line of the file; `block`: a field is one line. */
  readonly style: 'line' | 'block'
  /** Whether each value carries its sources, or the row names its own (or needs none). */
  readonly cited: boolean
}

const list = (
  schema: z.ZodType<object>,
  key: string[],
  file: string,
  options: { style?: 'line' | 'block'; cited?: boolean; by?: string } = {},
): TableSpec => ({
  schema,
  key,
  home: { kind: 'list', file, ...(options.by === undefined ? {} : { by: options.by }) },
  style: options.style ?? 'block',
  cited: options.cited ?? true,
})

const nested = (schema: z.ZodType<object>, key: string[], inTable: string, as: string): TableSpec => ({
  schema,
  key,
  home: { kind: 'nested', in: inTable, as },
  style: 'line',
  cited: true,
})

const line = { style: 'line' } as const
const uncited = { cited: false } as const

/** Every table of the record: its schema, its key, and where people edit it. */
export const tables: Readonly<Record<string, TableSpec>> = {
  members: {
    schema: members.member,
    key: ['id'],
    home: { kind: 'record', folder: 'members' },
    style: 'block',
    cited: true,
  },
  membershipPeriods: nested(members.membershipPeriod, ['member', 'seq'], 'members', 'periods'),
  ratifications: nested(members.ratification, ['member', 'instrument'], 'members', 'ratifications'),
  instruments: {
    schema: instruments.instrument,
    key: ['id'],
    home: { kind: 'record', folder: 'instruments' },
    style: 'block',
    cited: true,
  },
  instrumentTitles: nested(
    instruments.instrumentTitle,
    ['instrument', 'language', 'form'],
    'instruments',
    'titles',
  ),
  instrumentRelations: nested(
    instruments.instrumentRelation,
    ['instrument', 'relation', 'target'],
    'instruments',
    'relations',
  ),
  subjects: list(instruments.subject, ['id'], 'subjects.yaml', line),
  entryIntoForceRules: list(instruments.entryIntoForceRule, ['instrument'], 'entry-into-force-rules.yaml', {
    ...line,
    ...uncited,
  }),
  fundamentalSets: list(instruments.fundamentalSet, ['id'], 'fundamental-sets.yaml'),
  coverage: list(instruments.coverage, ['instrument'], 'coverage.yaml', { ...line, ...uncited }),
  ratificationTotals: list(
    instruments.ratificationTotal,
    ['instrument', 'asOf', 'source'],
    'published-totals/instruments.yaml',
    { ...line, ...uncited },
  ),
  ratificationTotalsByMember: list(
    instruments.ratificationTotalByMember,
    ['member', 'asOf', 'source'],
    'published-totals/members.yaml',
    { ...line, ...uncited },
  ),
  membershipCounts: list(record.membershipCount, ['date', 'source'], 'published-totals/membership.yaml', {
    ...line,
    ...uncited,
  }),
  conferenceSessions: list(conference.conferenceSession, ['id'], 'conference-sessions.yaml'),
  directorsGeneral: list(organisation.directorGeneral, ['order'], 'directors-general.yaml'),
  governingBodyComposition: list(
    conference.governingBodyComposition,
    ['id'],
    'governing-body/composition.yaml',
  ),
  governingBodySessions: list(conference.governingBodySession, ['id'], 'governing-body/sessions.yaml', line),
  governingBodyChairs: list(conference.governingBodyChair, ['id'], 'governing-body/chairs.yaml', line),
  governingBodyChiefIndustrial: list(
    conference.chiefIndustrialStates,
    ['asOf'],
    'governing-body/chief-industrial-states.yaml',
  ),
  governingBodySeatsOfBulgaria: list(
    conference.governingBodySeatOfBulgaria,
    ['from'],
    'governing-body/seats-of-bulgaria.yaml',
  ),
  organs: list(organisation.organ, ['id'], 'organs.yaml'),
  offices: list(organisation.office, ['id'], 'offices/offices.yaml'),
  officeCoverage: list(organisation.officeCoverage, ['office', 'member'], 'offices/coverage.yaml', line),
  officeContacts: list(organisation.officeContact, ['office', 'asOf', 'kind'], 'offices/contacts.yaml', line),
  constitutionAmendments: list(organisation.constitutionAmendment, ['id'], 'constitution-amendments.yaml'),
  declarations: list(organisation.declaration, ['id'], 'declarations.yaml'),
  programmes: list(organisation.programme, ['id'], 'programmes.yaml'),
  concepts: list(organisation.concept, ['id'], 'concepts.yaml'),
  supervision: list(organisation.supervisionProcedure, ['id'], 'supervision/procedures.yaml'),
  reportingCycles: list(organisation.reportingCycle, ['id'], 'supervision/reporting-cycles.yaml'),
  timeline: list(record.timelineEntry, ['id'], 'timeline.yaml'),
  claims: list(record.claim, ['id'], 'claims/{seed}.yaml', { ...uncited, by: 'seed' }),
  claimChecks: list(claimCheck, ['claim', 'part'], 'claim-checks.yaml', uncited),
  sources: list(record.source, ['id'], 'sources.yaml', uncited),
  conflicts: list(record.conflict, ['table', 'key', 'field', 'valueA', 'valueB'], 'conflicts.yaml', uncited),
  exceptions: list(record.exception, ['table', 'key', 'rule'], 'exceptions.yaml', { ...line, ...uncited }),
  corrections: list(record.correction, ['table', 'key', 'field'], 'corrections.yaml', uncited),
  knownGaps: list(covered.knownGap, ['id'], 'known-gaps.yaml', uncited),
  coverageBaseline: list(covered.coverageBaseline, ['measure'], 'coverage-baseline.yaml', {
    ...line,
    ...uncited,
  }),
  release: list(record.release, ['dataDate'], 'release.yaml', uncited),
}

/** Tables that steer the build and are no facts; the library does not carry them. */
export const buildTables: readonly string[] = ['coverageBaseline', 'release']

type FieldKind = 'string' | 'integer' | 'boolean'

/** A field of a table, flat: `names.en` is the member `en` of the object `names`. */
export type Field = {
  readonly path: string
  readonly kind: FieldKind
  /** Set for lists: what stands between the items in a table cell. */
  readonly separator?: string
  readonly required: boolean
  /** The TypeScript name of the type of the value, or of an item. */
  readonly type: string
  readonly values?: readonly string[]
  /** What the value, or an item, looks like. */
  readonly pattern?: string
}

/**
 * The fields of a schema in their order, read from its JSON Schema.
 */
export function fieldsOf(schema: z.ZodType<object>): Field[] {
  const root = jsonSchemaOf(schema)
  const resolve = (node: JsonSchema): JsonSchema => {
    const name = node.$ref?.split('/').at(-1)
    return name === undefined ? node : { ...root.$defs?.[name], ...node }
  }
  const kindOf = (node: JsonSchema): FieldKind =>
    node.type === 'integer' ? 'integer' : node.type === 'boolean' ? 'boolean' : 'string'
  const walk = (node: JsonSchema, prefix: string, required: boolean): Field[] =>
    Object.entries(node.properties ?? {}).flatMap(([name, child]): Field[] => {
      const value = resolve(child)
      const path = prefix + name
      const needed = required && (node.required ?? []).includes(name)
      if (value.type === 'object') return walk(value, `${path}.`, needed)
      const item = value.type === 'array' ? resolve(value.items ?? {}) : value
      return [
        {
          path,
          kind: kindOf(item),
          required: needed,
          type: item['x-tsType'] ?? item.type ?? 'string',
          ...(value.type === 'array' ? { separator: value['x-separator'] ?? ' ' } : {}),
          ...(item.enum === undefined ? {} : { values: item.enum }),
          ...(item.pattern === undefined ? {} : { pattern: item.pattern }),
        },
      ]
    })
  return walk(resolve(root), '', true)
}
