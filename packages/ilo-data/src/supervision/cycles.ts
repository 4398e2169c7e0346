import { heldUntil } from '../dates/validity.ts'
import type { Decision } from '../dates/validity.ts'
import { addDays, daysOf, isPartialDate } from '../dates/partial-date.ts'
import type { Day, DayRange } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { reportingCycles } from '../generated/tables/reporting-cycles.ts'
import type { ReportingCycle } from '../generated/types.ts'
import { nearest } from '../text/nearest.ts'

/** One of the two successions of cycles: of the fundamental and governance Conventions, and of all others. */
export type CycleLine = 'fundamental-governance' | 'other'

/** The categories of a line in the words of each time; governance Conventions were called priority Conventions. */
const categories: Readonly<Record<CycleLine, readonly ReportingCycle['category'][]>> = {
  'fundamental-governance': ['all', 'priority', 'fundamental-priority', 'fundamental-governance'],
  other: ['all', 'other', 'technical'],
}

/**
 * The cycles of the reports under article 22 of the Constitution, in the order of ids.
 *
 * @example
 * ```ts
 * listReportingCycles().find(({ id }) => id === 'technical-2019')?.intervalYears //=> 6
 * ```
 */
export const listReportingCycles = (): ReportingCycle[] =>
  reportingCycles().filter(({ kind }) => kind === 'cycle')

/**
 * A cycle of reports by its id.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * getReportingCycle('fundamental-governance-2012').groups //=> ['A-F', 'G-N', 'O-Z']
 * ```
 */
export function getReportingCycle(id: string): ReportingCycle {
  const cycle = listReportingCycles().find((row) => row.id === id)
  if (cycle) return cycle
  const ids = listReportingCycles().map((row) => row.id)
  throw new IloError('unknown-value', id, 'the id of a cycle of reports', nearest(id, ids))
}

/** The rules on reports that are the same for all Conventions. */
export type ReportingRules = {
  /** The day of the year on which reports are due: its note tells which. */
  readonly dueDay?: ReportingCycle
  /** When the first report on a ratified Convention is due. */
  readonly firstReport?: ReportingCycle
}

/**
 * The day on which reports are due, and when a first report is. The record holds no date of either rule.
 *
 * @example
 * ```ts
 * reportingRules().dueDay?.note //=> 'reports are due on 1 September'
 * reportingRules().firstReport?.note //=> 'detailed report in the year after entry into force'
 * ```
 */
export function reportingRules(): ReportingRules {
  const dueDay = reportingCycles().find(({ kind }) => kind === 'due-day')
  const firstReport = reportingCycles().find(({ kind }) => kind === 'first-report')
  return {
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(firstReport === undefined ? {} : { firstReport }),
  }
}

/** The cycles of a line that apply, or may apply, on a day. Each lasts until the first day of the next. */
export function cyclesOn(line: CycleLine, on: Day): { cycle: ReportingCycle; applies: Decision }[] {
  const cycles = cyclesOfLine(line)
  return cycles
    .map((cycle, index) => {
      const next = cycles[index + 1]
      const until = next === undefined ? undefined : startOf(next, cycle)
      return { cycle, applies: heldUntil(startOf(cycle, cycles[index - 1]), until, on) }
    })
    .filter(({ applies }) => applies !== 'no')
}

export const cyclesOfLine = (line: CycleLine): ReportingCycle[] =>
  listReportingCycles()
    .filter(({ category }) => categories[line].includes(category))
    .toSorted((a, b) => endOf(a) - endOf(b))

const endOf = ({ validTo }: ReportingCycle): number =>
  validTo === undefined ? Number.POSITIVE_INFINITY : Number(validTo.slice(0, 4))

/**
 * The days between which a cycle began. One cycle follows the other without a gap: a last day in 1958 and a first day
 * in 1959 leave the turn of the year. Where no first day is held, its note tells between which years it lies.
 */
export function startOf(cycle: ReportingCycle, before: ReportingCycle | undefined): DayRange {
  if (cycle.validFrom === undefined) return yearsInNote(cycle.note) ?? anyTime
  const own = daysOf(cycle.validFrom)
  if (before?.validTo === undefined) return own
  const last = daysOf(before.validTo)
  const after = { from: addDays(last.from, 1), to: addDays(last.to, 1) }
  const both = { from: later(own.from, after.from), to: own.to < after.to ? own.to : after.to }
  return both.from <= both.to ? both : own
}

/** Of a beginning of which nothing is held: every day leaves it open. */
export const anyTime: DayRange = { from: '0000-01-01', to: '9999-12-31' }

const later = (a: Day, b: Day): Day => (a < b ? b : a)

/** `began between 1994 and 1996` as the days from the first of the one year to the last of the other. */
function yearsInNote(note = ''): DayRange | undefined {
  const [, first, last] = /began between (\d{4}) and (\d{4})/.exec(note) ?? []
  return isPartialDate(first) && isPartialDate(last)
    ? { from: daysOf(first).from, to: daysOf(last).to }
    : undefined
}
