import type { Day, DayRange } from '../dates/partial-date.ts'
import type { InstrumentCoverage } from '../coverage/coverage.ts'
import type { TableName } from '../generated/all-tables.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import type { HeldRatification } from '../packed/ratifications.ts'

/** What holds between a Member and an instrument on a day. */
export type StandingKind =
  | 'not-a-member'
  | 'not-open'
  | 'not-ratified'
  | 'ratified'
  | 'in-force'
  | 'denounced'
  | 'unknown'

/**
 * How certain a standing is. `firm`: dates that are held decide it. `derived`: it follows by a rule, such as twelve
 * months after registration. `last-known`: it was so when the newest source speaks, and nothing held says it ended.
 * `undecided`: what is held leaves it open; the standing is then `unknown` and the candidates are named.
 */
export type Certainty = 'firm' | 'derived' | 'last-known' | 'undecided'

/** The days between which something happened, and whether the date is held or follows from a rule. */
export type DatedEvent = DayRange & { readonly basis: 'held' | 'derived' }

/** A fact that a standing rests on: a value of the record, whose sources `provenanceOf` tells. */
export type FactReference = { readonly table: TableName; readonly key: string; readonly field: string }

export type Standing = {
  readonly member: MemberCode
  readonly instrument: InstrumentCode
  readonly on: Day
  readonly standing: StandingKind
  readonly certainty: Certainty
  /** What it may be, where it is undecided. */
  readonly candidates?: readonly StandingKind[]
  /** When the ratification was registered, entered into force for the Member, and ceased to bind it. */
  readonly registered?: DatedEvent
  readonly inForce?: DatedEvent
  readonly ended?: DatedEvent
  /** Why, in words. */
  readonly reason: string
  /** The facts that it rests on. */
  readonly facts: readonly FactReference[]
  /** The row that is held of this Member for this instrument. */
  readonly ratification?: HeldRatification
  /** How much of the instrument's ratifications is held, where no row decides. */
  readonly coverage?: InstrumentCoverage
}

/** A part of the answer: what it is, how certain, and why. */
export type Verdict = Pick<Standing, 'standing' | 'certainty' | 'candidates' | 'reason' | 'facts'>
