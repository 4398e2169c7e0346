import { daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange, PartialDate } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import type { EntryRule } from '../generated/types.ts'
import { entryRuleOf } from '../instruments/rules.ts'
import { byRule } from '../packed/ratifications.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import type { DatedEvent } from './types.ts'

/** The events of a ratification as intervals; `inForce` is absent where the instrument never entered into force. */
export type RatificationEvents = {
  readonly registered: DatedEvent
  readonly inForce?: DatedEvent
  readonly ended?: DatedEvent
}

function heldAt(date: PartialDate): DatedEvent {
  const { from, to } = daysOf(date)
  return { from, to, basis: 'held' }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** When a ratification was registered, entered into force and ended, as far as what is held tells. */
export function eventsOf(row: HeldRatification, instrument: InstrumentCore): RatificationEvents {
  const registered = registrationOf(row, instrument)
  const inForce = entryIntoForceOf(row, instrument, registered)
  const ended = endOf(row, inForce ?? registered)
  if (ended === undefined) return inForce === undefined ? { registered } : { registered, inForce }
  return inForce === undefined ? { registered, ended } : { registered, inForce, ended }
}

/**
 * What the record tells as registered was so by the data's date, also where only a year is held that runs beyond it. A
 * ratification without a date lies between the adoption of the instrument and the first time that a source speaks of
 * it, or the entry into force that is held, or the end that is held.
 */
export function registrationOf(row: HeldRatification, instrument: InstrumentCore): DatedEvent {
  if (row.registered !== undefined) return registeredBy(dataDate, heldAt(row.registered))
  const { from } = daysOf(instrument.adopted)
  let to = dataDate
  for (const date of [row.inForce, row.endedOn, row.knownBy ?? row.stateAsOf])
    if (date !== undefined) to = earlier(to, daysOf(date).to)
  return { from, to: later(from, to), basis: 'derived' }
}

const registeredBy = (day: Day, event: DatedEvent): DatedEvent =>
  event.from <= day && day < event.to ? { ...event, to: day } : event

/** From registration to registration and the term of the rule: a successor State is often bound at once. */
function entryIntoForceOf(
  row: HeldRatification,
  instrument: InstrumentCore,
  registered: DayRange,
): DatedEvent | undefined {
  if (row.inForce !== undefined) return heldAt(row.inForce)
  if (instrument.inForce === undefined) return undefined
  const general = daysOf(instrument.inForce)
  return {
    from: later(registered.from, general.from),
    to: later(byRule(registered.to, entryRuleOf(instrument.id)), general.to),
    basis: 'derived',
  }
}

/** A denunciation without a date lies between the entry into force and the time of the source that tells of it. */
function endOf(row: HeldRatification, begun: DayRange): DatedEvent | undefined {
  if (row.endedOn !== undefined) return heldAt(row.endedOn)
  if (row.state !== 'denounced') return undefined
  const told = row.stateAsOf ?? row.knownBy
  const to = told === undefined ? dataDate : daysOf(told).to
  return { from: begun.from, to: later(begun.from, to), basis: 'derived' }
}

/** The term of a rule in words. */
export const ruleInWords: Readonly<Record<EntryRule, string>> = {
  'on-registration': 'on registration',
  '90-days': '90 days after registration',
  '12-months': 'twelve months after registration',
}
