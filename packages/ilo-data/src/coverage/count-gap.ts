import { daysOf, isPartialDate } from '../dates/partial-date.ts'
import type { GapKind, KnownGap } from '../generated/types.ts'
import type { Confidence } from '../packed/provenance.ts'

/** A row as a gap sees it: its key, and what stands in a field. */
export type GapRow = { readonly key: string; readonly value: (field: string) => unknown }

/** What a gap is counted in: the rows of the record and how sure their values are. */
export type GapWorld = {
  rows(table: string): readonly GapRow[]
  /** The fields of the key of a table. */
  key(table: string): readonly string[]
  /** The confidence of one value of a row, or of each where no field is named; a value without sources has none. */
  confidences(table: string, key: string, field: string | undefined): readonly Confidence[]
}

/** How much of a known gap is open: rows, values, numbers or years, by its kind; 0 when it is closed. */
export const countGap = (gap: KnownGap, world: GapWorld): number => counts[gap.kind](gap, world)

const counts: Readonly<Record<GapKind, (gap: KnownGap, world: GapWorld) => number>> = {
  'no-value': (gap, world) =>
    meant(gap, world).filter((row) => row.value(gap.field ?? '') === undefined).length,
  'no-row': (gap, world) => {
    const [about = ''] = world.key(gap.table)
    const present = new Set(meant(gap, world).map((row) => row.value(about)))
    return world.rows(gap.of ?? '').filter(({ key }) => !present.has(key)).length
  },
  'no-number': (gap, world) => {
    const numbers = new Set(meant(gap, world).flatMap((row) => numberIn(row.value(gap.field ?? ''))))
    return Math.max(0, ...numbers) - numbers.size
  },
  'no-year': (gap, world) => {
    const told = new Set(meant(gap, world).flatMap((row) => yearsOf(row, gap.field)))
    return yearsBetween(gap.from, gap.to).filter((year) => !told.has(year)).length
  },
  row: (gap, world) => meant(gap, world).length,
  doubt: (gap, world) =>
    meant(gap, world)
      .flatMap(({ key }) => world.confidences(gap.table, key, gap.field))
      .filter((confidence) => confidence === gap.confidence).length,
  dispute: (gap, world) => {
    const keys = new Set<unknown>(meant(gap, world).map(({ key }) => key))
    return world
      .rows('conflicts')
      .filter(
        ({ value }) =>
          value('table') === gap.table &&
          keys.has(value('key')) &&
          (gap.field === undefined || value('field') === gap.field),
      ).length
  },
}

/** The rows of its table that a gap is about. */
const meant = ({ table, where = [] }: KnownGap, world: GapWorld): GapRow[] =>
  world.rows(table).filter((row) => where.every((condition) => holds(row, condition)))

function holds(row: GapRow, condition: string): boolean {
  const [field = '', wanted = ''] = condition.split('=')
  const value = row.value(field)
  return wanted === '*' ? value !== undefined : String(value) === wanted
}

function numberIn(value: unknown): number[] {
  const number = Number(value ?? 0)
  return Number.isInteger(number) && number > 0 ? [number] : []
}

/** The years that a row speaks of, if it fills the field: those between `from` and `to`, or that of `asOf`. */
function yearsOf({ value }: GapRow, field: string | undefined): number[] {
  if (field !== undefined && value(field) === undefined) return []
  const from = value('from') ?? value('asOf')
  const to = value('to') ?? from
  return isPartialDate(from) && isPartialDate(to) ? yearsBetween(from, to) : []
}

function yearsBetween(from: KnownGap['from'], to: KnownGap['to']): number[] {
  if (from === undefined || to === undefined) return []
  const year = (day: string): number => Number(day.slice(0, 4))
  const first = year(daysOf(from).from)
  return Array.from({ length: Math.max(0, year(daysOf(to).to) - first + 1) }, (_, index) => first + index)
}
