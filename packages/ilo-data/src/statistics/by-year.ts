import { daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { membershipPeriods } from '../generated/tables/membership-periods.ts'
import type { Category, Instrument, InstrumentCode, InstrumentKind, MemberCode } from '../generated/types.ts'
import { endOfInstrument } from '../instruments/ended.ts'
import { getInstrument } from '../instruments/instruments.ts'
import { getMember, membersOn } from '../members/members.ts'
import { ratificationsAbout } from '../ratifications/ratifications.ts'
import { registrationOf } from '../standing/events.ts'
import type { NumberRange } from './ranking.ts'
import { countCoverage, ratifiable } from './scope.ts'
import type { RatifiableFilter } from './scope.ts'
import { countByYear } from './series.ts'
import type { YearSeries } from './series.ts'

/** What {@link ratificationsByYear} can be asked for; all that is given must hold. */
export type RatificationsByYearFilter = RatifiableFilter & {
  readonly member?: MemberCode
  readonly instrument?: InstrumentCode
}

/**
 * The ratifications held, by the year of their registration. One whose date is not held may fall in any year between
 * the adoption of its instrument and the source that tells of it; ratifications that are not held are not counted, and
 * the note says so.
 *
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * const { years, total } = ratificationsByYear({ instrument: 'C182' })
 * total //=> 187
 * years[0] //=> { year: 1999, min: 5, max: 5, cumulative: { min: 5, max: 5 } }
 * years.at(-1)?.cumulative //=> { min: 187, max: 187 }
 * ratificationsByYear({ instrument: 'C182' }).note //=> 'all ratifications up to 2026-08-20 are held of 1 of 1 instruments'
 * ```
 */
export function ratificationsByYear(filter: RatificationsByYearFilter = {}): YearSeries {
  const { member, instrument, ...asked } = filter
  const holder = member === undefined ? undefined : (getMember(member).continuedBy ?? member)
  const only = instrument === undefined ? undefined : getInstrument(instrument).id
  const counted = new Map(
    ratifiable(asked)
      .filter(({ id }) => only === undefined || id === only)
      .map((row) => [row.id, row]),
  )
  const ranges: DayRange[] = []
  for (const row of ratificationsAbout(holder, only)) {
    const text = counted.get(row.instrument)
    if (text !== undefined) ranges.push(registrationOf(row, text))
  }
  return {
    years: countByYear(ranges),
    total: ranges.length,
    note: countCoverage([...counted.values()], dataDate).note,
  }
}

/** The number of Members at the end of a year. */
export type MembersInYear = NumberRange & { readonly year: number; readonly on: Day }

/**
 * The number of Members on the last day of each year, and on the data's date: a range where a partial date leaves open
 * whether a State was one. All periods of membership are held.
 *
 * @example
 * ```ts
 * membersByYear()[0] //=> { year: 1919, on: '1919-12-31', min: 43, max: 43 }
 * membersByYear().at(-1) //=> { year: 2026, on: '2026-08-20', min: 187, max: 187 }
 * membersByYear().filter(({ min, max }) => min < max).map(({ year }) => year) //=> []
 * ```
 */
export function membersByYear(): MembersInYear[] {
  const last = Number(dataDate.slice(0, 4))
  const first = Math.min(...membershipPeriods().map(({ from }) => Number(from.slice(0, 4))))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const on = year === last ? dataDate : daysOf(`${year}`).to
    return { year, on, ...membersOn(on).count }
  })
}

/** What {@link instrumentsByYear} can be asked for; all that is given must hold. */
export type InstrumentsByYearFilter = {
  readonly kind?: InstrumentKind
  readonly category?: Category
  /** What is counted: adoptions, where nothing is given, first entries into force, or ends of any kind. */
  readonly of?: 'adoption' | 'entry-into-force' | 'end'
}

const daysIn: Readonly<
  Record<NonNullable<InstrumentsByYearFilter['of']>, (row: Instrument) => DayRange | undefined>
> = {
  adoption: ({ adopted }) => daysOf(adopted),
  'entry-into-force': ({ inForce }) => (inForce === undefined ? undefined : daysOf(inForce)),
  end: endOfInstrument,
}

/**
 * The instruments adopted, first in force, or ended, by year. All instruments are held; an end without a date is
 * possible in several years.
 *
 * @example
 * ```ts
 * instrumentsByYear({ kind: 'convention' }).years[0] //=> { year: 1919, min: 6, max: 6, cumulative: { min: 6, max: 6 } }
 * instrumentsByYear({ kind: 'convention' }).total //=> 192
 * instrumentsByYear({ of: 'end', kind: 'convention' }).total //=> 44
 * ```
 */
export function instrumentsByYear(filter: InstrumentsByYearFilter = {}): YearSeries {
  const { of = 'adoption', kind, category } = filter
  const ranges = instruments()
    .filter((row) => kind === undefined || row.kind === kind)
    .filter((row) => category === undefined || row.category === category)
    .flatMap((row) => daysIn[of](row) ?? [])
  const note =
    category === undefined
      ? 'all instruments are held'
      : 'all instruments are held, each in the category that it has on the data’s date'
  return { years: countByYear(ranges), total: ranges.length, note }
}
