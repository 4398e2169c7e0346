import { keyOf } from '../build/rows.ts'
import type { WrittenRow, WrittenTables } from '../build/rows.ts'
import { addDays, addMonths, daysOf, isDay, isPartialDate } from '../src/dates/partial-date.ts'
import type { Day, DayRange } from '../src/dates/partial-date.ts'
import { rowsOf } from './facts.ts'

/** The derived columns of the CSV tables, counted anew from the rows: by CSV table and key, the value of each column. */
export function recount(rows: WrittenTables): Record<string, Map<string, Record<string, string>>> {
  return {
    coverage: counted(rows, 'coverage', (row) => ({ held: String(held(rows, text(row, 'instrument'))) })),
    membership_counts: counted(rows, 'membershipCounts', (row) => membership(rows, row)),
    entry_into_force_rules: counted(rows, 'entryIntoForceRules', (row) => observed(rows, row)),
  }
}

function counted(
  rows: WrittenTables,
  table: string,
  count: (row: WrittenRow) => Record<string, string>,
): Map<string, Record<string, string>> {
  return new Map([...rowsOf(rows, table).values()].map((row) => [keyOf(table, row.cells), count(row)]))
}

const text = (row: WrittenRow | undefined, field: string): string => String(row?.cells.get(field) ?? '')

const isMember = (rows: WrittenTables, id: string): boolean =>
  text(rowsOf(rows, 'members').get(id), 'status') === 'member'

/** Rows of States that no longer exist are not held against a published total. */
function heldRows(rows: WrittenTables, instrument: string): WrittenRow[] {
  return [...rowsOf(rows, 'ratifications').values()].filter(
    (row) => text(row, 'instrument') === instrument && isMember(rows, text(row, 'member')),
  )
}

const held = (rows: WrittenTables, instrument: string): number => heldRows(rows, instrument).length

function range(date: string): DayRange {
  if (!isPartialDate(date)) throw new Error(`'${date}' is no date`)
  return daysOf(date)
}

function membership(rows: WrittenTables, row: WrittenRow): Record<string, string> {
  const periods = [...rowsOf(rows, 'membershipPeriods').values()]
    .filter((period) => text(period, 'counted') === 'true')
    .map((period) => ({
      from: range(text(period, 'from')).from,
      end: text(period, 'to') === '' ? undefined : range(text(period, 'to')).to,
    }))
  const counts: number[] = []
  const days = range(text(row, 'date'))
  for (let day: Day = days.from; day <= days.to; day = addDays(day, 1)) {
    counts.push(periods.filter(({ from, end }) => from <= day && (end === undefined || day < end)).length)
  }
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const total = Number(text(row, 'total'))
  return {
    computed: least === most ? String(least) : `${least}-${most}`,
    agrees: String(least <= total && total <= most),
  }
}

function observed(rows: WrittenTables, row: WrittenRow): Record<string, string> {
  const differing = differingRatifications(rows, text(row, 'instrument'))
  const dated = datedRatifications(rows, text(row, 'instrument'))
  return {
    observed_agree: String(dated.length - differing.length),
    observed_differ: String(differing.length),
  }
}

/** Ratifications held with both full days. */
function datedRatifications(rows: WrittenTables, instrument: string): WrittenRow[] {
  return heldRows(rows, instrument).filter(
    (row) => isDay(text(row, 'registered')) && isDay(text(row, 'inForce')),
  )
}

/** Those among them that were in force on another day than the rule of the instrument gives. */
export function differingRatifications(rows: WrittenTables, instrument: string): WrittenRow[] {
  const rule = text(rowsOf(rows, 'entryIntoForceRules').get(instrument), 'rule')
  return datedRatifications(rows, instrument).filter((row) => {
    const registered = text(row, 'registered')
    return !isDay(registered) || ruled(rule, registered) !== text(row, 'inForce')
  })
}

function ruled(rule: string, registered: Day): Day {
  if (rule === 'on-registration') return registered
  if (rule === '90-days') return addDays(registered, 90)
  if (rule === '12-months') return addMonths(registered, 12)
  throw new Error(`'${rule}' is no rule of entry into force`)
}
