/** A range of a header such as `Accept`, and how much it is wanted: from 0, never, to 1. */
export type Range = { readonly value: string; readonly quality: number }

const quality = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/
/** Each range costs time, so that no header may bring many. */
const mostRanges = 64

function rangeOf(part: string, form: RegExp): Range[] {
  const [written = '', ...parameters] = part.split(';')
  const value = written.trim().toLowerCase()
  if (!form.test(value)) return []
  const weights = parameters.map((text) => text.trim().toLowerCase()).filter((text) => /^q\s*=/.test(text))
  const [weight] = weights
  if (weight === undefined) return [{ value, quality: 1 }]
  const text = weight.slice(2)
  return weights.length === 1 && quality.test(text) ? [{ value, quality: Number(text) }] : []
}

/** The well-formed ranges of a header in lower case; parts that are none are left out (RFC 9110, 12.4.2). */
export const rangesIn = (header: string, form: RegExp): readonly Range[] =>
  header.split(',', mostRanges).flatMap((part) => rangeOf(part, form))

/** The most wanted, the first of those equally wanted; undefined where none is. */
export function mostWanted<T>(available: readonly T[], wanted: (one: T) => number): T | undefined {
  let best: T | undefined
  let most = 0
  for (const one of available) {
    const much = wanted(one)
    if (much > most) [best, most] = [one, much]
  }
  return best
}

/** How much the ranges want one value: least of all that they say of it; undefined where they say nothing. */
export function saidOf(ranges: readonly Range[], value: string): number | undefined {
  const said = ranges.filter((range) => range.value === value).map((range) => range.quality)
  return said.length === 0 ? undefined : Math.min(...said)
}
