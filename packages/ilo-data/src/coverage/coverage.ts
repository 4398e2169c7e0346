import { daysOf, isDay } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { coverage } from '../generated/tables/coverage.ts'
import { ratifications, ratificationsOf } from '../generated/tables/ratifications.ts'
import type { Coverage, InstrumentCode } from '../generated/types.ts'
import { memberCoresById } from '../members/core.ts'
import { once } from '../packed/once.ts'

/** How much is held of the ratifications of an instrument. */
export type InstrumentCoverage = Coverage & {
  /** Ratifications held of Members of today. */
  readonly held: number
  /** Ratifications held of States that no longer exist; published totals leave them out. */
  readonly heldOfFormer: number
}

const byInstrument: () => ReadonlyMap<InstrumentCode, Coverage> = /* @__PURE__ */ once(
  () => new Map(coverage().map((row) => [row.instrument, row])),
)

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
  const row = byInstrument().get(instrument)
  if (row === undefined) return undefined
  const held = ratificationsOf(instrument)
  const heldOfFormer = held.filter(({ member }) => memberCoresById().get(member)?.status === 'former').length
  return { ...row, held: held.length - heldOfFormer, heldOfFormer }
}

/**
 * Until when the holding of an instrument is complete, so that a Member without a row had not ratified it: `whole`
 * up to the first day of that time, `last-known` within it where it is a month or a year.
 */
export function completeOn(instrument: InstrumentCode, on: Day): 'whole' | 'last-known' | 'no' {
  const row = byInstrument().get(instrument)
  if (row?.completeness !== 'complete' || row.asOf === undefined) return 'no'
  const { from, to } = daysOf(row.asOf)
  if (on <= from) return 'whole'
  return on <= to ? 'last-known' : 'no'
}

/** What is held of all ratifications, and how much of that is whole. */
export type OverallCoverage = {
  readonly held: number
  readonly heldOfFormer: number
  readonly instruments: Readonly<Record<Coverage['completeness'], number>>
  /** Rows by the precision of the day of registration. */
  readonly registered: { readonly day: number; readonly monthOrYear: number; readonly notHeld: number }
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
export function overallCoverage(): OverallCoverage {
  const instruments = { complete: 0, partial: 0, none: 0 }
  for (const { completeness } of coverage()) instruments[completeness]++
  const current = ratifications().filter((row) => memberCoresById().get(row.member)?.status !== 'former')
  return {
    held: current.length,
    heldOfFormer: ratifications().length - current.length,
    instruments,
    registered: {
      day: current.filter((row) => isDay(row.registered)).length,
      monthOrYear: current.filter((row) => row.registered !== undefined && !isDay(row.registered)).length,
      notHeld: current.filter((row) => row.registered === undefined).length,
    },
  }
}
