import { daysOf, isPartialDate } from 'ilo-data'
import type { Certainty, DatedEvent, InstrumentCoverage } from 'ilo-data'

/** What each certainty means. */
export const certaintyInWords: Readonly<Record<Certainty, string>> = {
  firm: 'dates that are held decide it',
  derived: 'it follows by a rule from dates that are held',
  'last-known': 'so when the newest source speaks, and nothing held says it ended',
  undecided: 'what is held leaves it open',
}

/** An interval as short as it can be said: a day, a month, a year, or its two ends. */
export function eventInWords({ from, to, basis }: DatedEvent): string {
  const whole = [from, from.slice(0, 7), from.slice(0, 4)].find((date) => {
    const range = isPartialDate(date) ? daysOf(date) : undefined
    return range?.from === from && range.to === to
  })
  const derived = basis === 'derived' ? ' (derived, not held)' : ''
  return `${whole ?? `between ${from} and ${to}`}${derived}`
}

/** How much is held of the ratifications of an instrument: `82 held of 99 known as of 2013 (partial)`. */
export function coverageInWords(coverage: InstrumentCoverage): string {
  const { held, heldOfFormer, knownTotal, asOf, completeness, basis } = coverage
  const when = asOf === undefined ? '' : ` as of ${asOf}`
  const known =
    knownTotal === undefined
      ? `${held} held; how many exist is not known`
      : basis === 'in-force-total'
        ? `${held} held; ${knownTotal} known to be in force${when}`
        : `${held} held of ${knownTotal} known${when}`
  const former = heldOfFormer > 0 ? `, and ${heldOfFormer} of States that no longer exist` : ''
  return `${known} (${completeness})${former}`
}
