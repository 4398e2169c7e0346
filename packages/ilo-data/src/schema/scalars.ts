import * as z from 'zod'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import type { InstrumentCode, MemberCode, SessionId, SourceId } from '../generated/codes.ts'

/**
 * A string scalar with a shape of its own. `name` is the TypeScript type it has in the generated types, `expected`
 * finishes the sentence "expected …" of an error, and `pattern` is what zod, JSON Schema and the tables all check.
 */
function scalar<T extends string>(
  name: string,
  expected: string,
  pattern: string,
  also: { readonly maxLength?: number; readonly test?: (text: string) => boolean } = {},
): z.ZodType<T> {
  const { maxLength = Number.POSITIVE_INFINITY, test = () => true } = also
  const shape = new RegExp(pattern, 'u')
  return z
    .custom<T>(
      (value) => typeof value === 'string' && shape.test(value) && value.length <= maxLength && test(value),
      { error: () => expected },
    )
    .meta({
      type: 'string',
      'x-tsType': name,
      pattern,
      ...(also.maxLength === undefined ? {} : { maxLength }),
    })
}

const monthsAndDays = [
  '(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?',
  '(0[469]|11)(-(0[1-9]|[12][0-9]|30))?',
  '02(-(0[1-9]|1[0-9]|2[0-8]))?',
].join('|')
const leapYear = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)'

export const partialDate: z.ZodType<PartialDate> = scalar(
  'PartialDate',
  'a date such as 1932, 1932-06 or 1932-06-21',
  `^([0-9]{4}(-(${monthsAndDays}))?|${leapYear}-02-29)$`,
)
export const day: z.ZodType<Day> = scalar(
  'Day',
  'a day such as 1932-06-21',
  `^([0-9]{4}-(${monthsAndDays.replaceAll('?', '')})|${leapYear}-02-29)$`,
)

export const memberCode: z.ZodType<MemberCode> = scalar(
  'MemberCode',
  'an ISO 3166-1 alpha-3 code such as BGR',
  '^[A-Z]{3}$',
)
export const instrumentCode: z.ZodType<InstrumentCode> = scalar(
  'InstrumentCode',
  'a code of the ILO such as C029, P029 or R204',
  '^[CPR][0-9]{3}$',
)
export const sessionId: z.ZodType<SessionId> = scalar(
  'SessionId',
  'a number of a session such as 14, or 1941-special',
  '^([0-9]{1,3}|1941-special)$',
)
export const sourceId: z.ZodType<SourceId> = scalar(
  'SourceId',
  'the id of a source in facts/sources.yaml',
  '^[a-z0-9][a-z0-9-]*$',
)

/** A short id in kebab-case. */
export const id: z.ZodType<string> = scalar(
  'string',
  'an id of lower-case letters, digits and hyphens',
  '^[a-z0-9]+(-[a-z0-9]+)*$',
)

const control = String.raw`\p{Cc}\p{Cf}`
const oneLine = String.raw`^[^\s${control}]([^${control}]*[^\s${control}])?$`

/** A text of one line: NFC, trimmed, free of control and direction characters. */
export const text: z.ZodType<string> = scalar(
  'string',
  'a text of one line in Unicode NFC, not empty, without control characters or spaces at its ends',
  oneLine,
  { test: (value) => value === value.normalize('NFC') },
)

export const note: z.ZodType<string> = scalar(
  'string',
  'a remark of at most 160 characters on one line',
  oneLine,
  { maxLength: 160 },
)

export const count: z.ZodType<number> = z.int().min(0)

/** A list of codes: tables write it with spaces. */
export const codes = <T>(item: z.ZodType<T>): z.ZodType<T[]> =>
  z.array(item).min(1).meta({ 'x-separator': ' ' })

/** A list of words: tables write it with `|`. */
export const words: z.ZodType<string[]> = z.array(text).min(1).meta({ 'x-separator': '|' })
