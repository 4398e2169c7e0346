import { heldUntil } from '../dates/validity.ts'
import type { Decision } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import { fundamentalSets } from '../generated/tables/fundamental-sets.ts'
import { dataDate } from '../generated/release.ts'
import type { FundamentalSet, InstrumentCode } from '../generated/types.ts'

/** The fundamental instruments of a day. */
export type FundamentalSetOn = {
  readonly on: Day
  /** `none-held` before the first set of the record: nothing is said of such a day. */
  readonly state: 'decided' | 'undecided' | 'none-held'
  /** The set, where one is certain. */
  readonly set?: FundamentalSet
  /** The sets that it may be; the set alone where it is decided. */
  readonly candidates: readonly FundamentalSet[]
  /** The instruments that are fundamental in any case. */
  readonly instruments: readonly InstrumentCode[]
  /** The instruments that are fundamental in one of the candidates and not in another. */
  readonly undecided: readonly InstrumentCode[]
  readonly count: { readonly min: number; readonly max: number }
}

/**
 * The fundamental instruments on a day. A set holds until the first day of the next one; inside a month or a year
 * that holds the change, either may be in place.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * fundamentalSetOn('2010-01-01').instruments //=> ['C029', 'C087', 'C098', 'C100', 'C105', 'C111', 'C138', 'C182']
 * fundamentalSetOn('2022-06-15').undecided //=> ['C155', 'C187', 'P029']
 * fundamentalSetOn().count //=> { min: 11, max: 11 }
 * fundamentalSetOn('1990-01-01').state //=> 'none-held'
 * ```
 */
export function fundamentalSetOn(on: Day = dataDate): FundamentalSetOn {
  const covers = (set: FundamentalSet): Decision => heldUntil(set.validFrom, set.validTo, on)
  const set = fundamentalSets().find((row) => covers(row) === 'yes')
  const possible = fundamentalSets().filter((row) => covers(row) === 'undecided')
  const candidates = set === undefined ? possible : [set]
  const named = [...new Set(candidates.flatMap((row) => row.instruments))].toSorted()
  // An only candidate that is not certain may not have begun: then nothing is fundamental in any case.
  const certain =
    set === undefined && candidates.length === 1
      ? []
      : named.filter((id) => candidates.every((row) => row.instruments.includes(id)))
  return {
    on,
    state: set === undefined ? (possible.length === 0 ? 'none-held' : 'undecided') : 'decided',
    ...(set === undefined ? {} : { set }),
    candidates,
    instruments: certain,
    undecided: named.filter((id) => !certain.includes(id)),
    count: { min: certain.length, max: named.length },
  }
}

/**
 * Whether an instrument is fundamental on a day. Before the first set of the record it is `undecided`: no list is held.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * isFundamentalOn('C155', '2022-05-31') //=> 'no'
 * isFundamentalOn('C155', '2022-06-15') //=> 'undecided'
 * isFundamentalOn('C155') //=> 'yes'
 * ```
 */
export function isFundamentalOn(instrument: InstrumentCode, on: Day = dataDate): Decision {
  const { state, instruments, undecided } = fundamentalSetOn(on)
  if (instruments.includes(instrument)) return 'yes'
  return state === 'none-held' || undecided.includes(instrument) ? 'undecided' : 'no'
}
