import type { MemberRecord, Membership } from 'ilo-data'
import { member, membershipPeriod } from 'ilo-data/schema'
import * as z from 'zod'
import type { MemberAnswer } from '../members/record.ts'
import type { MemberSummary } from '../members/summary.ts'
import { citation, day, decision, links, memberCode, text } from './common.ts'
import { exact, fieldsOf, without } from './exact.ts'

const page = z.string().describe('The page of the country in NORMLEX.').exactOptional()

/** A Member as the library gives it, which no answer does. */
const record: z.ZodType<MemberRecord> = exact<MemberRecord>()(
  'MemberRecord',
  z.strictObject({ ...fieldsOf(member), periods: z.array(membershipPeriod), url: page }),
)

export const membership: z.ZodType<Membership> = exact<Membership>()(
  'Membership',
  z.strictObject({
    member: memberCode,
    on: day,
    isMember: decision,
    period: membershipPeriod.exactOptional(),
  }),
  'Whether a State was a Member on a day.',
)

export const memberSummary: z.ZodType<MemberSummary> = exact<MemberSummary>()(
  'MemberSummary',
  z.strictObject({ ...without(fieldsOf(record), 'names'), name: text, membership: decision, links }),
  'A Member as lists tell it; `membership`: whether it was one on the day asked about.',
)

const citedPeriod = exact<MemberAnswer['periods'][number]>()(
  'CitedPeriod',
  z.strictObject({ ...fieldsOf(membershipPeriod), ...citation }),
)

export const memberAnswer: z.ZodType<MemberAnswer> = exact<MemberAnswer>()(
  'MemberAnswer',
  z.strictObject({
    ...fieldsOf(record),
    name: text,
    membership: decision,
    periods: z.array(citedPeriod),
    ...citation,
  }),
  'A Member whole: all names, all periods, and where each value was read.',
)
