import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { Instrument, InstrumentCode, ReportingCycle } from '../generated/types.ts'
import { fundamentalSetOn, isFundamentalOn } from '../instruments/fundamental.ts'
import { getInstrument } from '../instruments/instruments.ts'
import { cyclesOn } from './cycles.ts'
import type { CycleLine } from './cycles.ts'

/** The cycle of reports that applies to an instrument on a day. */
export type ReportingCycleOf = {
  readonly instrument: InstrumentCode
  readonly on: Day
  /** `none` where no reports under article 22 are made on it; `undecided` where what is held leaves it open. */
  readonly state: 'applies' | 'none' | 'undecided'
  /** `derived` where the category held today is taken for that of an earlier day. */
  readonly certainty: 'firm' | 'derived' | 'undecided'
  readonly cycle?: ReportingCycle
  /** What it may be; the cycle alone where it is decided. */
  readonly candidates: readonly ReportingCycle[]
  /** Why, in words. */
  readonly reason: string
}

type Lines = {
  readonly lines: readonly CycleLine[]
  readonly certainty: 'firm' | 'derived'
  readonly reason: string
}

/**
 * The cycle of the reports under article 22 that applies to a Convention or Protocol on a day, by its category then.
 * Whether a Member reports in it is a matter of its ratifications.
 *
 * Until 1976 one cycle held for all. From then on, the category of the time decides: which instruments were fundamental
 * is held from 1995 on, so that between 1977 and 1995 it is undecided; other categories are held as of the data's date,
 * and taken for earlier days as `derived`.
 *
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} `unknown-instrument`, naming the nearest codes.
 *
 * @example
 * ```ts
 * reportingCycleOf('C087').cycle?.intervalYears //=> 3
 * reportingCycleOf('C095').cycle?.intervalYears //=> 6
 * reportingCycleOf('C081', '2005-01-01').cycle?.id //=> 'priority-1990s'
 * reportingCycleOf('C095', '1958-12-31').cycle?.id //=> 'all-1919'
 * reportingCycleOf('C087', '1996-01-01').candidates.map(({ id }) => id) //=> ['priority-1977', 'priority-1990s']
 * reportingCycleOf('C087', '1980-01-01').candidates.map(({ id }) => id) //=> ['priority-1977', 'other-1977']
 * reportingCycleOf('R204').state //=> 'none'
 * ```
 */
export function reportingCycleOf(instrument: InstrumentCode, on: Day = dataDate): ReportingCycleOf {
  const text = getInstrument(instrument)
  const existence = existenceOf(text, on)
  const base = { instrument, on }
  if (existence.exists === 'no') {
    return { ...base, state: 'none', certainty: 'firm', candidates: [], reason: existence.reason }
  }
  const { lines, certainty, reason } = linesOf(text, on)
  const perLine = lines.map((line) => cyclesOn(line, on))
  const candidates = [...new Set(perLine.flat().map(({ cycle }) => cycle))]
  const [cycle] = candidates
  const decided = candidates.length === 1 && perLine.flat().every(({ applies }) => applies === 'yes')
  if (cycle === undefined) {
    return { ...base, state: 'none', certainty: 'firm', candidates, reason: `no cycle had begun on ${on}` }
  }
  if (existence.exists === 'undecided' || !decided) {
    const why = existence.exists === 'undecided' ? existence.reason : whyUndecided(candidates, lines, reason)
    return { ...base, state: 'undecided', certainty: 'undecided', candidates, reason: why }
  }
  const why = cycle.category === 'all' ? 'one cycle held for all Conventions' : reason
  return { ...base, state: 'applies', certainty, cycle, candidates, reason: why }
}

function existenceOf(
  { id, kind, adopted, endedKind, endedOn }: Instrument,
  on: Day,
): { exists: 'yes' | 'no' | 'undecided'; reason: string } {
  if (kind === 'recommendation') {
    return {
      exists: 'no',
      reason: 'Recommendations are not ratified: no reports under article 22 are made on them',
    }
  }
  if (happenedBy(adopted, on) === 'no') return { exists: 'no', reason: `${id} was adopted on ${adopted}` }
  const ended = endedOn === undefined ? 'no' : happenedBy(endedOn, on)
  if (ended === 'yes') return { exists: 'no', reason: `${id} was ${endedKind ?? 'ended'} (${endedOn})` }
  if (ended === 'no' && happenedBy(adopted, on) === 'yes') return { exists: 'yes', reason: '' }
  return { exists: 'undecided', reason: `whether ${id} stood on ${on} is left open by a partial date` }
}

/** The lines of cycles that an instrument may belong to on a day, by its category. */
function linesOf({ id, category }: Instrument, on: Day): Lines {
  const both: readonly CycleLine[] = ['fundamental-governance', 'other']
  const fundamental = isFundamentalOn(id, on)
  if (fundamental === 'yes') {
    return {
      lines: ['fundamental-governance'],
      certainty: 'firm',
      reason: `${id} is a fundamental instrument on ${on}`,
    }
  }
  if (fundamentalSetOn(on).state === 'none-held') {
    return { lines: both, certainty: 'firm', reason: `which Conventions had priority on ${on} is not held` }
  }
  if (fundamental === 'undecided') {
    return { lines: both, certainty: 'firm', reason: `whether ${id} was fundamental on ${on} is left open` }
  }
  if (category === undefined || category === 'fundamental') {
    return { lines: both, certainty: 'firm', reason: `the category of ${id} on ${on} is not held` }
  }
  const today = on >= dataDate
  return {
    lines: [category === 'governance' ? 'fundamental-governance' : 'other'],
    certainty: today ? 'firm' : 'derived',
    reason: today
      ? `the category of ${id} is ${category}`
      : `the category of ${id}, ${category} today, is taken for that of ${on}`,
  }
}

const whyUndecided = (
  candidates: readonly ReportingCycle[],
  lines: readonly CycleLine[],
  reason: string,
): string =>
  lines.length > 1 && candidates.length > 1
    ? reason
    : `the record leaves open between which days ${candidates.at(-1)?.id} began`
