import { addDays, addMonths, isDay } from '../dates/partial-date.ts'
import { trusted } from './trusted.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import type {
  EntryRule,
  InstrumentCode,
  MemberCode,
  Ratification,
  RatificationState,
} from '../generated/types.ts'

/*
 * Ratifications are packed by instrument, in the order of Members: for each instrument a line of gaps between the
 * positions of its Members, then columns over all rows. Days are counted from the founding of the ILO in base 36.
 */

const founding = Date.UTC(1919, 0, 1)
const dayLength = 86_400_000

/** A date in few characters: a day as its number in base 36 behind a mark, a month or year as it is. */
export function packDate(date: string): string {
  if (!isDay(date)) return date
  return `.${((Date.parse(`${date}T00:00:00Z`) - founding) / dayLength).toString(36)}`
}

export function unpackDate(packed: string): PartialDate {
  return trusted(packed.startsWith('.') ? dayAt(Number.parseInt(packed.slice(1), 36)) : packed)
}

const dayAt = (days: number): string => new Date(founding + days * dayLength).toISOString().slice(0, 10)

/** The day on which an instrument binds a Member by its own final articles. */
export function byRule(registered: Day, rule: EntryRule): Day {
  if (rule === '12-months') return addMonths(registered, 12)
  return rule === '90-days' ? addDays(registered, 90) : registered
}

/** Stands for an entry into force on the very day that the rule gives. */
export const asRuled = '+'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const carry = '~'

/** Ascending positions as the gaps between them, a character each. */
export function packPositions(positions: readonly number[]): string {
  let last = -1
  return positions
    .map((position) => {
      const gap = position - last - 1
      last = position
      return carry.repeat(Math.floor(gap / alphabet.length)) + alphabet.charAt(gap % alphabet.length)
    })
    .join('')
}

export function unpackPositions(packed: string): number[] {
  const positions: number[] = []
  let last = -1
  let carried = 0
  for (const symbol of packed) {
    if (symbol === carry) carried += alphabet.length
    else {
      last += 1 + carried + alphabet.indexOf(symbol)
      positions.push(last)
      carried = 0
    }
  }
  return positions
}

/** Columns of the packed ratifications, in order. */
export const ratificationColumns = [
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

export type RatificationColumn = (typeof ratificationColumns)[number]

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

/** Decodes all ratifications, ordered by instrument and Member. */
export function unpackRatifications(
  packed: string,
  ruleOf: (instrument: InstrumentCode) => EntryRule,
): HeldRatification[] {
  const [memberLine = '', instrumentLine = '', positionLine = '', ...columns] = packed.split('\n')
  const members = trusted<MemberCode[]>(memberLine.split('\t'))
  const instruments = trusted<InstrumentCode[]>(instrumentLine.split('\t'))
  const cells = columns.map((column) => column.split('\t'))
  const result: HeldRatification[] = []
  for (const [index, positions] of positionLine.split('\t').entries()) {
    const instrument = instruments[index]
    if (instrument === undefined) continue
    for (const position of unpackPositions(positions)) {
      const member = members[position]
      if (member === undefined) continue
      const row = result.length
      const cell = (column: RatificationColumn) => cells[ratificationColumns.indexOf(column)]?.[row] ?? ''
      result.push({ member, instrument, ...unpackFields(cell, () => ruleOf(instrument)) })
    }
  }
  return result
}

function unpackFields(
  cell: (column: RatificationColumn) => string,
  rule: () => EntryRule,
): Omit<HeldRatification, 'member' | 'instrument'> {
  const date = (column: RatificationColumn): PartialDate | undefined => {
    const text = cell(column)
    return text === '' ? undefined : unpackDate(text)
  }
  const registered = date('registered')
  const inForce =
    cell('inForce') === asRuled && isDay(registered) ? byRule(registered, rule()) : date('inForce')
  const [stateAsOf, endedOn, knownBy] = [date('stateAsOf'), date('endedOn'), date('knownBy')]
  const [denouncedBy, declarations, note] = [cell('denouncedBy'), cell('declarations'), cell('note')]
  return {
    ...(registered === undefined ? {} : { registered }),
    ...(inForce === undefined ? {} : { inForce }),
    state: packedStates[cell('state')] ?? 'unknown',
    ...(stateAsOf === undefined ? {} : { stateAsOf }),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(denouncedBy === '' ? {} : { denouncedBy: trusted<InstrumentCode>(denouncedBy) }),
    ...(declarations === '' ? {} : { declarations: declarations.split(' ') }),
    ...(knownBy === undefined ? {} : { knownBy }),
    ...(note === '' ? {} : { note }),
  }
}
