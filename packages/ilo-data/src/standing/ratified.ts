import { daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange } from '../dates/partial-date.ts'
import { instrumentsCore } from '../generated/cores/instruments.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import { revisionsOf } from '../instruments/revision.ts'
import { entryRuleOf } from '../instruments/rules.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { eventsOf, registrationOf, ruleInWords } from './events.ts'
import type { RatificationEvents } from './events.ts'
import type { Certainty, DatedEvent, FactReference, StandingKind, Verdict } from './types.ts'

/** What a ratification that is held makes of a day, the instrument itself being open. */
export function standingOfRatification(row: HeldRatification, events: RatificationEvents, on: Day): Verdict {
  const candidates = candidatesOn(events, on)
  const facts = factsOf(row)
  const [only] = candidates
  if (candidates.length !== 1 || only === undefined) {
    return {
      standing: 'unknown',
      certainty: 'undecided',
      candidates,
      facts,
      reason: openReason(row, events, candidates),
    }
  }
  const revision = only === 'in-force' ? revisedSince(row, on) : undefined
  if (revision !== undefined) {
    return {
      standing: 'unknown',
      certainty: 'undecided',
      candidates: revised,
      facts: [...facts, ...factsOf(revision).slice(0, 1)],
      reason: `in force when last heard of, but ${row.member} has since ratified ${revision.instrument}, which revises ${row.instrument}; whether that denounced it is not held`,
    }
  }
  return {
    standing: only,
    certainty: certaintyOf(only, row, events, on),
    facts,
    reason: reasonFor(only, row, events),
  }
}

/** The same as {@link standingOfRatification} without its words: all that may hold, one alone where it is decided. */
export function possibleOfRatification(
  row: HeldRatification,
  instrument: InstrumentCore,
  on: Day,
): readonly StandingKind[] {
  const candidates = candidatesOn(eventsOf(row, instrument), on)
  const isInForce = candidates.length === 1 && candidates[0] === 'in-force'
  return isInForce && revisedSince(row, on) !== undefined ? revised : candidates
}

const revised = ['in-force', 'denounced'] as const

/** All that a day may be, given the intervals in which the events lie. */
function candidatesOn({ registered, inForce, ended }: RatificationEvents, on: Day): StandingKind[] {
  const candidates: StandingKind[] = []
  if (on < registered.to) candidates.push('not-ratified')
  if (ended && on >= ended.to) return ['denounced']
  if (on >= registered.from && (!inForce || on < inForce.to)) candidates.push('ratified')
  if (inForce && on >= inForce.from) candidates.push('in-force')
  if (ended && on >= ended.from) candidates.push('denounced')
  return candidates
}

const derived = (...events: readonly (DatedEvent | undefined)[]): boolean =>
  events.some((event) => event?.basis === 'derived')

/**
 * How certain a decided standing is. A state that a source reports is certain up to the first day of the time that
 * the source speaks of; after it, it is the last that is known.
 */
function certaintyOf(
  kind: StandingKind,
  row: HeldRatification,
  { registered, inForce, ended }: RatificationEvents,
  on: Day,
): Certainty {
  if (kind === 'not-ratified') return derived(registered) ? 'derived' : 'firm'
  if (kind === 'denounced') return derived(ended) ? 'derived' : 'firm'
  if (kind === 'ratified') return inForce ? (derived(registered, inForce) ? 'derived' : 'firm') : 'last-known'
  const reported = row.state === 'in-force' && row.stateAsOf !== undefined && on <= daysOf(row.stateAsOf).from
  if (!reported && !ended) return 'last-known'
  return derived(registered, inForce) ? 'derived' : 'firm'
}

/**
 * A Convention in force that revises this one and that the Member ratified, or that entered into force, after its
 * standing was last reported: such a ratification often, but not always, denounces the older Convention at once.
 */
function revisedSince(row: HeldRatification, on: Day): HeldRatification | undefined {
  if (row.endedOn !== undefined || row.state === 'denounced') return undefined
  const reported =
    row.state === 'in-force' && row.stateAsOf !== undefined ? daysOf(row.stateAsOf).to : undefined
  return revisionsOf(row.instrument)
    .flatMap((newer) => heldRatification(row.member, newer) ?? [])
    .find((newer) => {
      const days = daysOfRevision(newer)
      return days !== undefined && days.from <= on && (reported === undefined || days.to > reported)
    })
}

/** When a ratification of a revising Convention may have denounced the older: not before the newer was in force. */
function daysOfRevision(newer: HeldRatification): DayRange | undefined {
  const [instrument] = instrumentsCore.of(newer.instrument)
  if (instrument?.inForce === undefined) return undefined
  const registered = registrationOf(newer, instrument)
  const entry = daysOf(instrument.inForce)
  return {
    from: registered.from > entry.from ? registered.from : entry.from,
    to: registered.to > entry.to ? registered.to : entry.to,
  }
}

const factsOf = (row: HeldRatification): FactReference[] =>
  (['registered', 'inForce', 'state', 'endedOn'] as const)
    .filter((field) => row[field] !== undefined)
    .map((field) => ({ table: 'ratifications', key: `${row.member}|${row.instrument}`, field }))

const inWords = ({ from, to }: DatedEvent): string => {
  if (from === to) return `on ${from}`
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('01-01') && to.endsWith('12-31'))
    return `in ${from.slice(0, 4)}`
  return `between ${from} and ${to}`
}

function registeredInWords(row: HeldRatification, registered: DatedEvent): string {
  return row.registered === undefined
    ? `ratified, but the day of registration is not held (${inWords(registered)})`
    : `registered ${inWords(registered)}`
}

function reasonFor(kind: StandingKind, row: HeldRatification, events: RatificationEvents): string {
  const registered = registeredInWords(row, events.registered)
  if (kind === 'not-ratified') return `not yet: ${registered}`
  if (kind === 'denounced' && events.ended) {
    const by = row.denouncedBy === undefined ? '' : ` by the ratification of ${row.denouncedBy}`
    return `${registered}, denounced${by} ${inWords(events.ended)}`
  }
  if (kind === 'ratified') {
    return events.inForce
      ? `${registered}, in force ${inWords(events.inForce)}`
      : `${registered}; no entry into force of the instrument is held`
  }
  const entry = events.inForce ? entryInWords(row, events.inForce) : ''
  const reported =
    row.state === 'in-force' && row.stateAsOf !== undefined
      ? `; reported in force as of ${row.stateAsOf}`
      : ''
  return `${registered}, ${entry}${reported}`
}

function entryInWords(row: HeldRatification, inForce: DatedEvent): string {
  return inForce.basis === 'held'
    ? `in force ${inWords(inForce)}`
    : `in force ${inWords(inForce)} by the rule of the instrument (${ruleInWords[entryRuleOf(row.instrument)]})`
}

function openReason(
  row: HeldRatification,
  events: RatificationEvents,
  candidates: readonly StandingKind[],
): string {
  const parts = [registeredInWords(row, events.registered)]
  if (events.inForce && candidates.includes('in-force')) parts.push(entryInWords(row, events.inForce))
  if (events.ended && candidates.includes('denounced')) parts.push(`denounced ${inWords(events.ended)}`)
  return `${parts.join(', ')}: this day lies inside what that leaves open`
}
