import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { standing } from '../standing/standing.ts'
import type { Standing, StandingKind } from '../standing/types.ts'

/** How many there are of each standing. */
export type StandingTotals = Readonly<Record<StandingKind, number>>

/** A Member's standings, one for each instrument, in the order asked for. */
export type ComparisonRow = {
  readonly member: MemberCode
  readonly cells: readonly Standing[]
  readonly totals: StandingTotals
}

/** Members against instruments on a day. */
export type Comparison = {
  readonly on: Day
  readonly members: readonly MemberCode[]
  readonly instruments: readonly InstrumentCode[]
  readonly rows: readonly ComparisonRow[]
  readonly columns: readonly { readonly instrument: InstrumentCode; readonly totals: StandingTotals }[]
  readonly totals: StandingTotals
}

/**
 * A matrix of standings: a row for each Member, a column for each instrument, in the order given, with the totals of
 * each standing by row, by column and over all.
 *
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * const { rows, columns, totals } = compare(['BGR', 'USA'], ['C087', 'C105', 'C182'])
 * rows.map(({ cells }) => cells.map((cell) => cell.standing)) //=> [['in-force', 'in-force', 'in-force'], ['not-ratified', 'in-force', 'in-force']]
 * columns[0]?.totals['not-ratified'] //=> 1
 * totals['in-force'] //=> 5
 * ```
 */
export function compare(
  members: readonly MemberCode[],
  instruments: readonly InstrumentCode[],
  on: Day = dataDate,
): Comparison {
  const rows = members.map((member) => {
    const cells = instruments.map((instrument) => standing(member, instrument, on))
    return { member, cells, totals: totalsOf(cells) }
  })
  const columns = instruments.map((instrument, index) => ({
    instrument,
    totals: totalsOf(rows.flatMap(({ cells }) => cells[index] ?? [])),
  }))
  return { on, members, instruments, rows, columns, totals: totalsOf(rows.flatMap(({ cells }) => cells)) }
}

function totalsOf(cells: readonly Standing[]): StandingTotals {
  const totals: Record<StandingKind, number> = {
    'not-a-member': 0,
    'not-open': 0,
    'not-ratified': 0,
    ratified: 0,
    'in-force': 0,
    denounced: 0,
    unknown: 0,
  }
  for (const cell of cells) totals[cell.standing]++
  return totals
}
