import { addDays, addMonths, isDay } from '../dates/partial-date.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import type {
  EntryRule,
  InstrumentCode,
  MemberCode,
  Ratification,
  RatificationState,
} from '../generated/types.ts'
import { unpackDate, unpackNumbers } from './numbers.ts'
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

/** Ascending places as the gaps between them. */
export const toGaps = (places: readonly number[]): number[] =>
  places.map((place, index) => place - (places[index - 1] ?? -1) - 1)

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

type Place = {
  readonly member: number
  readonly instrument: InstrumentCode
  readonly profile: Profile
}

type Profile = Readonly<Partial<Record<ProfileField, string | undefined>>>

/** Decodes all ratifications, ordered by instrument and Member. */
export function unpackRatifications(
  packed: string,
  memberCodes: string,
  ruleOf: (instrument: InstrumentCode) => EntryRule,
): HeldRatification[] {
  const [
    instruments = '',
    gaps = '',
    profiles = '',
    symbols = '',
    registered = '',
    inForce = '',
    ended = '',
  ] = packed.split('\n')
  const places = placesOf(instruments, gaps, profiles, symbols)
  const registrations = registrationsOf(places, registered)
  const members = trusted<MemberCode[]>(memberCodes.split(' '))
  const entries = inForce.split('\t').values()
  const ends = ended.split('\t').values()
  const nextOf = (dates: ArrayIterator<string>): string => {
    const { done, value } = dates.next()
    return done === true ? '' : unpackDate(value)
  }
  return places.flatMap(({ member: place, instrument, profile }, row) => {
    const member = members[place]
    if (member === undefined) return []
    const day = registrations[row] ?? profile.registered
    const entry = profile.inForce === asRuled && isDay(day) ? byRule(day, ruleOf(instrument)) : undefined
    const dates = {
      registered: day,
      inForce: profile.inForce === listed ? nextOf(entries) : entry,
      endedOn: profile.endedOn === listed ? nextOf(ends) : undefined,
    }
    return [{ member, instrument, ...fieldsOf({ ...profile, ...dates }) }]
  })
}

function placesOf(instruments: string, gaps: string, profiles: string, symbols: string): Place[] {
  const codes = trusted<InstrumentCode[]>(unpackNumbers(instruments.split('\t'), 'c', []))
  const known = profiles.split('\t').map(profileOf)
  const profileNumbers = unpackSymbols(symbols)
  const places: Place[] = []
  for (const [index, line] of gaps.split('\t').entries()) {
    const instrument = codes[index]
    if (instrument === undefined) continue
    let member = -1
    for (const gap of unpackSymbols(line)) {
      member += (gap ?? 0) + 1
      places.push({ member, instrument, profile: known[profileNumbers[places.length] ?? 0] ?? {} })
    }
  }
  return places
}

const profileOf = (text: string): Profile =>
  trusted(Object.fromEntries(text.split(profileSeparator).map((cell, index) => [profileFields[index], cell])))

/** The dates of registration by row; undefined where the profile has all there is. */
function registrationsOf(places: readonly Place[], dates: string): (string | undefined)[] {
  const result: (string | undefined)[] = []
  const rows = [...places.entries()].toSorted(([, a], [, b]) => a.member - b.member)
  let recent = createRecent()
  let last = -1
  let at = 0
  const take = (width: number): string => dates.slice(at, (at += width))
  for (const [row, { member, profile }] of rows) {
    if (member !== last) recent = createRecent()
    last = member
    if (profile.registered === aYear) result[row] = String(yearZero + Number.parseInt(take(yearWidth), 36))
    if (profile.registered !== aDay) continue
    const known = recent.at(dates.charAt(at))
    const day = known === undefined ? unpackDate(take(dayWidth)) : known
    if (known !== undefined) at += 1
    recent.use(day)
    result[row] = day
  }
  return result
}

function fieldsOf(cells: Profile): Omit<HeldRatification, 'member' | 'instrument'> {
  const fields: Record<string, unknown> = {}
  for (const field of profileFields) {
    const text = cells[field] ?? ''
    if (field === 'state') fields[field] = packedStates[text] ?? 'unknown'
    else if (text !== '') fields[field] = field === 'declarations' ? text.split(' ') : text
  }
  return trusted(fields)
}
