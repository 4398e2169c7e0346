/**
 * How many fall in a year: `min` certainly, up to `max` possibly; and, in a series from the very first year, how many up
 * to its end. A part of a longer series has to leave that out.
 */
export type YearRange = {
  readonly year: number
  readonly min: number
  readonly max: number
  readonly cumulative?: { readonly min: number; readonly max: number }
}

/** How many fall in some years that follow each other. */
export type Bucket = {
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * Some years as one. What may fall in any of three years counts in each, but is one: the numbers up to the ends of the
 * years tell that.
 */
function joined(years: readonly YearRange[], before: YearRange | undefined): Bucket | undefined {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [min, max] = [sum(years.map((year) => year.min)), sum(years.map((year) => year.max))]
  const plain = { from: first.year, to: last.year, min, max }
  const earlier = before === undefined ? { min: 0, max: 0 } : before.cumulative
  if (earlier === undefined || last.cumulative === undefined) return plain
  return {
    ...plain,
    min: Math.max(min, last.cumulative.min - earlier.max),
    max: Math.min(max, last.cumulative.max - earlier.min),
  }
}

const roundNumbers = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]

const startOf = (year: number, perBucket: number): number => Math.floor(year / perBucket) * perBucket

/** How many years go together so that a series takes at most some columns: 1, 2, 5, 10 …, from a year that they divide. */
function yearsPerBucket(first: number, last: number, most: number): number {
  const fits = (size: number) => (startOf(last, size) - startOf(first, size)) / size + 1 <= most
  return roundNumbers.find(fits) ?? last + 1
}

export type Bucketed = { readonly perBucket: number; readonly buckets: readonly Bucket[] }

/** A series of years, each after the one before, as at most some buckets. A year that is not told has none. */
export function bucketed(years: readonly YearRange[], most: number): Bucketed {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || most < 1) return { perBucket: 1, buckets: [] }
  const perBucket = yearsPerBucket(first.year, last.year, most)
  const buckets: Bucket[] = []
  let [begin, before]: [number, YearRange | undefined] = [0, undefined]
  for (let start = startOf(first.year, perBucket); start <= last.year; start += perBucket) {
    let end = begin
    while ((years[end]?.year ?? Infinity) < start + perBucket) end++
    const [from, to] = [Math.max(start, first.year), Math.min(start + perBucket - 1, last.year)]
    buckets.push({ min: 0, max: 0, ...joined(years.slice(begin, end), before), from, to })
    before = years[end - 1] ?? before
    begin = end
  }
  return { perBucket, buckets }
}

/** All years as one. */
export const wholeOf = (years: readonly YearRange[]): Bucket | undefined => joined(years, undefined)

export const rangeInWords = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${min}` : `${min}..${max}`
