import { runningOn } from '../dates/validity.ts'
import type { RunningOn } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import { governingBodySeatsOfBulgaria } from '../generated/tables/governing-body-seats-of-bulgaria.ts'
import { dataDate } from '../generated/release.ts'
import type { GoverningBodySeatOfBulgaria } from '../generated/types.ts'

/**
 * The seats that Bulgaria, or a person from Bulgaria, is known to have held in the Governing Body, first to last.
 *
 * @example
 * ```ts
 * seatsOfBulgaria().map(({ from, group }) => `${from} ${group}`) //=> ['1999-06 governments', '2002-06 governments', '2008 governments', '2014 workers']
 * ```
 */
export const seatsOfBulgaria = (): readonly GoverningBodySeatOfBulgaria[] => governingBodySeatsOfBulgaria()

/**
 * The seats of Bulgaria in the Governing Body on a day. A seat without an end is `lastKnown` from its beginning on.
 * The list is what was found: a day without a seat is one of which none is held.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * seatsOfBulgariaOn('2003-01-01').certain.map(({ capacity }) => capacity) //=> ['titular']
 * seatsOfBulgariaOn('2002-06-15').undecided.map(({ capacity }) => capacity) //=> ['deputy', 'titular']
 * seatsOfBulgariaOn().lastKnown.map(({ person }) => person) //=> ['Plamen Dimitrov']
 * ```
 */
export const seatsOfBulgariaOn = (on: Day = dataDate): RunningOn<GoverningBodySeatOfBulgaria> =>
  runningOn(governingBodySeatsOfBulgaria(), on)
