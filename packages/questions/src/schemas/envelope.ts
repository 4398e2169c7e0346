import * as schema from 'ilo-data/schema'
import * as z from 'zod'
import type { Envelope } from '../envelope.ts'
import type { ProblemDetails } from '../problem.ts'
import { day, instrumentCode, links, numbers, sources, title, whole } from './common.ts'
import { exact, fieldsOf, narrower } from './exact.ts'
import { instrumentCoverage, overallCoverage } from './instruments.ts'
import { countCoverage } from './statistics.ts'
import { memberCoverage } from './tables.ts'

const notHeld = {
  notHeld: z
    .record(z.string(), whole)
    .describe('How many rows were left out, by the field of which they hold no value.')
    .exactOptional(),
}

const { held, heldOfFormer, instruments } = fieldsOf(overallCoverage)

/** All that an answer says of how much of it is held. */
const coverage = z
  .union([
    z.strictObject(notHeld),
    z.strictObject({ ...fieldsOf(instrumentCoverage), ...notHeld }),
    z.strictObject({ held, heldOfFormer, instruments, ...notHeld }),
    z.strictObject({ ...fieldsOf(overallCoverage), ...notHeld }),
    z.strictObject({ ...fieldsOf(memberCoverage), ...notHeld }),
    z.strictObject({ ...fieldsOf(countCoverage), ...notHeld }),
    z.strictObject({ sessions: z.strictObject({ held: whole, knownTotal: whole }) }),
  ])
  .describe('How much of what was asked for the record holds.')
  .meta({ id: 'AnswerCoverage' })

const column = z
  .strictObject({ instrument: instrumentCode, title, totals: z.record(z.string(), whole) })
  .meta({ id: 'Column' })

export const meta: z.ZodType<Envelope['meta']> = narrower<Envelope['meta']>()(
  'Meta',
  z.strictObject({
    on: day.describe('The day asked about.'),
    dataDate: day.describe('The date of the record.'),
    release: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Hash of all facts of the release.'),
    language: schema.language,
    notice: z.string(),
    total: whole.describe('How many rows there are on all pages together.').exactOptional(),
    page: z.strictObject({ limit: whole, offset: whole, size: whole }).exactOptional(),
    count: numbers.exactOptional(),
    counts: z.record(z.string(), whole).describe('How many there are of each kind.').exactOptional(),
    undecided: z
      .record(z.string(), whole)
      .describe('How many rows a partial date leaves open, by the filter that it concerns.')
      .exactOptional(),
    columns: z.array(column).describe('What stands in each column of a matrix.').exactOptional(),
    suggestions: z.array(z.string()).describe('The nearest texts, where nothing was found.').exactOptional(),
    grouped: z
      .strictObject({ by: z.array(z.string()), groups: whole, rows: whole })
      .describe('What `group_by` counted: `total` is the number of groups.')
      .exactOptional(),
    coverage: coverage.exactOptional(),
    notes: z.array(z.string()).describe('What a reader must know so as not to misread.').exactOptional(),
    sources: sources.exactOptional(),
  }),
  'What is said of an answer.',
)

/** Rows that were counted in place of being told: the values that they share by the field, and their number. */
export const group: z.ZodType<object> = z
  .object({ count: whole, links: links.exactOptional() })
  .catchall(z.union([z.string(), z.null()]))
  .describe('Rows that share the values of the fields in `group_by`, counted; null where none is held.')
  .meta({ id: 'Counted' })

export const problem: z.ZodType<ProblemDetails> = exact<ProblemDetails>()(
  'Problem',
  z.strictObject({
    type: z.string().describe('The address that tells of this kind of problem.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('The address that was asked.'),
    parameter: z.string().exactOptional(),
    found: z.string().nullable(),
    expected: z.string(),
    nearest: z.array(z.string()),
  }),
  'Why a request cannot be answered as asked (RFC 9457): what was found, what was expected, and the nearest that exists.',
)
