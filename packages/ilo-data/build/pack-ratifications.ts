import { daysOf, isDay, isPartialDate } from '../src/dates/partial-date.ts'
import type { EntryRule } from '../src/generated/types.ts'
import {
  asRuled,
  byRule,
  packDate,
  packedStates,
  packPositions,
  ratificationColumns,
} from '../src/packed/ratifications.ts'
import type { RatificationColumn } from '../src/packed/ratifications.ts'
import { parseCitation } from './citations.ts'
import { inKeyOrder } from './pack.ts'
import { cellText, compareKeys } from './rows.ts'
import type { WrittenRow, WrittenTables } from './rows.ts'

const order = (row: WrittenRow): string =>
  `${cellText(row.cells.get('instrument'))}|${cellText(row.cells.get('member'))}`

/** Ratifications in the order in which they are packed: by instrument, then by Member. */
export function ratificationsInOrder(rows: WrittenTables): WrittenRow[] {
  return inKeyOrder(rows.get('ratifications')).toSorted((a, b) => compareKeys(order(a), order(b)))
}

export function packRatifications(rows: WrittenTables): string {
  const members = inKeyOrder(rows.get('members')).map((row) => row.key)
  const position = new Map(members.map((code, index) => [code, index]))
  const rules = new Map(inKeyOrder(rows.get('entryIntoForceRules')).map((row) => [row.key, ruleOf(row)]))
  const ordered = ratificationsInOrder(rows)
  const byInstrument = new Map<string, WrittenRow[]>()
  for (const row of ordered) {
    const code = cellText(row.cells.get('instrument'))
    byInstrument.set(code, [...(byInstrument.get(code) ?? []), row])
  }
  const positions = [...byInstrument.values()].map((held) =>
    packPositions(held.map((row) => position.get(cellText(row.cells.get('member'))) ?? -1)),
  )
  const columns = ratificationColumns.map((column) =>
    ordered
      .map((row) => packField(row, column, rules, rows))
      .join('\t')
      .replace(/\t+$/, ''),
  )
  return [members.join('\t'), [...byInstrument.keys()].join('\t'), positions.join('\t'), ...columns].join(
    '\n',
  )
}

function ruleOf(row: WrittenRow): EntryRule {
  const rule = cellText(row.cells.get('rule'))
  return rule === 'on-registration' || rule === '90-days' ? rule : '12-months'
}

function packField(
  row: WrittenRow,
  column: RatificationColumn,
  rules: ReadonlyMap<string, EntryRule>,
  rows: WrittenTables,
): string {
  const text = cellText(row.cells.get(column))
  switch (column) {
    case 'registered':
    case 'stateAsOf':
    case 'endedOn':
      return packDate(text)
    case 'inForce': {
      const registered = cellText(row.cells.get('registered'))
      const rule = rules.get(cellText(row.cells.get('instrument')))
      return rule !== undefined && isDay(registered) && byRule(registered, rule) === text
        ? asRuled
        : packDate(text)
    }
    case 'state':
      return Object.entries(packedStates).find(([, state]) => state === text)?.[0] ?? 'u'
    case 'knownBy':
      return row.cells.has('registered') ? '' : packDate(knownBy(row, rows))
    case 'denouncedBy':
    case 'declarations':
    case 'note':
      return text
  }
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
