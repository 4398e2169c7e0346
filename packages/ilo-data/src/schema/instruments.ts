import * as z from 'zod'
import { count, instrumentCode, note, partialDate, sessionId, text, words, codes, id } from './scalars.ts'
import { language } from './languages.ts'
import { englishName } from './languages.ts'
import type {
  Coverage,
  EntryIntoForceRule,
  FundamentalSet,
  Instrument,
  InstrumentKind,
  InstrumentRelation,
  InstrumentTitle,
  RatificationTotal,
  RatificationTotalByMember,
  Subject,
} from '../generated/types.ts'
import { memberCode, sourceId } from './scalars.ts'

export const instrumentKind: z.ZodType<InstrumentKind> = z
  .enum(['convention', 'protocol', 'recommendation'])
  .meta({ id: 'InstrumentKind' })

export const instrument: z.ZodType<Instrument> = z
  .strictObject({
    id: instrumentCode.describe("The ILO's code: C, P or R and three digits."),
    kind: instrumentKind,
    number: count.describe('The number in the title; that of its Convention for a Protocol.'),
    alsoKnownAs: words.exactOptional().describe('Other names in use, such as MLC, 2006.'),
    adopted: partialDate.describe('Day of adoption by the Conference.'),
    session: sessionId.describe('Session of the Conference that adopted it.'),
    place: text.describe('City of the adoption.'),
    inForce: partialDate.exactOptional().describe('When it first entered into force.'),
    inForceState: z
      .enum(['in-force', 'never', 'not-yet', 'n/a'])
      .meta({ id: 'InForceState' })
      .describe(
        '`in-force`: it entered into force on `inForce` (it may have ended since); `n/a` for Recommendations.',
      ),
    category: z
      .enum(['fundamental', 'governance', 'technical'])
      .meta({ id: 'Category' })
      .exactOptional()
      .describe("The ILO's category; absent where none is held."),
    subject: id.exactOptional().describe('Subject group of NORMLEX.'),
    status: z
      .enum([
        'up-to-date',
        'interim',
        'request-for-information',
        'to-be-revised',
        'no-conclusion',
        'outdated',
        'superseded',
        'shelved',
        'withdrawn',
        'abrogated',
      ])
      .meta({ id: 'InstrumentStatus' })
      .exactOptional()
      .describe('Status given by the Governing Body or the Conference; absent where none is held.'),
    statusAsOf: partialDate.exactOptional(),
    endedKind: z.enum(['withdrawn', 'abrogated', 'replaced']).exactOptional().describe('How it ended.'),
    endedOn: partialDate.exactOptional(),
    endedSession: sessionId.exactOptional().describe('Session of the Conference that ended it.'),
    parent: instrumentCode.exactOptional().describe('The Convention of a Protocol.'),
    normlexId: count.exactOptional().describe('Number of the instrument in NORMLEX, where known.'),
    note: note.exactOptional(),
  })
  .describe('A Convention, a Protocol or a Recommendation.')
  .meta({ id: 'Instrument' })

export const instrumentTitle: z.ZodType<InstrumentTitle> = z
  .strictObject({
    instrument: instrumentCode,
    language,
    form: z
      .enum(['official-short', 'descriptive'])
      .meta({ id: 'TitleForm' })
      .describe('`official-short`: as the ILO cites it; `descriptive`: as a national publication words it.'),
    title: text,
    note: note.exactOptional(),
  })
  .describe('A title of an instrument in one language and form. Titles are the texts of their authors.')
  .meta({ id: 'InstrumentTitle' })

export const instrumentRelation: z.ZodType<InstrumentRelation> = z
  .strictObject({
    instrument: instrumentCode,
    relation: z
      .enum([
        'revises',
        'revised-by',
        'supplements',
        'supplemented-by',
        'replaces',
        'replaced-by',
        'protocol-to',
        'has-protocol',
      ])
      .meta({ id: 'Relation' }),
    target: instrumentCode,
    note: note.exactOptional(),
  })
  .describe('A relation between two instruments; each is held in both directions.')
  .meta({ id: 'InstrumentRelation' })

export const subject: z.ZodType<Subject> = z
  .strictObject({ id, names: englishName, order: count.describe('Place in the order of NORMLEX.') })
  .describe('A subject group of NORMLEX.')
  .meta({ id: 'Subject' })

export const entryIntoForceRule: z.ZodType<EntryIntoForceRule> = z
  .strictObject({
    instrument: instrumentCode,
    rule: z.enum(['on-registration', '90-days', '12-months']).meta({ id: 'EntryRule' }),
    confidence: z.enum(['corroborated', 'sourced', 'unverified']),
  })
  .describe(
    'When an instrument enters into force for a Member after its registration, by its own final articles.',
  )
  .meta({ id: 'EntryIntoForceRule' })

export const fundamentalSet: z.ZodType<FundamentalSet> = z
  .strictObject({
    id,
    validFrom: partialDate,
    validTo: partialDate.exactOptional(),
    instruments: codes(instrumentCode),
    note: note.exactOptional(),
  })
  .describe('The set of fundamental instruments in a time.')
  .meta({ id: 'FundamentalSet' })

export const coverage: z.ZodType<Coverage> = z
  .strictObject({
    instrument: instrumentCode,
    knownTotal: count.exactOptional().describe('Ratifications known to exist, by a published total.'),
    asOf: partialDate.exactOptional().describe('The time of that total.'),
    completeness: z.enum(['complete', 'partial', 'none']).meta({ id: 'Completeness' }),
    basis: z
      .enum(['published-total', 'in-force-total', 'complete-list'])
      .exactOptional()
      .describe(
        'What the known total counts: all ratifications, those in force, or a list said to be complete.',
      ),
  })
  .describe('How much of the ratifications of an instrument is held.')
  .meta({ id: 'Coverage' })

export const ratificationTotal: z.ZodType<RatificationTotal> = z
  .strictObject({
    instrument: instrumentCode,
    asOf: partialDate.exactOptional(),
    source: sourceId.exactOptional(),
    total: count.exactOptional(),
    inForceTotal: count.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A published number of ratifications of an instrument.')
  .meta({ id: 'RatificationTotal' })

export const ratificationTotalByMember: z.ZodType<RatificationTotalByMember> = z
  .strictObject({
    member: memberCode,
    asOf: partialDate.exactOptional(),
    source: sourceId.exactOptional(),
    conventions: count.exactOptional(),
    protocols: count.exactOptional(),
    inForceTotal: count.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A published number of ratifications by a Member.')
  .meta({ id: 'RatificationTotalByMember' })
