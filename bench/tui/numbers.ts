import { table } from '../api/tables.ts'

export { table }

/** The value below which a part of all lies. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`

export const megabytes = (kilobytes: number): string => `${(kilobytes / 1024).toFixed(1)} MB`

/** A ratio beside the most that it should be. */
export const within = (ratio: number, most: number): readonly [string, string] => [
  `${ratio.toFixed(2)}${ratio <= most ? '' : ' (missed)'}`,
  `≤ ${most}`,
]
