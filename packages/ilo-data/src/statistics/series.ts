import type { DayRange } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { NumberRange } from './ranking.ts'

/** How many fall in a year: `min` certainly, up to `max` possibly; and how many up to its end. */
export type YearCount = NumberRange & { readonly year: number; readonly cumulative: NumberRange }

/** A number for each year, without gaps, up to the year of the data's date. */
export type YearSeries = {
  readonly years: readonly YearCount[]
  /** How many were counted: each falls in one year, certainly or possibly. */
  readonly total: number
  /** What the numbers leave out, in words. */
  readonly note: string
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Counts intervals of days by year: certainly in a year that holds all their days, possibly in each that holds some. */
export function countByYear(ranges: readonly DayRange[]): YearCount[] {
  if (ranges.length === 0) return []
  const spans = ranges.map(({ from, to }) => ({ first: yearOf(from), last: yearOf(to) }))
  const start = Math.min(...spans.map(({ first }) => first))
  const end = Math.max(yearOf(dataDate), ...spans.map(({ last }) => last))
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index)
  const tally = years.map(() => ({ min: 0, max: 0, begun: 0, over: 0 }))
  for (const { first, last } of spans) {
    for (let year = first; year <= last; year++) {
      const counts = tally[year - start]
      if (counts === undefined) continue
      counts.max++
      if (first === last) counts.min++
      if (year === first) counts.begun++
      if (year === last) counts.over++
    }
  }
  let [min, max] = [0, 0]
  return tally.map((counts, index) => {
    min += counts.over
    max += counts.begun
    return { year: start + index, min: counts.min, max: counts.max, cumulative: { min, max } }
  })
}
