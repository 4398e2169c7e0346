import { daysOf, isDay } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { membersCore } from '../generated/cores/members.ts'
import { coverage } from '../generated/tables/coverage.ts'
import { ratifications, ratifyingMembers } from '../generated/tables/ratifications.ts'
import type { Coverage, InstrumentCode, MemberCode } from '../generated/types.ts'
import { once } from '../packed/once.ts'
import type { HeldRatification } from '../packed/ratifications.ts'

/** How much is held of the ratifications of an instrument. */
export type InstrumentCoverage = Coverage & {
  /** Ratifications held of Members of today. */
  readonly held: number
  /** Ratifications held of States that no longer exist; published totals leave them out. */
  readonly heldOfFormer: number
}

/** The answers given before: a standing without a ratification asks for one each time. */
const counted: () => Map<InstrumentCode, InstrumentCoverage> = /* @__PURE__ */ once(() => new Map())

/**
 * How much is held of the ratifications of a Convention or Protocol: how many rows, how many are known to exist, as
 * of when, and whether that is all. Undefined for Recommendations, which are never ratified.
 *
 * @example
 * ```ts
 * coverageOf('C087')?.completeness //=> 'complete'
 * coverageOf('C095')?.held //=> 82
 * coverageOf('C095')?.knownTotal //=> 99
 * ```
 */
export function coverageOf(instrument: InstrumentCode): InstrumentCoverage | undefined {
  const [row] = coverage.of(instrument)
  if (row === undefined) return undefined
  const answer = counted().get(instrument) ?? count(row)
  counted().set(instrument, answer)
  return answer
}

const isFormer = (member: MemberCode): boolean => membersCore.of(member)[0]?.status === 'former'

function count(row: Coverage): InstrumentCoverage {
  const members = [...ratifyingMembers(row.instrument).keys()]
  const heldOfFormer = members.filter(isFormer).length
  return { ...row, held: members.length - heldOfFormer, heldOfFormer }
}

/**
 * Until when the holding of an instrument is complete, so that a Member without a row had not ratified it: `whole`
 * up to the first day of that time, `last-known` within it where it is a month or a year.
 */
export function completeOn(instrument: InstrumentCode, on: Day): 'whole' | 'last-known' | 'no' {
  const [row] = coverage.of(instrument)
  if (row?.completeness !== 'complete' || row.asOf === undefined) return 'no'
  const { from, to } = daysOf(row.asOf)
  if (on <= from) return 'whole'
  return on <= to ? 'last-known' : 'no'
}

/** How many of some ratifications are held with the day of their registration, with a month or year, and without. */
export type RegistrationPrecision = {
  readonly day: number
  readonly monthOrYear: number
  readonly notHeld: number
}

export function byPrecision(rows: readonly HeldRatification[]): RegistrationPrecision {
  const counts = { day: 0, monthOrYear: 0, notHeld: 0 }
  for (const { registered } of rows)
    counts[registered === undefined ? 'notHeld' : isDay(registered) ? 'day' : 'monthOrYear']++
  return counts
}

/** What is held of all ratifications, and how much of that is whole. */
export type OverallCoverage = {
  readonly held: number
  readonly heldOfFormer: number
  readonly instruments: Readonly<Record<Coverage['completeness'], number>>
  /** Rows by the precision of the day of registration. */
  readonly registered: RegistrationPrecision
}

/**
 * How much of the ledger of ratifications is held.
 *
 * @example
 * ```ts
 * overallCoverage().held //=> 4485
 * overallCoverage().instruments.complete //=> 32
 * ```
 */
export const overallCoverage: () => OverallCoverage = /* @__PURE__ */ once(() => {
  const instruments = { complete: 0, partial: 0, none: 0 }
  for (const { completeness } of coverage()) instruments[completeness]++
  const current = ratifications().filter(({ member }) => !isFormer(member))
  return {
    held: current.length,
    heldOfFormer: ratifications().length - current.length,
    instruments,
    registered: byPrecision(current),
  }
})
