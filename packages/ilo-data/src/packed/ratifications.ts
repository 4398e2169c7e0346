import { addDays, addMonths, isDay } from '../dates/partial-date.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import type {
  EntryRule,
  InstrumentCode,
  MemberCode,
  Ratification,
  RatificationState,
} from '../generated/types.ts'
import { groupBy } from './group.ts'
import { unpackDate, unpackNumbers } from './numbers.ts'
import { unpackPlaces } from './places.ts'
import { createRecent } from './recent.ts'
import { unpackSymbols } from './symbols.ts'
import { trusted } from './trusted.ts'

/*
 * Ratifications are packed by instrument, in the order of Members. A line each:
 * the codes of the instruments; for each of them the gaps between the places of its Members; the distinct profiles;
 * the profile of each row; the dates of registration by Member, because a Member registers several at once; and the
 * dates of entry into force and of the end that a profile promises.
 */

/** What many rows have in common. */
export const profileFields = [
  'registered',
  'inForce',
  'state',
  'stateAsOf',
  'endedOn',
  'denouncedBy',
  'declarations',
  'knownBy',
  'note',
] as const

export type ProfileField = (typeof profileFields)[number]

/** Between the fields of a profile. */
export const profileSeparator = '|'

/** What a profile says of another date: that its line has it, or that it is the very day which the rule gives. */
export const listed = '-'
export const asRuled = '+'
/** What a profile says of a registration that the line of them has. */
export const aDay = 'd'
export const aYear = 'y'
/** How many characters of base 36 each takes there, and from which year a year is counted. */
export const dayWidth = 3
export const yearWidth = 2
export const yearZero = 1900

/** The day on which an instrument binds a Member by its own final articles. */
export function byRule(registered: Day, rule: EntryRule): Day {
  if (rule === '12-months') return addMonths(registered, 12)
  return rule === '90-days' ? addDays(registered, 90) : registered
}

/** States by the character they are packed as. */
export const packedStates: Readonly<Record<string, RatificationState>> = {
  '': 'in-force',
  u: 'unknown',
  d: 'denounced',
  n: 'not-yet',
}

/** A ratification as it is kept, and until when it was registered at the latest where no date is held. */
export type HeldRatification = Ratification & {
  /** The earliest time that a source speaks of it, where `registered` is not held. */
  readonly knownBy?: PartialDate
}

type Profile = Readonly<Partial<Record<ProfileField, string>>>
type Place = {
  readonly member: number
  readonly instrument: InstrumentCode
  readonly profile: Profile
}

/** Decodes all ratifications, ordered by instrument and Member. */
export function unpackRatifications(
  packed: string,
  memberCodes: string,
  ruleOf: (instrument: InstrumentCode) => EntryRule,
): HeldRatification[] {
  const [instruments = '', gaps = '', profiles = '', symbols = '', dates = '', inForce = '', ended = ''] =
    packed.split('\n')
  const places = placesOf(instruments, gaps, profiles, symbols)
  const registrations = registrationsOf(places, dates)
  const members = trusted<MemberCode[]>(memberCodes.split(' '))
  const next = { inForce: inForce.split('\t').values(), endedOn: ended.split('\t').values() }
  const rows: HeldRatification[] = []
  for (const [row, { member, instrument, profile }] of places.entries()) {
    const fields: Record<string, unknown> = { member: members[member], instrument }
    const registered = registrations[row] ?? profile.registered
    for (const field of profileFields) {
      const text = field === 'registered' ? registered : profile[field]
      if (text === undefined) continue
      if (text === asRuled && isDay(registered)) fields[field] = byRule(registered, ruleOf(instrument))
      else if (text === listed)
        fields[field] = unpackDate(next[field === 'endedOn' ? field : 'inForce'].next().value ?? '')
      else fields[field] = valueOf(field, text)
    }
    rows.push(trusted(fields))
  }
  return rows
}

function valueOf(field: ProfileField, text: string): string | string[] {
  if (field === 'state') return packedStates[text] ?? 'unknown'
  return field === 'declarations' ? text.split(' ') : text
}

function placesOf(instruments: string, gaps: string, profiles: string, symbols: string): Place[] {
  const codes = trusted<InstrumentCode[]>(unpackNumbers(instruments.split('\t'), 'c', []))
  const known = profiles.split('\t').map(profileOf)
  const profileNumbers = unpackSymbols(symbols)
  const places: Place[] = []
  for (const [index, line] of gaps.split('\t').entries()) {
    const instrument = codes[index]
    if (instrument === undefined) continue
    for (const member of unpackPlaces(line)) {
      places.push({ member, instrument, profile: known[profileNumbers[places.length] ?? 0] ?? {} })
    }
  }
  return places
}

/** The filled cells of a profile; its state is always one. */
function profileOf(text: string): Profile {
  const cells = text.split(profileSeparator).map((cell, index) => [profileFields[index] ?? '', cell] as const)
  const filled = cells.filter(([field, cell]) => cell !== '' || field === 'state')
  return { state: '', ...Object.fromEntries(filled) }
}

/** The dates of registration by row; undefined where the profile has all there is. */
function registrationsOf(places: readonly Place[], dates: string): (string | undefined)[] {
  const result: (string | undefined)[] = []
  let at = 0
  const take = (width: number): string => dates.slice(at, (at += width))
  for (const [, rows] of [...groupBy([...places.keys()], (row) => places[row]?.member ?? 0)].toSorted(
    ([a], [b]) => a - b,
  )) {
    const recent = createRecent()
    for (const row of rows) {
      const held = places[row]?.profile.registered
      if (held === aYear) result[row] = String(yearZero + Number.parseInt(take(yearWidth), 36))
      if (held !== aDay) continue
      const known = recent.at(dates.charAt(at))
      const day = known ?? unpackDate(take(dayWidth))
      if (known !== undefined) at += 1
      recent.use(day)
      result[row] = day
    }
  }
  return result
}
