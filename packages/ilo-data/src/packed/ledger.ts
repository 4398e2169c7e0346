import { isDay } from '../dates/partial-date.ts'
import type { EntryRule, InstrumentCode, MemberCode } from '../generated/types.ts'
import { unpackDate, unpackNumbers } from './numbers.ts'
import { once } from './once.ts'
import { unpackPlaces } from './places.ts'
import { asRuled, byRule, listed, packedStates, profileFields, profileSeparator } from './ratifications.ts'
import type { HeldRatification } from './ratifications.ts'
import { readRegistrations } from './registrations.ts'
import { openSymbols } from './symbols.ts'
import { trusted } from './trusted.ts'

/** Ratifications, each of which is decoded when it is first asked for. */
export type Ledger = {
  /** The Members whose ratifications of an instrument are held, and the place of each among its rows. */
  members(instrument: InstrumentCode): ReadonlyMap<MemberCode, number>
  one(member: MemberCode, instrument: InstrumentCode): HeldRatification | undefined
  /** By Member. */
  of(instrument: InstrumentCode): readonly HeldRatification[]
  /** By instrument. */
  ofMember(member: MemberCode): readonly HeldRatification[]
  /** How many rows stand before those of an instrument. */
  before(instrument: InstrumentCode): number
  /** All of them, by instrument and Member. */
  all(): readonly HeldRatification[]
}

type Row = { -readonly [Field in keyof HeldRatification]: HeldRatification[Field] }
type Profile = Readonly<Record<string, unknown>>

/** What is known of the rows of an instrument before any is decoded, each by its place among them. */
type Group = {
  readonly members: () => ReadonlyMap<MemberCode, number>
  /** The dates that profiles promise, as they are packed. */
  readonly inForce: ReadonlyMap<number, string>
  readonly endedOn: ReadonlyMap<number, string>
  readonly rows: HeldRatification[]
}

const none: ReadonlyMap<MemberCode, number> = /* @__PURE__ */ new Map()

export function openLedger(
  packed: string,
  memberCodes: string,
  ruleOf: (instrument: InstrumentCode) => EntryRule,
): Ledger {
  const lines = packed.split('\n').map((line) => line.split('\t'))
  const [instruments = [], gaps = [], profiles = [], symbols = [], dates = [], inForce = [], ended = []] =
    lines
  const members = trusted<MemberCode[]>(memberCodes.split(' '))
  const codes = trusted<InstrumentCode[]>(unpackNumbers(instruments, 'c', []))
  const places = gaps.map(unpackPlaces)
  const placeOf = new Map(codes.map((code, at) => [code, at]))

  const common: Profile[] = []
  const numbers = symbols.map(openSymbols)
  function profileAt(at: number, place: number): Profile {
    const number = numbers[at]?.at(place) ?? 0
    return (common[number] ??= profileOf(profiles[number] ?? ''))
  }

  const groups: Group[] = []
  const groupAt = (at: number): Group => (groups[at] ??= openGroup(at))

  function openGroup(at: number): Group {
    const held = places[at] ?? []
    const own = held.map((_, place) => profileAt(at, place))
    return {
      members: once(
        () => new Map(held.map((member, place) => [trusted<MemberCode>(members[member]), place])),
      ),
      inForce: listedDates(own, 'inForce', inForce[at]),
      endedOn: listedDates(own, 'endedOn', ended[at]),
      rows: [],
    }
  }

  const registrations: ReadonlyMap<number, string | undefined>[] = []
  /** The dates of a Member, by the places of the instruments. */
  const registrationsOf = (member: number): ReadonlyMap<number, string | undefined> =>
    (registrations[member] ??= openRegistrations(member))

  function openRegistrations(member: number): ReadonlyMap<number, string | undefined> {
    const read = readRegistrations(dates[member] ?? '')
    const result = new Map<number, string | undefined>()
    for (let at = 0; at < places.length; at++) {
      const place = places[at]?.indexOf(member) ?? -1
      if (place !== -1) result.set(at, read(profileAt(at, place)['registered']))
    }
    return result
  }

  const rowAt = (at: number, place: number): HeldRatification =>
    (groupAt(at).rows[place] ??= decode(at, place))

  function decode(at: number, place: number): HeldRatification {
    const member = places[at]?.[place] ?? -1
    const group = groupAt(at)
    const row = trusted<Row>({ member: members[member], instrument: codes[at], ...profileAt(at, place) })
    const registered = registrationsOf(member).get(at)
    const entry = group.inForce.get(place)
    const end = group.endedOn.get(place)
    if (registered !== undefined) row.registered = trusted(registered)
    const held: string | undefined = row.inForce
    if (held === asRuled && isDay(row.registered))
      row.inForce = byRule(row.registered, ruleOf(row.instrument))
    if (entry !== undefined) row.inForce = trusted(unpackDate(entry))
    if (end !== undefined) row.endedOn = trusted(unpackDate(end))
    return row
  }

  const rowsAt = (at: number): readonly HeldRatification[] =>
    (places[at] ?? []).map((_, place) => rowAt(at, place))

  return {
    members(instrument) {
      const at = placeOf.get(instrument)
      return at === undefined ? none : groupAt(at).members()
    },
    one(member, instrument) {
      const at = placeOf.get(instrument)
      const place = at === undefined ? undefined : groupAt(at).members().get(member)
      return at === undefined || place === undefined ? undefined : rowAt(at, place)
    },
    of: (instrument) => rowsAt(placeOf.get(instrument) ?? -1),
    ofMember(member) {
      const number = members.indexOf(member)
      return places.flatMap((held, at) => {
        const place = held.indexOf(number)
        return place === -1 ? [] : [rowAt(at, place)]
      })
    },
    before: (instrument) =>
      places.slice(0, placeOf.get(instrument) ?? 0).reduce((sum, held) => sum + held.length, 0),
    all: () => codes.flatMap((_, at) => rowsAt(at)),
  }
}

/** What rows of a profile have in common, in the order of the fields. */
function profileOf(text: string): Profile {
  const fields: Record<string, unknown> = {}
  const cells = text.split(profileSeparator)
  for (const [index, field] of profileFields.entries()) {
    const cell = cells[index] ?? ''
    if (field === 'state') fields[field] = packedStates[cell] ?? 'unknown'
    else if (cell !== '') fields[field] = field === 'declarations' ? cell.split(' ') : cell
  }
  return fields
}

/** Dates that stand one after the other, by the rows whose profile promises one. */
function listedDates(
  profiles: readonly Profile[],
  field: 'inForce' | 'endedOn',
  dates = '',
): ReadonlyMap<number, string> {
  const result = new Map<number, string>()
  if (dates === '') return result
  const next = dates.split(' ').values()
  for (const [place, profile] of profiles.entries()) {
    const date = profile[field] === listed ? next.next() : undefined
    if (date !== undefined && date.done !== true) result.set(place, date.value)
  }
  return result
}
