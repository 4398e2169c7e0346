import { mostWanted, rangesIn, saidOf } from './ranges.ts'

const form = /^(?:\*\/\*|[\w!#$%&'*+.^`|~-]+\/(?:\*|[\w!#$&^+.-]+))$/

/**
 * The media type that an `Accept` header wants most among those there are (RFC 9110, 12.5.1): the most
 * exact range decides on each, and of two equally wanted the first is chosen.
 *
 * @param header - The header; without one, or with nothing in it that can be read, any type will do.
 * @param available - What there is, the preferred first, in lower case and without parameters.
 * @returns One of them, or undefined where none is acceptable.
 *
 * @example
 * chooseMediaType('text/csv;q=0.9, application/*;q=0.5', ['application/json', 'text/csv']) //=> 'text/csv'
 * chooseMediaType('application/json;q=0', ['application/json']) //=> undefined
 */
export function chooseMediaType<T extends string>(
  header: string | null,
  available: readonly T[],
): T | undefined {
  const ranges = rangesIn(header ?? '', form)
  if (ranges.length === 0) return available[0]
  return mostWanted(available, (type) => {
    const all = `${type.slice(0, type.indexOf('/'))}/*`
    return saidOf(ranges, type) ?? saidOf(ranges, all) ?? saidOf(ranges, '*/*') ?? 0
  })
}
