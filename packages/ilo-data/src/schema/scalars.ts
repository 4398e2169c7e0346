import * as z from 'zod'
import { isDay, isPartialDate } from '../dates/partial-date.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import type { InstrumentCode, MemberCode, SessionId, SourceId } from '../generated/codes.ts'

/**
 * A string scalar with a shape of its own. `name` is the TypeScript type it has in the generated types, `expected`
 * finishes the sentence "expected …" of an error.
 */
function scalar<T extends string>(
  name: string,
  expected: string,
  test: (text: string) => boolean,
): z.ZodType<T> {
  return z
    .custom<T>((value) => typeof value === 'string' && test(value), { error: () => expected })
    .meta({ type: 'string', tsType: name })
}

const matching = (pattern: RegExp) => (text: string) => pattern.test(text)

export const partialDate: z.ZodType<PartialDate> = scalar(
  'PartialDate',
  'a date such as 1932, 1932-06 or 1932-06-21',
  isPartialDate,
)
export const day: z.ZodType<Day> = scalar('Day', 'a day such as 1932-06-21', isDay)

export const memberCode: z.ZodType<MemberCode> = scalar(
  'MemberCode',
  'an ISO 3166-1 alpha-3 code such as BGR',
  matching(/^[A-Z]{3}$/),
)
export const instrumentCode: z.ZodType<InstrumentCode> = scalar(
  'InstrumentCode',
  'a code of the ILO such as C029, P029 or R204',
  matching(/^[CPR]\d{3}$/),
)
export const sessionId: z.ZodType<SessionId> = scalar(
  'SessionId',
  'a number of a session such as 14, or 1941-special',
  matching(/^\d{1,3}$|^1941-special$/),
)
export const sourceId: z.ZodType<SourceId> = scalar(
  'SourceId',
  'the id of a source in facts/sources.yaml',
  matching(/^[a-z0-9][a-z0-9-]*$/),
)

/** A short id in kebab-case. */
export const id: z.ZodType<string> = scalar(
  'string',
  'an id of lower-case letters, digits and hyphens',
  matching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
)

const control = /\p{Cc}|\p{Cf}/u

/** A text of one line: NFC, trimmed, free of control and direction characters. */
export const text: z.ZodType<string> = scalar(
  'string',
  'a text of one line in Unicode NFC, not empty, without control characters or spaces at its ends',
  (value) =>
    value !== '' && value === value.trim() && value === value.normalize('NFC') && !control.test(value),
)

export const note: z.ZodType<string> = scalar(
  'string',
  'a remark of at most 160 characters on one line',
  (value) => value !== '' && value.length <= 160 && value === value.trim() && !control.test(value),
)

export const count: z.ZodType<number> = z.int().min(0)

/** A list of codes: tables write it with spaces. */
export const codes = <T>(item: z.ZodType<T>): z.ZodType<T[]> => z.array(item).min(1).meta({ separator: ' ' })

/** A list of words: tables write it with `|`. */
export const words: z.ZodType<string[]> = z.array(text).min(1).meta({ separator: '|' })
