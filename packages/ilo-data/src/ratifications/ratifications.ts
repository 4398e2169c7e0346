import { ratifications } from '../generated/tables/ratifications.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import type { HeldRatification } from '../packed/ratifications.ts'

/** What {@link listRatifications} can be asked for. */
export type RatificationFilter = { readonly member?: MemberCode; readonly instrument?: InstrumentCode }

/**
 * The ratifications held, by instrument and Member. The list is whole only where {@link coverageOf} says so: ask it
 * before counting.
 *
 * @example
 * ```ts
 * listRatifications({ member: 'CHN', instrument: 'C029' })[0]?.registered //=> '2022'
 * listRatifications({ instrument: 'C182' }).length //=> 187
 * ```
 */
export function listRatifications(filter: RatificationFilter = {}): readonly HeldRatification[] {
  return ratifications().filter(
    (row) =>
      (filter.member === undefined || row.member === filter.member) &&
      (filter.instrument === undefined || row.instrument === filter.instrument),
  )
}
