import { isDay } from 'ilo-data'
import type { Day } from 'ilo-data'
import type { Travel } from './commands.ts'

/** The ILO began in 1919; before it there is nothing to see. */
export const firstDay: Day = '1919-01-01'

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  return isDay(text) ? text : undefined
}

/** The day some months later; where that month has no such day, its last. */
function later(on: Day, months: number): Day {
  const [year = 1919, month = 1, day = 1] = on.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1]
  return (
    [day, 30, 29, 28]
      .map((wanted) => dayOf(y, m, Math.min(day, wanted)))
      .find((found) => found !== undefined) ?? on
  )
}

/** The day that a way through time leads to, from 1919 to the last that is known of. */
export function travelled(on: Day, travel: Travel, last: Day): Day {
  if (travel === 'latest') return last
  const to = 'to' in travel ? travel.to : later(on, 'years' in travel ? travel.years * 12 : travel.months)
  return to < firstDay ? firstDay : to > last ? last : to
}
