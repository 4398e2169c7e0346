import { daysOf, isDay, isPartialDate } from '../src/dates/partial-date.ts'
import type { EntryRule } from '../src/generated/types.ts'
import { groupBy } from '../src/packed/group.ts'
import { packDate, packNumbers } from '../src/packed/numbers.ts'
import { packPlaces } from '../src/packed/places.ts'
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
} from '../src/packed/ratifications.ts'
import type { ProfileField } from '../src/packed/ratifications.ts'
import { createRecent } from '../src/packed/recent.ts'
import { packSymbols } from '../src/packed/symbols.ts'
import { parseCitation } from './citations.ts'
import { inKeyOrder, mostFrequent } from './pack.ts'
import { cellText, compareKeys } from './rows.ts'
import type { WrittenRow, WrittenTables } from './rows.ts'

const order = (row: WrittenRow): string => `${textOf(row, 'instrument')}|${textOf(row, 'member')}`

/** Ratifications in the order in which they are packed: by instrument, then by Member. */
export function ratificationsInOrder(rows: WrittenTables): WrittenRow[] {
  return inKeyOrder(rows.get('ratifications')).toSorted((a, b) => compareKeys(order(a), order(b)))
}

export function packRatifications(rows: WrittenTables): string {
  const place = new Map(inKeyOrder(rows.get('members')).map((row, index) => [row.key, index]))
  const rules = new Map(inKeyOrder(rows.get('entryIntoForceRules')).map((row) => [row.key, ruleOf(row)]))
  const ordered = ratificationsInOrder(rows)
  const placeOf = (row: WrittenRow): number => place.get(textOf(row, 'member')) ?? -1
  const byInstrument = groupBy(ordered, (row) => textOf(row, 'instrument'))
  const gaps = [...byInstrument.values()].map((held) => packPlaces(held.map(placeOf)))
  const profiles = ordered.map((row) => profileOf(row, rules, rows))
  const distinct = mostFrequent(profiles)
  const inOrderOfMembers = ordered.toSorted((a, b) => placeOf(a) - placeOf(b))
  return [
    packNumbers([...byInstrument.keys()], 'c', []).join('\t'),
    gaps.join('\t'),
    distinct.join('\t'),
    packSymbols(profiles.map((profile) => distinct.indexOf(profile))),
    [...groupBy(inOrderOfMembers, placeOf).values()].map(packRegistrations).join(''),
    listedDates(ordered, profiles, 'inForce'),
    listedDates(ordered, profiles, 'endedOn'),
  ].join('\n')
}

const textOf = (row: WrittenRow, field: string): string => cellText(row.cells.get(field))

function ruleOf(row: WrittenRow): EntryRule {
  const rule = textOf(row, 'rule')
  return rule === 'on-registration' || rule === '90-days' ? rule : '12-months'
}

function profileOf(row: WrittenRow, rules: ReadonlyMap<string, EntryRule>, rows: WrittenTables): string {
  const cells = profileFields.map((field) => profileCell(row, field, rules, rows))
  const unfit = cells.find((cell) => /[|\t\n]/.test(cell))
  if (unfit !== undefined) throw new Error(`'${unfit}' of ${row.key} has a character that separates cells`)
  return cells.join(profileSeparator).replace(/\|+$/, '')
}

function profileCell(
  row: WrittenRow,
  field: ProfileField,
  rules: ReadonlyMap<string, EntryRule>,
  rows: WrittenTables,
): string {
  const text = textOf(row, field)
  switch (field) {
    case 'registered':
      return isDay(text) ? aDay : /^\d{4}$/.test(text) ? aYear : text
    case 'inForce': {
      const registered = textOf(row, 'registered')
      const rule = rules.get(textOf(row, 'instrument'))
      if (rule !== undefined && isDay(registered) && byRule(registered, rule) === text) return asRuled
      return text === '' ? '' : listed
    }
    case 'endedOn':
      return text === '' ? '' : listed
    case 'state':
      return Object.entries(packedStates).find(([, state]) => state === text)?.[0] ?? 'u'
    case 'knownBy':
      return row.cells.has('registered') ? '' : knownBy(row, rows)
    case 'stateAsOf':
    case 'denouncedBy':
    case 'declarations':
    case 'note':
      return text
  }
}

/** The days and years of registration of one Member, one after the other. */
function packRegistrations(held: readonly WrittenRow[]): string {
  const recent = createRecent()
  return held
    .map((row) => {
      const date = textOf(row, 'registered')
      if (/^\d{4}$/.test(date)) return (Number(date) - yearZero).toString(36).padStart(yearWidth, '0')
      if (!isDay(date)) return ''
      const written = recent.nameOf(date) ?? packDate(date).padStart(dayWidth, '0')
      recent.use(date)
      return written
    })
    .join('')
}

function listedDates(
  rows: readonly WrittenRow[],
  profiles: readonly string[],
  field: 'inForce' | 'endedOn',
): string {
  const at = profileFields.indexOf(field)
  return rows
    .filter((_, index) => profiles[index]?.split(profileSeparator)[at] === listed)
    .map((row) => packDate(textOf(row, field)))
    .join('\t')
}

/** The earliest time that one of its sources speaks of: by then it was registered. Empty where none says. */
function knownBy(row: WrittenRow, rows: WrittenTables): string {
  const sources = [...row.citations.values()].flatMap((citation) => parseCitation(citation)?.sources ?? [])
  const times = sources
    .map((id) => cellText(rows.get('sources')?.get(id)?.cells.get('asOf')))
    .concat(cellText(row.cells.get('stateAsOf')))
    .filter(isPartialDate)
  return times.toSorted((a, b) => (daysOf(a).to < daysOf(b).to ? -1 : 1))[0] ?? ''
}
