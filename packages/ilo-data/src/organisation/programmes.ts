import { runningOn } from '../dates/validity.ts'
import type { RunningOn } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import { programmes } from '../generated/tables/programmes.ts'
import { dataDate } from '../generated/release.ts'
import type { Programme } from '../generated/types.ts'

/**
 * The programmes and campaigns of the record, in the order of ids.
 *
 * @example
 * ```ts
 * listProgrammes().find(({ id }) => id === 'ipec')?.from //=> '1992'
 * ```
 */
export const listProgrammes = (): readonly Programme[] => programmes()

/**
 * The programmes and campaigns that ran on a day. A programme without an end is `lastKnown` from its beginning on:
 * the record does not tell whether it has ended. One without a beginning is `undecided`.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * programmesOn('2005-06-01').certain.map(({ id }) => id) //=> ['ipec', 'sap-fl']
 * programmesOn('1970-01-01').lastKnown.map(({ id }) => id) //=> ['world-employment-programme']
 * programmesOn('2013-06-01').undecided.map(({ id }) => id) //=> ['g20-training', 'russia-2013', 'sap-fl']
 * ```
 */
export const programmesOn = (on: Day = dataDate): RunningOn<Programme> => runningOn(programmes(), on)
