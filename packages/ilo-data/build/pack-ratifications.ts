import { daysOf, isDay, isPartialDate } from '../src/dates/partial-date.ts'
import type { EntryRule } from '../src/generated/types.ts'
import { groupBy } from '../src/packed/group.ts'
import { packDate, packNumbers } from '../src/packed/numbers.ts'
import { packPlaces } from '../src/packed/places.ts'
import {
  asRuled,
  byRule,
  listed,
  packedStates,
  profileFields,
  profileSeparator,
} from '../src/packed/ratifications.ts'
import type { ProfileField } from '../src/packed/ratifications.ts'
import { formOf, packRegistrations } from '../src/packed/registrations.ts'
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
  const members = inKeyOrder(rows.get('members'))
  const place = new Map(members.map((row, index) => [row.key, index]))
  const rules = new Map(inKeyOrder(rows.get('entryIntoForceRules')).map((row) => [row.key, ruleOf(row)]))
  const ordered = ratificationsInOrder(rows)
  const placeOf = (row: WrittenRow): number => place.get(textOf(row, 'member')) ?? -1
  const profileOf = new Map(ordered.map((row) => [row.key, profileText(row, rules, rows)]))
  const distinct = mostFrequent([...profileOf.values()])
  const byInstrument = groupBy(ordered, (row) => textOf(row, 'instrument'))
  const byMember = groupBy(ordered, (row) => textOf(row, 'member'))
  const groups = [...byInstrument.values()].map((held) =>
    held.map((row) => ({ row, profile: profileOf.get(row.key) ?? '' })),
  )
  return [
    packNumbers([...byInstrument.keys()], 'c', []),
    groups.map((held) => packPlaces(held.map(({ row }) => placeOf(row)))),
    distinct,
    groups.map((held) => packSymbols(held.map(({ profile }) => distinct.indexOf(profile)))),
    members.map(({ key }) => packRegistrations((byMember.get(key) ?? []).map(registeredOf))),
    groups.map((held) => listedDates(held, 'inForce')),
    groups.map((held) => listedDates(held, 'endedOn')),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')
}

const registeredOf = (row: WrittenRow): string => textOf(row, 'registered')

const textOf = (row: WrittenRow, field: string): string => cellText(row.cells.get(field))

function ruleOf(row: WrittenRow): EntryRule {
  const rule = textOf(row, 'rule')
  return rule === 'on-registration' || rule === '90-days' ? rule : '12-months'
}

function profileText(row: WrittenRow, rules: ReadonlyMap<string, EntryRule>, rows: WrittenTables): string {
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
      return formOf(text) ?? text
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

function listedDates(
  rows: readonly { readonly row: WrittenRow; readonly profile: string }[],
  field: 'inForce' | 'endedOn',
): string {
  const at = profileFields.indexOf(field)
  return rows
    .filter(({ profile }) => profile.split(profileSeparator)[at] === listed)
    .map(({ row }) => packDate(textOf(row, field)))
    .join(' ')
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
