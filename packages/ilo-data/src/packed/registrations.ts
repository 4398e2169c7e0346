import { isDay } from '../dates/partial-date.ts'
import { packDate, unpackDate } from './numbers.ts'
import { createRecent } from './recent.ts'

/*
 * The dates of registration of one Member stand one after the other in the order of instruments, because a Member
 * registers several at once: a day, or one letter where it was used lately, or a year. Which of them, the profile of
 * each row tells.
 */

/** What a profile says of a registration that stands here. */
export const aDay = 'd'
export const aYear = 'y'

/** How many digits of base 36 each takes, and from which year a year is counted. */
const dayWidth = 3
const yearWidth = 2
const yearZero = 1900

/** How a date of registration stands here; undefined where it cannot. */
export const formOf = (date: string): typeof aDay | typeof aYear | undefined =>
  isDay(date) ? aDay : /^\d{4}$/.test(date) ? aYear : undefined

export function packRegistrations(dates: readonly string[]): string {
  const recent = createRecent()
  return dates
    .map((date) => {
      const form = formOf(date)
      if (form === undefined) return ''
      if (form === aYear) return (Number(date) - yearZero).toString(36).padStart(yearWidth, '0')
      const written = recent.nameOf(date) ?? packDate(date).padStart(dayWidth, '0')
      recent.use(date)
      return written
    })
    .join('')
}

/** Reads the dates one by one, each when it is told what it is. */
export function readRegistrations(packed: string): (form: unknown) => string | undefined {
  const recent = createRecent()
  let at = 0
  const next = (width: number): string => packed.slice(at, (at += width))
  return (form) => {
    if (form === aYear) return String(yearZero + Number.parseInt(next(yearWidth), 36))
    if (form !== aDay) return undefined
    const known = recent.at(packed.charAt(at))
    if (known !== undefined) at += 1
    const day = known ?? unpackDate(next(dayWidth))
    recent.use(day)
    return day
  }
}
