import type { InstrumentCoverage, InstrumentRecord, OverallCoverage } from 'ilo-data'
import { coverage, instrument, instrumentRelation, instrumentTitle } from 'ilo-data/schema'
import * as z from 'zod'
import type { InstrumentAnswer } from '../instruments/record.ts'
import type { ToldRelation } from '../instruments/relations.ts'
import type { InstrumentSummary } from '../instruments/summary.ts'
import type { ToldCoverage } from '../record/coverage.ts'
import { citation, links, title, whole } from './common.ts'
import { exact, fieldsOf } from './exact.ts'

const page = z.string().describe('The text in NORMLEX.').exactOptional()

const record: z.ZodType<InstrumentRecord> = exact<InstrumentRecord>()(
  'InstrumentRecord',
  z.strictObject({ ...fieldsOf(instrument), relations: z.array(instrumentRelation), url: page }),
)

export const instrumentSummary: z.ZodType<InstrumentSummary> = exact<InstrumentSummary>()(
  'InstrumentSummary',
  z.strictObject({ ...fieldsOf(record), title, links }),
  'An instrument as lists tell it.',
)

const citedTitle = exact<InstrumentAnswer['titles'][number]>()(
  'CitedTitle',
  z.strictObject({ ...fieldsOf(instrumentTitle), ...citation }),
)

const citedRelation = exact<InstrumentAnswer['relations'][number]>()(
  'CitedRelation',
  z.strictObject({ ...fieldsOf(instrumentRelation), ...citation }),
)

export const instrumentAnswer: z.ZodType<InstrumentAnswer> = exact<InstrumentAnswer>()(
  'InstrumentAnswer',
  z.strictObject({
    ...fieldsOf(record),
    title,
    titles: z.array(citedTitle),
    relations: z.array(citedRelation),
    ...citation,
  }),
  'An instrument whole: all titles and relations, and where each value was read.',
)

export const toldRelation: z.ZodType<ToldRelation> = exact<ToldRelation>()(
  'ToldRelation',
  z.strictObject({ ...fieldsOf(instrumentRelation), title, links }),
)

export const instrumentCoverage: z.ZodType<InstrumentCoverage> = exact<InstrumentCoverage>()(
  'InstrumentCoverage',
  z.strictObject({
    ...fieldsOf(coverage),
    held: whole.describe('Ratifications held of Members of today.'),
    heldOfFormer: whole.describe('Ratifications held of States that no longer exist.'),
  }),
  'How much is held of the ratifications of an instrument.',
)

export const toldCoverage: z.ZodType<ToldCoverage> = exact<ToldCoverage>()(
  'ToldCoverage',
  z.strictObject({ ...fieldsOf(instrumentCoverage), title, links }),
)

const completeness: z.ZodType<OverallCoverage['instruments']> = exact<OverallCoverage['instruments']>()(
  'InstrumentsByCompleteness',
  z.strictObject({ complete: whole, partial: whole, none: whole }),
  'How many Conventions and Protocols are held whole, in part, and not at all.',
)

export const overallCoverage: z.ZodType<OverallCoverage> = exact<OverallCoverage>()(
  'OverallCoverage',
  z.strictObject({
    held: whole,
    heldOfFormer: whole,
    instruments: completeness,
    registered: z.strictObject({ day: whole, monthOrYear: whole, notHeld: whole }),
  }),
  'What is held of all ratifications.',
)
