import * as z from 'zod'
import { count, id, partialDate, text, words } from './scalars.ts'
import type { CoverageBaseline, KnownGap } from '../generated/types.ts'

const tableName = z.string().regex(/^[a-zA-Z]+$/)

export const knownGap: z.ZodType<KnownGap> = z
  .strictObject({
    id,
    kind: z
      .enum(['no-value', 'no-row', 'no-number', 'no-year', 'row', 'doubt', 'dispute'])
      .meta({ id: 'GapKind' })
      .describe(
        'How it is counted: rows without `field`; rows of `of` that no row of the table is about; numbers of a series or years between `from` and `to` without a row; rows that say themselves what they lack; values of one `confidence`; values that sources dispute.',
      ),
    subject: text.describe('What it is about, in a few words.'),
    table: tableName.describe('The table that has the gap.'),
    field: text.exactOptional().describe('The field that has the gap; absent where whole rows have it.'),
    of: tableName.exactOptional().describe('For `no-row`: the table each row of which should have one.'),
    where: words
      .exactOptional()
      .describe('Only rows of which this holds: `field=value`; `field=*` where the field is filled.'),
    from: partialDate.exactOptional().describe('For `no-year`: the first year that is asked for.'),
    to: partialDate.exactOptional().describe('For `no-year`: the last year that is asked for.'),
    confidence: z
      .enum(['corroborated', 'sourced', 'unverified'])
      .exactOptional()
      .describe('For `doubt`: the confidence of the values that are doubted.'),
    missing: text.describe('What is missing or doubtful, without numbers: those are counted.'),
    reason: text.describe('Why it is.'),
  })
  .describe('Something that the record is known to lack, or to hold with doubt.')
  .meta({ id: 'KnownGap' })

export const coverageBaseline: z.ZodType<CoverageBaseline> = z
  .strictObject({
    measure: text.describe('What is counted, as in `rows/members` or `values-sourced`.'),
    value: count.describe('The number below which it does not fall without a reason.'),
    accepted: text.exactOptional().describe('Why it fell to this number, where it did.'),
  })
  .describe('How much was held when the facts were last compiled.')
  .meta({ id: 'CoverageBaseline' })
