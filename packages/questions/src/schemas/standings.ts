import type { DatedEvent, FactReference, HeldRatification, SourcedStanding, Standing } from 'ilo-data'
import { partialDate, ratification } from 'ilo-data/schema'
import * as z from 'zod'
import type { InstrumentRatification } from '../instruments/ratifications.ts'
import type { Gap } from '../members/gaps.ts'
import type { MemberRatification } from '../members/ratifications.ts'
import type { RatificationRow } from '../ratifications/row.ts'
import type { StandingAnswer } from '../standing.ts'
import type { StandingCell, StandingsRow } from '../standings/matrix.ts'
import {
  certainty,
  day,
  instrumentCode,
  links,
  memberCode,
  provenance,
  sourceId,
  standingKind,
  tableName,
  text,
  title,
  whole,
} from './common.ts'
import { exact, fieldsOf, only, without } from './exact.ts'
import { instrumentCoverage } from './instruments.ts'

export const datedEvent: z.ZodType<DatedEvent> = exact<DatedEvent>()(
  'DatedEvent',
  z.strictObject({ from: day, to: day, basis: z.enum(['held', 'derived']) }),
  'The days between which something happened, and whether the date is held or follows from a rule.',
)

export const factReference: z.ZodType<FactReference> = exact<FactReference>()(
  'FactReference',
  z.strictObject({ table: tableName, key: z.string(), field: z.string() }),
  'A value of the record.',
)

const held: z.ZodType<HeldRatification> = exact<HeldRatification>()(
  'HeldRatification',
  z.strictObject({
    ...fieldsOf(ratification),
    knownBy: partialDate
      .describe('The earliest time that a source speaks of it, where `registered` is not held.')
      .exactOptional(),
  }),
)

export const bareStanding: z.ZodType<Standing> = exact<Standing>()(
  'Standing',
  z.strictObject({
    member: memberCode,
    instrument: instrumentCode,
    on: day,
    standing: standingKind,
    certainty,
    candidates: z.array(standingKind).describe('What it may be, where it is undecided.').exactOptional(),
    registered: datedEvent.exactOptional(),
    inForce: datedEvent.exactOptional(),
    ended: datedEvent.exactOptional(),
    reason: z.string().describe('Why, in words.'),
    facts: z.array(factReference),
    ratification: held.exactOptional(),
    coverage: instrumentCoverage.exactOptional(),
  }),
)

const standingFields = fieldsOf(bareStanding)

const { sources, confidence, conflicts } = fieldsOf(provenance)

const citedFact = exact<SourcedStanding['facts'][number]>()(
  'CitedFact',
  z.strictObject({
    ...fieldsOf(factReference),
    sources: sources.exactOptional(),
    confidence: confidence.exactOptional(),
    conflicts,
  }),
  'A value that an answer rests on, and where it was read.',
)

export const standingAnswer: z.ZodType<StandingAnswer> = exact<StandingAnswer>()(
  'StandingAnswer',
  z.strictObject({
    ...without(standingFields, 'facts'),
    facts: z.array(citedFact),
    sources: z.array(sourceId),
    name: text,
    title,
  }),
  'What holds between a Member and an instrument on a day, why, and where it was read.',
)

const onDay = exact<RatificationRow['standing']>()(
  'StandingOnDay',
  z.strictObject({
    ...only(
      standingFields,
      'standing',
      'certainty',
      'candidates',
      'registered',
      'inForce',
      'ended',
      'reason',
    ),
    sources: z.array(sourceId),
  }),
)

export const ratificationRow: z.ZodType<RatificationRow> = exact<RatificationRow>()(
  'ToldRatification',
  z.strictObject({ ...fieldsOf(held), standing: onDay, links }),
  'A ratification that is held, and what holds between the two on the day asked about.',
)

export const memberRatification: z.ZodType<MemberRatification> = exact<MemberRatification>()(
  'MemberRatification',
  z.strictObject({ ...fieldsOf(ratificationRow), title }),
)

export const instrumentRatification: z.ZodType<InstrumentRatification> = exact<InstrumentRatification>()(
  'InstrumentRatification',
  z.strictObject({ ...fieldsOf(ratificationRow), name: text }),
)

export const gap: z.ZodType<Gap> = exact<Gap>()(
  'Gap',
  z.strictObject({ ...without(standingFields, 'member', 'on', 'facts', 'ratification'), title, links }),
  'An instrument that does not bind a Member, or may not, and why.',
)

const cell: z.ZodType<StandingCell> = exact<StandingCell>()(
  'StandingCell',
  z.strictObject(only(standingFields, 'instrument', 'standing', 'certainty', 'candidates')),
)

const totals: z.ZodType<StandingsRow['totals']> = exact<StandingsRow['totals']>()(
  'StandingTotals',
  z.strictObject({
    'not-a-member': whole,
    'not-open': whole,
    'not-ratified': whole,
    ratified: whole,
    'in-force': whole,
    denounced: whole,
    unknown: whole,
  }),
)

export const standingsRow: z.ZodType<StandingsRow> = exact<StandingsRow>()(
  'ToldStandings',
  z.strictObject({ member: memberCode, name: text, cells: z.array(cell), totals, links }),
  'What holds between a Member and all instruments that were asked about.',
)
