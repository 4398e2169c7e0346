import {
  heldRatification,
  ratifications,
  ratificationsOf,
  ratificationsOfMember,
} from '../generated/tables/ratifications.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { instrumentCore } from '../instruments/core.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import { registrationOf } from '../standing/events.ts'
import type { DatedEvent } from '../standing/types.ts'

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
export const listRatifications = (filter: RatificationFilter = {}): readonly HeldRatification[] =>
  ratificationsAbout(filter.member, filter.instrument)

/** Those of a Member, of an instrument, of both, or all; no others are decoded. */
export function ratificationsAbout(
  member: MemberCode | undefined,
  instrument: InstrumentCode | undefined,
): readonly HeldRatification[] {
  if (member === undefined) return instrument === undefined ? ratifications() : ratificationsOf(instrument)
  if (instrument === undefined) return ratificationsOfMember(member)
  const row = heldRatification(member, instrument)
  return row === undefined ? [] : [row]
}

/**
 * The days between which a ratification was registered: those of its date, or, where none is held, from the adoption of
 * the instrument to the first time that something tells of it.
 *
 * @example
 * ```ts
 * listRatifications({ member: 'BGR', instrument: 'C100' }).map(registeredWithin) //=> [{ from: '1955-01-01', to: '1955-12-31', basis: 'held' }]
 * ```
 */
export const registeredWithin = (row: HeldRatification): DatedEvent =>
  registrationOf(row, instrumentCore(row.instrument))
