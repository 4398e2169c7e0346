import type { MemberCoverage } from 'ilo-data'
import * as schema from 'ilo-data/schema'
import * as z from 'zod'
import type { RatificationsOfInstrument, RatificationsOfMember } from '../ratifications/counts.ts'
import type { ToldConflict } from '../record/conflicts.ts'
import type { ToldMemberCoverage } from '../record/coverage-of-members.ts'
import type { TableRow } from '../tables/columns.ts'
import type { DataPackage } from '../tables/data-package.ts'
import type { ToldTable } from '../tables/list.ts'
import { instrumentCode, links, memberCode, numbers, sourceId, tableName, text, whole } from './common.ts'
import { exact, fieldsOf, wider } from './exact.ts'

const names = z.array(z.string())

export const toldConflict: z.ZodType<ToldConflict> = exact<ToldConflict>()(
  'ToldConflict',
  z.strictObject({
    ...fieldsOf(schema.conflict),
    kept: z.enum(['a', 'b', 'neither', 'none']).describe('Whose value was kept.'),
    chosenSources: z.array(sourceId).describe('The sources whose value was kept.'),
    links,
  }),
  'Where sources differ, and what was made of it.',
)

export const memberCoverage: z.ZodType<MemberCoverage> = wider<MemberCoverage>()(
  'MemberCoverage',
  z.strictObject({
    member: memberCode,
    completeness: z.enum(['complete', 'partial']),
    basis: z.enum(['every-instrument', 'published-total']).exactOptional(),
    asOf: schema.partialDate.exactOptional(),
    held: whole,
    conventions: whole,
    protocols: whole,
    registered: z
      .strictObject({ day: whole, monthOrYear: whole, notHeld: whole })
      .describe('By the precision of the day of registration.'),
    published: z.array(schema.ratificationTotalByMember),
    unknown: z.array(instrumentCode).describe('Conventions and Protocols of which nothing is known for it.'),
  }),
)

export const toldMemberCoverage: z.ZodType<ToldMemberCoverage> = wider<ToldMemberCoverage>()(
  'ToldMemberCoverage',
  z.strictObject({ ...fieldsOf(memberCoverage), name: text, links }),
  'How much is held of the ratifications of a Member.',
)

export const toldTable: z.ZodType<ToldTable> = exact<ToldTable>()(
  'ToldTable',
  z.strictObject({
    name: z.string().describe('As in files and addresses.'),
    table: tableName,
    description: z.string(),
    rows: whole,
    key: names,
    columns: names,
    links,
  }),
)

const scalar = z.union([z.string(), z.number(), z.boolean()])

export const tableRow: z.ZodType<TableRow> = exact<TableRow>()(
  'Cells',
  z.record(z.string(), z.union([scalar, z.array(scalar), z.null()])),
  'A row as its table has it: a cell for each column, null where it is empty.',
)

/** Frictionless itself says what it holds. */
const tableSchema = z
  .custom<DataPackage['resources'][number]['schema']>((value) => typeof value === 'object')
  .meta({ type: 'object', description: 'The columns of the table as a Table Schema of Frictionless.' })

export const dataPackage: z.ZodType<DataPackage> = exact<DataPackage>()(
  'DataPackage',
  z.strictObject({
    profile: z.literal('tabular-data-package'),
    name: z.string(),
    title: z.string(),
    description: z.string(),
    version: z.string(),
    created: z.string(),
    hash: z.string(),
    licenses: z.array(z.strictObject({ name: z.string(), path: z.string(), title: z.string() })),
    sources: z.array(z.strictObject({ title: z.string(), path: z.string().exactOptional() })),
    resources: z.array(
      z.strictObject({
        name: z.string(),
        path: z.string(),
        profile: z.literal('tabular-data-resource'),
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        schema: tableSchema,
      }),
    ),
  }),
  'A Frictionless Data Package of all tables.',
)

export const ratificationsOfMember: z.ZodType<RatificationsOfMember> = exact<RatificationsOfMember>()(
  'RatificationsOfMember',
  z.strictObject({
    held: whole,
    inForce: numbers,
    fundamental: z.strictObject({ inForce: numbers, of: whole }),
  }),
  'How many ratifications are held of a Member, and how many bind it on the day.',
)

export const ratificationsOfInstrument: z.ZodType<RatificationsOfInstrument> =
  exact<RatificationsOfInstrument>()(
    'RatificationsOfInstrument',
    z.strictObject({
      held: whole.describe('Held of States that exist today.'),
      heldOfFormer: whole.describe('Held of States that no longer exist.'),
      knownTotal: whole.exactOptional(),
      basis: fieldsOf(schema.coverage).basis,
      inForce: numbers,
    }),
    'How many ratifications are held of an instrument, and how many Members it binds on the day.',
  )
