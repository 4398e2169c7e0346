import { rangesIn, saidOf } from './ranges.ts'

/** A content coding in which bodies can leave; deflate is read in two ways, and br not made everywhere. */
export type Coding = 'gzip' | 'identity'

const form = /^(?:\*|[\w!#$%&'*+.^`|~-]+)$/

/** Better than what q=0 refuses, worse than all that is asked for: RFC 9110 allows identity where nothing is said. */
const unsaid = 0.000_1

/**
 * The codings that an `Accept-Encoding` header takes, the most wanted first (RFC 9110, 12.5.3); of two equally
 * wanted, the smaller body.
 *
 * @param header - The header; without one any coding will do, and none is the surest.
 * @returns Nothing where even a body as it is would be refused.
 *
 * @example
 * codingsIn('br, gzip;q=0.5') //=> ['gzip', 'identity']
 * codingsIn('gzip;q=0, identity;q=0') //=> []
 */
export function codingsIn(header: string | null): readonly Coding[] {
  if (header === null) return ['identity', 'gzip']
  const ranges = rangesIn(header, form)
  const any = saidOf(ranges, '*')
  const gzip = saidOf(ranges, 'gzip') ?? saidOf(ranges, 'x-gzip') ?? any ?? 0
  const identity = saidOf(ranges, 'identity') ?? any ?? unsaid
  const all: readonly Coding[] = gzip >= identity ? ['gzip', 'identity'] : ['identity', 'gzip']
  return all.filter((coding) => (coding === 'gzip' ? gzip : identity) > 0)
}
