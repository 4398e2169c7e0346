import type { Certainty, DayRange, Provenance, Source, StandingKind, TableName, Text } from 'ilo-data'
import { conflict, day, instrumentCode, memberCode, source, sourceId, tables } from 'ilo-data/schema'
import * as schema from 'ilo-data/schema'
import * as z from 'zod'
import type { Links } from '../envelope.ts'
import type { Title } from '../instruments/title.ts'
import { exact, fieldsOf, oneOf } from './exact.ts'

type Confidence = Provenance['confidence']
type Numbers = { readonly min: number; readonly max: number }

export const whole: z.ZodType<number> = z.int().min(0)

export const text: z.ZodType<Text> = exact<Text>()(
  'Text',
  z.strictObject({ text: z.string(), language: schema.language }),
  'A text and the language that it is in.',
)

export const title: z.ZodType<Title> = exact<Title>()(
  'Title',
  z.strictObject({
    text: z.string(),
    language: schema.language,
    form: fieldsOf(schema.instrumentTitle).form,
  }),
  "A title, its language, and whether it is the ILO's own.",
)

export const links: z.ZodType<Links> = exact<Links>()(
  'Links',
  z.record(z.string(), z.string()),
  'Where to go on, by what is found there.',
)

export const numbers: z.ZodType<Numbers> = exact<Numbers>()(
  'Range',
  z.strictObject({ min: whole, max: whole }),
  '`min` are certain, up to `max` are possible.',
)

export const days: z.ZodType<DayRange> = exact<DayRange>()(
  'Days',
  z.strictObject({ from: day, to: day }),
  'Between these days, or on them.',
)

/** Whether something holds where a partial date may leave it open. */
export const decision: z.ZodType<'yes' | 'no' | 'undecided'> = exact<'yes' | 'no' | 'undecided'>()(
  'Decision',
  z.enum(['yes', 'no', 'undecided']),
)

export const confidence: z.ZodType<Confidence> = exact<Confidence>()(
  'Confidence',
  z.enum(['corroborated', 'sourced', 'unverified']),
  'How sure a value is: two or more independent sources, one, or none.',
)

export const standingKind: z.ZodType<StandingKind> = exact<StandingKind>()(
  'StandingKind',
  z.enum(['not-a-member', 'not-open', 'not-ratified', 'ratified', 'in-force', 'denounced', 'unknown']),
  'What holds between a Member and an instrument on a day.',
)

export const certainty: z.ZodType<Certainty> = exact<Certainty>()(
  'Certainty',
  z.enum(['firm', 'derived', 'last-known', 'undecided']),
  '`firm`: dates that are held decide it; `derived`: it follows by a rule; `last-known`: it was so when the newest source speaks; `undecided`: what is held leaves it open.',
)

const isPublic = (name: string): name is TableName => !['coverageBaseline', 'release'].includes(name)

export const tableName: z.ZodType<TableName> = exact<TableName>()(
  'TableName',
  oneOf(Object.keys(tables).filter(isPublic)),
  'A table of the record.',
)

export const provenance: z.ZodType<Provenance> = exact<Provenance>()(
  'Provenance',
  z.strictObject({
    field: z.string(),
    sources: z.array(sourceId),
    confidence,
    conflicts: z.array(conflict).exactOptional(),
  }),
  'Where a value was read, how sure it is, and what other sources say instead.',
)

/** What every cited record has besides its fields. */
export const citation: { readonly provenance: z.ZodType<readonly Provenance[]> } = {
  provenance: z.array(provenance),
}

export const sources: z.ZodType<readonly Source[]> = z.array(source)

export { day, instrumentCode, memberCode, sourceId }
