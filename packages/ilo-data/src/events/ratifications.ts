import type { Day } from '../dates/partial-date.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import { instrumentCore } from '../instruments/core.ts'
import { memberCore } from '../members/core.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import { eventsOf } from '../standing/events.ts'
import type { DatedEvent } from '../standing/types.ts'
import type { EventSink, IloEvent } from './types.ts'

/** Registrations, entries into force for a Member and denunciations, held or derived; of most only days are asked. */
export function tellRatifications(rows: readonly HeldRatification[], sink: EventSink): void {
  for (const row of rows) {
    const instrument = instrumentCore(row.instrument)
    if (isOver(row, instrument, sink.earliest())) continue
    const events = eventsOf(row, instrument)
    for (const field of fields) {
      const event = events[field === 'endedOn' ? 'ended' : field]
      if (event !== undefined && sink.wants(kinds[field], event)) sink.add(eventAt(row, field, event))
    }
  }
}

/** Whether all began in years before a day: each begins with a date of the row or of the instrument. */
function isOver(row: HeldRatification, { adopted, inForce }: InstrumentCore, day: Day): boolean {
  const year = day.slice(0, 4)
  const isBefore = (date = ''): boolean => date < year
  return (
    isBefore(row.registered) &&
    isBefore(row.inForce) &&
    isBefore(row.endedOn) &&
    isBefore(adopted) &&
    isBefore(inForce)
  )
}

const kinds = {
  registered: 'ratification',
  inForce: 'entry-into-force-for-member',
  endedOn: 'denunciation',
} as const

type Field = keyof typeof kinds

const fields: readonly Field[] = ['registered', 'inForce', 'endedOn']

function textOf({ member, instrument, denouncedBy }: HeldRatification, field: Field): string {
  const name = memberCore(member).names.en
  if (field === 'registered') return `the ratification of ${instrument} by ${name} is registered`
  if (field === 'inForce') return `${instrument} enters into force for ${name}`
  const by = denouncedBy === undefined ? '' : ` by the ratification of ${denouncedBy}`
  return `${instrument} ceases to bind ${name}, denounced${by}`
}

/** The event of a field; where that is empty it rests on the registration, or on the state that a source tells. */
function eventAt(row: HeldRatification, field: Field, { from, to, basis }: DatedEvent): IloEvent {
  const { member, instrument, registered } = row
  const key = `${member}|${instrument}`
  const id = `ratifications/${key}/${field}`
  const kind = kinds[field]
  const date = row[field]
  const told = field === 'inForce' && registered !== undefined ? 'registered' : 'state'
  const fact = { table: 'ratifications', key, field: date === undefined ? told : field } as const
  const text = textOf(row, field)
  return date === undefined
    ? { id, kind, from, to, basis, member, instrument, text, fact, certain: true }
    : { id, kind, date, from, to, basis, member, instrument, text, fact, certain: true }
}
