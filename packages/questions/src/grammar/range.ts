import { daysOf, IloError, isPartialDate } from 'ilo-data'
import type { Day, DayRange, Parsed, PartialDate } from 'ilo-data'

/** Whether a value lies in a range: `maybe` where a partial date leaves it open. */
export type Held = 'yes' | 'maybe' | 'no' | 'missing'

const always: DayRange = { from: '0000-01-01', to: '9999-12-31' }

export const dateExpected =
  'a date or a range of dates such as 1998, 2000-01-01..2009-12-31, 2000.. or ..1950-06'

const dateForm = '\\d{4}(-\\d{2}(-\\d{2})?)?'
const rangeOf = (end: string): string => `^(${end}|${end}\\.\\.(${end})?|\\.\\.${end})$`

/** What a date or a range looks like; which of them are in the calendar it does not tell. */
export const datePattern: string = rangeOf(dateForm)

const ends = (text: string): readonly string[] => {
  const at = text.indexOf('..')
  return at === -1 ? [text.trim(), text.trim()] : [text.slice(0, at).trim(), text.slice(at + 2).trim()]
}

const refused = (text: string, expected: string, code: 'invalid-date' | 'unknown-value'): Parsed<never> => ({
  ok: false,
  error: new IloError(code, text, expected),
})

/** Reads a range of days; a year or a month stands for all its days, and an end left out for all time. */
export function parseDays(text: string): Parsed<DayRange> {
  const [first = '', last = ''] = ends(text)
  if (first === '' && last === '') return refused(text, dateExpected, 'invalid-date')
  if ((first !== '' && !isPartialDate(first)) || (last !== '' && !isPartialDate(last)))
    return refused(text, dateExpected, 'invalid-date')
  const from: Day = isPartialDate(first) ? daysOf(first).from : always.from
  const to: Day = isPartialDate(last) ? daysOf(last).to : always.to
  return from <= to
    ? { ok: true, value: { from, to } }
    : refused(text, 'a range that ends after it begins', 'invalid-date')
}

export const asDays = (date: PartialDate | DayRange): DayRange =>
  typeof date === 'string' ? daysOf(date) : date

export function within(date: PartialDate | DayRange | undefined, range: DayRange): Held {
  if (date === undefined) return 'missing'
  const { from, to } = asDays(date)
  if (to < range.from || from > range.to) return 'no'
  return from >= range.from && to <= range.to ? 'yes' : 'maybe'
}

export const numberExpected = 'a whole number or a range such as 87, 1990..1999, 100.. or ..50'

export const numberPattern: string = rangeOf('\\d{1,9}')

type NumberRange = { readonly from: number; readonly to: number }

export function parseNumbers(text: string): Parsed<NumberRange> {
  const [first = '', last = ''] = ends(text)
  const isNumber = (end: string): boolean => end === '' || /^\d{1,9}$/.test(end)
  if ((first === '' && last === '') || !isNumber(first) || !isNumber(last))
    return refused(text, numberExpected, 'unknown-value')
  const range = { from: first === '' ? 0 : Number(first), to: last === '' ? Infinity : Number(last) }
  return range.from <= range.to
    ? { ok: true, value: range }
    : refused(text, 'a range that ends after it begins', 'unknown-value')
}
