import { dataDate, isDay } from 'ilo-data'
import type { IloEvent } from 'ilo-data'
import type { Envelope } from '../envelope.ts'
import type { Presentation } from '../route.ts'
import { rowsOf } from './rows.ts'

/** An event as feeds of every form tell it. */
export type Entry = {
  /** The same in every release. */
  readonly id: string
  readonly title: string
  /** When it happened, in words; an interval where its date is partial or derived. */
  readonly when: string
  /** The day on which it happened, where that is one. */
  readonly published?: string
  readonly kind: string
  readonly event: Partial<
    Pick<IloEvent, 'date' | 'from' | 'to' | 'basis' | 'member' | 'instrument' | 'session'>
  >
}

export type Feed = {
  readonly title: string
  readonly language: string
  /** The time of the record: nothing that it tells was changed after it. */
  readonly updated: string
  readonly notice: string
  readonly links: Envelope['links']
  readonly entries: readonly Entry[]
}

const midnight = (day: string): string => `${day}T00:00:00Z`

const textOf = (row: object, name: string): string | undefined => {
  const value: unknown = new Map<string, unknown>(Object.entries(row)).get(name)
  return typeof value === 'string' ? value : undefined
}

function whenOf(from: string | undefined, to: string | undefined, basis: string | undefined): string {
  if (from === undefined || to === undefined) return 'The date is not given.'
  const derived = basis === 'derived' ? ', by a rule' : ''
  return from === to ? `On ${from}${derived}.` : `Between ${from} and ${to}${derived}.`
}

/** The fields of an event that a feed carries besides its words. */
const carried = ['date', 'from', 'to', 'basis', 'member', 'instrument', 'session'] as const

function entryOf(row: object): Entry[] {
  const [id, from, to] = [textOf(row, 'id'), textOf(row, 'from'), textOf(row, 'to')]
  // A row that was asked for without its id cannot be followed.
  if (id === undefined) return []
  const told = Object.entries(row).filter(([name]) => carried.some((each) => each === name))
  return [
    {
      id: `urn:ilo-data:events:${encodeURIComponent(id)}`,
      title: textOf(row, 'text') ?? id,
      when: whenOf(from, to, textOf(row, 'basis')),
      ...(from !== undefined && from === to && isDay(from) ? { published: midnight(from) } : {}),
      kind: textOf(row, 'kind') ?? 'event',
      event: Object.fromEntries(told),
    },
  ]
}

/** The events of an answer as a feed; its day of update is that of the data, since no other change is known. */
export const feedOf = (envelope: Envelope, { feed }: Presentation): Feed => ({
  title: feed?.title ?? '',
  // The texts of events are in English, whatever language was asked for.
  language: 'en',
  updated: midnight(dataDate),
  notice: envelope.meta.notice,
  links: envelope.links,
  entries: rowsOf(envelope).flatMap(entryOf),
})
