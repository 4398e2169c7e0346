import { completeOn } from '../coverage/coverage.ts'
import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { instruments } from '../generated/tables/instruments.ts'
import type { Category, Instrument } from '../generated/types.ts'

/** Which Conventions and Protocols a question is about; category and kind are those of the data's date. */
export type RatifiableFilter = {
  readonly category?: Category
  /** Recommendations are never ratified. */
  readonly kind?: 'convention' | 'protocol'
}

export const ratifiable = ({ category, kind }: RatifiableFilter): Instrument[] =>
  instruments()
    .filter((row) => row.kind !== 'recommendation' && (kind === undefined || row.kind === kind))
    .filter((row) => category === undefined || row.category === category)

/** Those that were, or may have been, adopted by a day. */
export const ratifiableOn = (filter: RatifiableFilter, on: Day): Instrument[] =>
  ratifiable(filter).filter(({ adopted }) => happenedBy(adopted, on) !== 'no')

/** Of how many instruments all ratifications are held, so that a count of them is whole. */
export type CountCoverage = {
  readonly instruments: number
  /** Of these, all ratifications up to the day are held. */
  readonly whole: number
  /** The same in words. */
  readonly note: string
}

export function countCoverage(counted: readonly Instrument[], on: Day): CountCoverage {
  const whole = counted.filter(({ id }) => completeOn(id, on) !== 'no').length
  const rest = counted.length - whole
  const all = `all ratifications up to ${on} are held of ${whole} of ${counted.length} instruments`
  return {
    instruments: counted.length,
    whole,
    note: rest === 0 ? all : `${all}; of the other ${rest} a part, or none`,
  }
}
