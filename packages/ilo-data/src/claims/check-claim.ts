import type { Day } from '../dates/partial-date.ts'
import type { SourceId } from '../generated/types.ts'
import type { Check } from './check.ts'
import { compiledFacts } from './compiled.ts'
import { judge } from './judge.ts'
import type { CheckResult } from './judge.ts'

/** What {@link checkClaim} can be asked with. */
export type CheckClaimOptions = {
  /** The day that takes the place of the data's date: is the statement still right then? */
  readonly on?: Day
  /** The source that makes the statement: facts that were read there alone cannot confirm it. */
  readonly document?: SourceId
}

/**
 * Tests a statement about the ILO against the facts: its verdict ({@link CheckVerdict}), what the facts say of the time
 * that it speaks of and of the data's date, the days on which it is right, and the facts with their sources. Where a
 * partial date or a holding that is not whole leaves it open, it is `undecided`, and the answer tells what is held.
 *
 * @param check - The statement. Its `on` is the time of which it speaks, which may be a year or a month; the data's date
 * where none is given. A statement of a year must be right on all its days.
 * @throws {@link IloError} `unknown-value` for an id that is not held, naming the nearest.
 *
 * @example
 * ```ts
 * checkClaim({ form: 'member-count', count: 187, on: '2020-01-01' }).verdict //=> 'consistent'
 * checkClaim({ form: 'member-count', count: 177, on: '2009' }).verdict //=> 'outdated'
 * checkClaim({ form: 'member-count', count: 177, on: '2009' }).right //=> [{ from: '2003-08-19', to: '2005-05-06' }]
 * checkClaim({ form: 'membership-start', member: 'BGR', date: '1920-12-06' }).verdict //=> 'contradicted'
 * checkClaim({ form: 'director-general', person: 'Guy Ryder', on: '2012-12' }).now.says //=> 'Gilbert F. Houngbo, from 2022-10-01'
 * checkClaim({ form: 'ratification-count', member: 'BGR', count: 87, on: '2009' }).verdict //=> 'undecided'
 * checkClaim({ form: 'fundamental-instruments', instruments: ['C029', 'C105'] }).sources //=> ['ilo-nlxguide', 'mfabg155']
 * ```
 */
export const checkClaim = (check: Check, options: CheckClaimOptions = {}): CheckResult =>
  judge(check, compiledFacts, options)
