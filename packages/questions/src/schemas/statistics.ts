import type { CountCoverage, MembersInYear, YearCount } from 'ilo-data'
import * as z from 'zod'
import type { RankedRow } from '../statistics/ranking.ts'
import { day, links, memberCode, numbers, text, whole } from './common.ts'
import { exact, fieldsOf } from './exact.ts'

export const yearCount: z.ZodType<YearCount> = exact<YearCount>()(
  'YearCount',
  z.strictObject({ year: whole, ...fieldsOf(numbers), cumulative: numbers }),
  'How many fall in a year, and how many up to its end.',
)

export const membersInYear: z.ZodType<MembersInYear> = exact<MembersInYear>()(
  'MembersInYear',
  z.strictObject({ year: whole, on: day, ...fieldsOf(numbers) }),
)

export const rankedRow: z.ZodType<RankedRow> = exact<RankedRow>()(
  'ToldRank',
  z.strictObject({
    member: memberCode,
    name: text,
    isMember: z.enum(['yes', 'undecided']),
    count: numbers,
    rank: z.strictObject({ best: whole, worst: whole }),
    undecided: z.boolean(),
    links,
  }),
  'A Member in its place; Members with the same number share one.',
)

/** Of how many instruments all ratifications are held. */
export const countCoverage: z.ZodType<Omit<CountCoverage, 'note'>> = exact<Omit<CountCoverage, 'note'>>()(
  'CountCoverage',
  z.strictObject({ instruments: whole, whole }),
)
