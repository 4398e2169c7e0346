import type { InstrumentCode } from '../generated/codes.ts'
import { coverageOf } from './coverage.ts'
import type { InstrumentCoverage } from './coverage.ts'

/** Why the ratifications of an instrument are not held whole. */
export type InstrumentGap = {
  /**
   * None is held; no total was published; a total counts more than are held; the total counts those in force only; or
   * as many are held as a total counts, but nothing shows that they are all.
   */
  readonly reason:
    | 'none-held'
    | 'no-total'
    | 'fewer-than-published'
    | 'only-in-force-counted'
    | 'not-shown-whole'
  /** At least so many are known to exist beyond those held. */
  readonly missing?: number
}

/**
 * Why the ratifications of an instrument are not held whole; undefined where they are, and of a Recommendation, which
 * is never ratified.
 *
 * @example
 * ```ts
 * gapOf('C095') //=> { reason: 'fewer-than-published', missing: 17 }
 * gapOf('C087') //=> undefined
 * ```
 */
export function gapOf(instrument: InstrumentCode): InstrumentGap | undefined {
  const held = coverageOf(instrument)
  return held && gapIn(held)
}

/** Why a holding is not whole; undefined where it is. */
export function gapIn(held: InstrumentCoverage): InstrumentGap | undefined {
  if (held.completeness === 'complete') return undefined
  const missing = held.knownTotal === undefined ? 0 : Math.max(0, held.knownTotal - held.held)
  return { reason: reasonOf(held, missing), ...(missing > 0 ? { missing } : {}) }
}

function reasonOf(
  { completeness, knownTotal, basis }: InstrumentCoverage,
  missing: number,
): InstrumentGap['reason'] {
  if (completeness === 'none') return 'none-held'
  if (knownTotal === undefined) return 'no-total'
  if (basis === 'in-force-total') return 'only-in-force-counted'
  return missing > 0 ? 'fewer-than-published' : 'not-shown-whole'
}
