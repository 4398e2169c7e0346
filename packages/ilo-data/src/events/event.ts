import { daysOf } from '../dates/partial-date.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import type { TableName } from '../generated/all-tables.ts'
import type { DatedEvent, FactReference } from '../standing/types.ts'
import type { IloEvent } from './types.ts'

type About = Pick<IloEvent, 'kind' | 'text'> &
  Partial<Pick<IloEvent, 'member' | 'instrument' | 'session' | 'countedUnder' | 'until'>>

export const factOf = (table: TableName, key: string | number, field: string): FactReference => ({
  table,
  key: String(key),
  field,
})

const idOf = ({ table, key, field }: FactReference): string => `${table}/${key}/${field}`

/** An event at a date that is held in the field that the fact names. */
export function heldEvent(fact: FactReference, date: PartialDate, about: About): IloEvent {
  const { from, to } = daysOf(date)
  return { id: idOf(fact), ...about, date, from, to, basis: 'held', fact, certain: true }
}

/** An event whose days follow from other facts; the id is that of the field in which its date would be held. */
export function derivedEvent(
  field: string,
  fact: FactReference,
  { from, to }: DatedEvent,
  about: About,
): IloEvent {
  return { id: idOf({ ...fact, field }), ...about, from, to, basis: 'derived', fact, certain: true }
}
