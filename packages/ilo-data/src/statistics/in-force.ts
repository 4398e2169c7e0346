import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { Instrument, InstrumentCode, MemberCode } from '../generated/types.ts'
import { membersOn } from '../members/members.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { possibleOn } from '../standing/possible.ts'
import { binds, mayBindOn } from './ranking.ts'
import type { NumberRange } from './ranking.ts'
import { ratifiableOn } from './scope.ts'
import { unheldBy } from './unheld.ts'

/**
 * How many Members each Convention and Protocol, adopted by a day, binds on it: at least `min`, at most `max`, where
 * dates are partial, where an end is not held, and where not all ratifications are held; what published totals exclude
 * is left out of the range.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * inForceCounts().get('C182') //=> { min: 187, max: 187 }
 * inForceCounts('1931-01-01').get('C029') //=> { min: 0, max: 0 }
 * ```
 */
export function inForceCounts(on: Day = dataDate): ReadonlyMap<InstrumentCode, NumberRange> {
  const { members, undecided } = membersOn(on)
  const states = [...members, ...undecided].map(({ id }) => id)
  const possible = possibleOn(on)
  return new Map(
    ratifiableOn({}, on).map((instrument) => [
      instrument.id,
      countOf(instrument, states, possible, unheldBy(instrument, on), on),
    ]),
  )
}

function countOf(
  instrument: Instrument,
  states: readonly MemberCode[],
  possible: ReturnType<typeof possibleOn>,
  unheld: number | undefined,
  on: Day,
): NumberRange {
  const held = states.filter((member) => heldRatification(member, instrument.id) !== undefined)
  const answers = held.map((member) => binds(possible(member, instrument.id)))
  const min = answers.filter((answer) => answer === 'yes').length
  const open = answers.filter((answer) => answer === 'undecided').length
  // A Member of whom none is held may be bound all the same, but no more of them than totals leave.
  const others = mayBindOn(instrument, on) ? Math.min(unheld ?? Infinity, states.length - held.length) : 0
  return { min, max: min + open + others }
}
