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

type Tally = { min: number; max: number; begun: number; over: number }

/** Counts intervals of days by year: certainly in a year that holds all their days, possibly in each that holds some. */
export function countByYear(ranges: readonly DayRange[]): YearCount[] {
  const tallies = new Map<number, Tally>()
  for (const { from, to } of ranges) {
    const [first, last] = [yearOf(from), yearOf(to)]
    for (let year = first; year <= last; year++) {
      const tally = tallies.get(year) ?? { min: 0, max: 0, begun: 0, over: 0 }
      tallies.set(year, tally)
      tally.max++
      if (first === last) tally.min++
      if (year === first) tally.begun++
      if (year === last) tally.over++
    }
  }
  const start = Math.min(...tallies.keys())
  const end = Math.max(yearOf(dataDate), ...tallies.keys())
  const counts: YearCount[] = []
  let [min, max] = [0, 0]
  for (let year = start; year <= end; year++) {
    const tally = tallies.get(year)
    min += tally?.over ?? 0
    max += tally?.begun ?? 0
    counts.push({ year, min: tally?.min ?? 0, max: tally?.max ?? 0, cumulative: { min, max } })
  }
  return counts
}
