import { addDays } from '../dates/partial-date.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import type { EntryRule, Ratification, RatificationState } from '../generated/types.ts'
import { trusted } from './trusted.ts'

/*
 * Ratifications are packed by instrument, in the order of Members. A line each:
 * the codes of the instruments; for each of them the gaps between the places of its Members; the distinct profiles;
 * for each instrument the profiles of its rows; for each Member the dates of registration, because a Member registers
 * several at once; and for each instrument the dates of entry into force and of the end that profiles promise.
 */

/** What many rows have in common. */
export const profileFields = [
  'registered',
  'inForce',
  'state',
  'stateAsOf',
  'endedOn',
  'denouncedBy',
  'declarations',
  'knownBy',
  'note',
] as const

export type ProfileField = (typeof profileFields)[number]

/** Between the fields of a profile. */
export const profileSeparator = '|'

/** What a profile says of another date: that its line has it, or that it is the very day which the rule gives. */
export const listed = '-'
export const asRuled = '+'
/** The day on which an instrument binds a Member by its own final articles. */
export function byRule(registered: Day, rule: EntryRule): Day {
  if (rule === '90-days') return addDays(registered, 90)
  return rule === '12-months' ? aYearLater(registered) : registered
}

/** Plain text, because it is asked for a thousand times before the first answer. */
function aYearLater(day: Day): Day {
  const monthAndDay = day.slice(4)
  return trusted(`${Number(day.slice(0, 4)) + 1}${monthAndDay === '-02-29' ? '-02-28' : monthAndDay}`)
}

/** States by the character they are packed as. */
export const packedStates: Readonly<Record<string, RatificationState>> = {
  '': 'in-force',
  u: 'unknown',
  d: 'denounced',
  n: 'not-yet',
}

/** A ratification as it is kept, and until when it was registered at the latest where no date is held. */
export type HeldRatification = Ratification & {
  /** The earliest time that a source speaks of it, where `registered` is not held. */
  readonly knownBy?: PartialDate
}
