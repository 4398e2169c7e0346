import * as z from 'zod'
import { codes, day, id, note, partialDate, sourceId, text, count } from './scalars.ts'
import type {
  Claim,
  Conflict,
  Correction,
  Exception,
  MembershipCount,
  Release,
  Source,
  TimelineEntry,
} from '../generated/types.ts'

export const source: z.ZodType<Source> = z
  .strictObject({
    id: sourceId,
    kind: z
      .enum([
        'ilo',
        'normlex',
        'gazette',
        'encyclopedia',
        'government',
        'treaty-collection',
        'academic',
        'press',
        'dataset',
        'seed',
        'other',
      ])
      .meta({ id: 'SourceKind' }),
    title: text,
    publisher: text.exactOptional(),
    family: text.describe('Sources of one family copy one another and never support each other.'),
    locator: text.exactOptional().describe('Where it was read: an address, or a place in a collection.'),
    asOf: partialDate.exactOptional().describe('The time that the source speaks of.'),
    licence: text.exactOptional(),
  })
  .describe('Where facts were read.')
  .meta({ id: 'Source' })

export const claim: z.ZodType<Claim> = z
  .strictObject({
    id,
    seed: z.enum(['seed-000', 'seed-001', 'seed-002']).meta({ id: 'SeedId' }),
    lines: codes(z.int()).describe('Lines of the document.'),
    statement: text.describe('What the document says, in our own words, in English.'),
    kind: z.enum([
      'structure',
      'history',
      'bulgaria',
      'activity',
      'law',
      'programme',
      'people',
      'membership',
      'concept',
      'contact',
      'status',
    ]),
    subject: id,
    claimedValue: text.exactOptional(),
    asOf: partialDate.describe('The time that the document speaks of.'),
    verdict: z
      .enum(['consistent', 'outdated', 'contradicted', 'partly-supported', 'unverifiable'])
      .meta({ id: 'Verdict' }),
    independent: z
      .boolean()
      .describe("Whether evidence outside the document's own family of texts was found."),
    evidence: text.exactOptional(),
    sources: codes(sourceId).exactOptional(),
  })
  .describe('A statement of a source document about the ILO, checked.')
  .meta({ id: 'Claim' })

export const conflict: z.ZodType<Conflict> = z
  .strictObject({
    table: z.string().regex(/^[a-zA-Z]+$/),
    key: text,
    field: text,
    valueA: text,
    sourcesA: codes(sourceId).exactOptional(),
    valueB: text.exactOptional(),
    sourcesB: codes(sourceId).exactOptional(),
    chosen: text.exactOptional().describe('The value kept; absent where none was.'),
    reason: text,
  })
  .describe('A disagreement between sources, and what was chosen.')
  .meta({ id: 'Conflict' })

export const exception: z.ZodType<Exception> = z
  .strictObject({
    table: z.string().regex(/^[a-zA-Z]+$/),
    key: text,
    rule: id,
    reason: text,
  })
  .describe('A true oddity that a rule accepts, with the reason.')
  .meta({ id: 'Exception' })

export const correction: z.ZodType<Correction> = z
  .strictObject({
    table: z.string().regex(/^[a-zA-Z]+$/),
    key: text,
    field: text,
    was: text.exactOptional().describe('The value of the imported table; absent where the field was empty.'),
    now: text.exactOptional().describe('The value of the authored file; absent where it was emptied.'),
    reason: text,
  })
  .describe('A value that was corrected by hand after the import, with the reason.')
  .meta({ id: 'Correction' })

export const membershipCount: z.ZodType<MembershipCount> = z
  .strictObject({
    date: partialDate,
    total: count,
    source: sourceId,
    note: note.exactOptional(),
  })
  .describe('A published number of Members.')
  .meta({ id: 'MembershipCount' })

export const timelineEntry: z.ZodType<TimelineEntry> = z
  .strictObject({
    id,
    date: partialDate,
    endDate: partialDate.exactOptional(),
    category: z.enum([
      'membership',
      'conference',
      'origins',
      'history',
      'offices',
      'constitution',
      'declarations',
      'supervision',
      'people',
      'programmes',
      'standards',
      'governing-body',
      'bulgaria',
      'united-nations',
      'recognition',
    ]),
    event: text.describe('What happened, in English.'),
  })
  .describe('A dated event of the history of the ILO.')
  .meta({ id: 'TimelineEntry' })

export const release: z.ZodType<Release> = z
  .strictObject({
    dataDate: day.describe("The data's own date: what every question takes for `on` when none is given."),
    reason: text,
  })
  .describe('The date of the record.')
  .meta({ id: 'Release' })
