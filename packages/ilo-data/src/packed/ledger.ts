import { isDay } from '../dates/partial-date.ts'
import type { EntryRule, InstrumentCode, MemberCode } from '../generated/types.ts'
import { unpackDate, unpackNumbers } from './numbers.ts'
import { unpackPlaces } from './places.ts'
import {
  aDay,
  asRuled,
  aYear,
  byRule,
  dayWidth,
  listed,
  packedStates,
  profileFields,
  profileSeparator,
  yearWidth,
  yearZero,
} from './ratifications.ts'
import type { HeldRatification } from './ratifications.ts'
import { createRecent } from './recent.ts'
import { unpackSymbols } from './symbols.ts'
import { trusted } from './trusted.ts'

/** Ratifications, of which those of an instrument are decoded when they are first asked for. */
export type Ledger = {
  /** By Member. */
  of(instrument: InstrumentCode): readonly HeldRatification[]
  /** All of them, by instrument and Member. */
  all(): readonly HeldRatification[]
}

type Row = { -readonly [Field in keyof HeldRatification]: HeldRatification[Field] }

/** What is known of the rows before any is decoded, each by the number of the row. */
type Rows = {
  readonly member: readonly number[]
  readonly profile: readonly (number | undefined)[]
  /** The dates that profiles promise, as they are packed. */
  readonly registered: readonly (string | undefined)[]
  readonly inForce: ReadonlyMap<number, string>
  readonly endedOn: ReadonlyMap<number, string>
}

export function openLedger(
  packed: string,
  memberCodes: string,
  ruleOf: (instrument: InstrumentCode) => EntryRule,
): Ledger {
  const [instruments = '', gaps = '', profiles = '', symbols = '', dates = '', inForce = '', ended = ''] =
    packed.split('\n')
  const members = trusted<MemberCode[]>(memberCodes.split(' '))
  const codes = trusted<InstrumentCode[]>(unpackNumbers(instruments.split('\t'), 'c', []))
  const common = profiles.split('\t').map(profileOf)
  const places = gaps.split('\t').map(unpackPlaces)
  const [member, profile] = [places.flat(), unpackSymbols(symbols)]
  const fieldOf = (field: 'registered' | 'inForce' | 'endedOn') => (row: number) =>
    common[profile[row] ?? 0]?.[field]
  const rows: Rows = {
    member,
    profile,
    registered: registrations(member, members.length, fieldOf('registered'), dates),
    inForce: listedDates(member.length, fieldOf('inForce'), inForce),
    endedOn: listedDates(member.length, fieldOf('endedOn'), ended),
  }

  const decoded = new Map<InstrumentCode, readonly HeldRatification[]>()
  const of = (instrument: InstrumentCode): readonly HeldRatification[] => {
    const kept = decoded.get(instrument)
    if (kept) return kept
    const index = codes.indexOf(instrument)
    const from = places.slice(0, Math.max(index, 0)).reduce((sum, held) => sum + held.length, 0)
    const held = (places[index] ?? []).map((_, offset) => rowAt(from + offset, instrument))
    decoded.set(instrument, held)
    return held
  }

  function rowAt(at: number, instrument: InstrumentCode): HeldRatification {
    const row = trusted<Row>({ ...common[rows.profile[at] ?? 0] })
    row.member = trusted(members[rows.member[at] ?? -1])
    row.instrument = instrument
    const [registered, entry, end] = [rows.registered[at], rows.inForce.get(at), rows.endedOn.get(at)]
    const held: string | undefined = row.inForce
    if (registered !== undefined) row.registered = trusted(dateOf(registered))
    if (held === asRuled && isDay(row.registered)) row.inForce = byRule(row.registered, ruleOf(instrument))
    if (entry !== undefined) row.inForce = trusted(unpackDate(entry))
    if (end !== undefined) row.endedOn = trusted(unpackDate(end))
    return row
  }

  return { of, all: () => codes.flatMap(of) }
}

/** What rows of a profile have in common, in the order of the fields, with room for the codes. */
function profileOf(text: string): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = { member: '', instrument: '' }
  const cells = text.split(profileSeparator)
  for (const [index, field] of profileFields.entries()) {
    const cell = cells[index] ?? ''
    if (field === 'state') fields[field] = packedStates[cell] ?? 'unknown'
    else if (cell !== '') fields[field] = field === 'declarations' ? cell.split(' ') : cell
  }
  return fields
}

/** A day or a year of registration. */
const dateOf = (packed: string): string =>
  packed.length === yearWidth ? String(yearZero + Number.parseInt(packed, 36)) : unpackDate(packed)

/** The dates of registration by row, from those by Member. */
function registrations(
  member: readonly number[],
  members: number,
  heldAs: (row: number) => unknown,
  dates: string,
): (string | undefined)[] {
  const byMember = Array.from({ length: members }, (): number[] => [])
  for (const [row, place] of member.entries()) byMember[place]?.push(row)
  // Filled out of order: an array that has its length from the start is quicker.
  const result = member.map((): string | undefined => undefined)
  let at = 0
  for (const rows of byMember) {
    const recent = createRecent()
    for (const row of rows) {
      const held = heldAs(row)
      const known = held === aDay ? recent.at(dates.charAt(at)) : undefined
      const width = held === aYear ? yearWidth : held === aDay ? (known === undefined ? dayWidth : 1) : 0
      if (width === 0) continue
      const packed = known ?? dates.slice(at, at + width)
      if (held === aDay) recent.use(packed)
      result[row] = packed
      at += width
    }
  }
  return result
}

/** Dates that stand one after the other, by the rows whose profile promises one. */
function listedDates(
  rows: number,
  heldAs: (row: number) => unknown,
  dates: string,
): ReadonlyMap<number, string> {
  const next = dates.split('\t').values()
  const result = new Map<number, string>()
  for (let row = 0; row < rows; row++) {
    const date = heldAs(row) === listed ? next.next() : undefined
    if (date !== undefined && date.done !== true) result.set(row, date.value)
  }
  return result
}
