/** A full day of the Gregorian calendar, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`
/** A month, `YYYY-MM`: somewhere between its first and its last day. */
export type Month = `${number}-${number}`
/** A year, `YYYY`: somewhere between 1 January and 31 December. */
export type Year = `${number}`

/**
 * A date held with as much precision as its sources give: `1932`, `1932-06` or `1932-06-21`.
 * It is an interval, never a first of January.
 */
export type PartialDate = Year | Month | Day

/** An interval of days, both ends included. */
export type DayRange = { readonly from: Day; readonly to: Day }

const pattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/**
 * Whether a text is a date as this record writes them: a year, a month or a day that exists in the calendar.
 *
 * @example
 * ```ts
 * isPartialDate('1932-06') //=> true
 * isPartialDate('1931-02-29') //=> false
 * ```
 */
export function isPartialDate(text: unknown): text is PartialDate {
  if (typeof text !== 'string' || !pattern.test(text)) return false
  const dayOfMonth = Number(text.slice(8))
  return dayOfMonth <= 28 || dayOfMonth <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/**
 * Whether a text is a full day that exists in the calendar.
 *
 * @example
 * ```ts
 * isDay('1920-12-16') //=> true
 * isDay('1920-12') //=> false
 * ```
 */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && text.length === 10 && isPartialDate(text)
}

const two = (value: number): string => String(value).padStart(2, '0')

function day(year: number, month: number, dayOfMonth: number): Day {
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
  if (!isDay(written)) throw new RangeError(`'${written}' is no day of the calendar`)
  return written
}

/**
 * The interval of days that a partial date stands for.
 *
 * @example
 * ```ts
 * daysOf('1932') //=> { from: '1932-01-01', to: '1932-12-31' }
 * daysOf('1932-02') //=> { from: '1932-02-01', to: '1932-02-29' }
 * ```
 */
export function daysOf(date: PartialDate): DayRange {
  if (isDay(date)) return { from: date, to: date }
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number)
  if (month === undefined) return { from: day(year, 1, 1), to: day(year, 12, 31) }
  if (dayOfMonth === undefined)
    return { from: day(year, month, 1), to: day(year, month, daysInMonth(year, month)) }
  throw new RangeError(`'${date}' is no day of the calendar`)
}

/**
 * The day a number of days after another.
 *
 * @example
 * ```ts
 * addDays('1999-12-31', 1) //=> '2000-01-01'
 * ```
 */
export function addDays(date: Day, days: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const moved = new Date(Date.UTC(year, month - 1, dayOfMonth + days))
  return day(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/**
 * The same day of the month a number of months later; the last day of that month where it is shorter.
 *
 * @example
 * ```ts
 * addMonths('2000-02-29', 12) //=> '2001-02-28'
 * ```
 */
export function addMonths(date: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return day(y, m, Math.min(dayOfMonth, daysInMonth(y, m)))
}

/**
 * Whether something that happened at a (partial) date has happened on a day: `yes`, `no`, or `undecided` when the
 * day lies inside the interval that the date leaves open.
 *
 * @example
 * ```ts
 * happenedBy('1959', '1960-01-01') //=> 'yes'
 * happenedBy('1959', '1959-06-01') //=> 'undecided'
 * ```
 */
export function happenedBy(date: PartialDate | DayRange, on: Day): 'yes' | 'no' | 'undecided' {
  const range = typeof date === 'string' ? daysOf(date) : date
  if (on < range.from) return 'no'
  return on >= range.to ? 'yes' : 'undecided'
}
