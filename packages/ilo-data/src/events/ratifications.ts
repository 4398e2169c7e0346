import { ratifications } from '../generated/tables/ratifications.ts'
import { instrumentsById } from '../instruments/rows.ts'
import { membersById } from '../members/rows.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import { eventsOf } from '../standing/events.ts'
import type { DatedEvent } from '../standing/types.ts'
import type { IloEvent } from './types.ts'

/** Registrations, entries into force for a Member and denunciations, held or derived. */
export function ratificationEvents(): IloEvent[] {
  const events: IloEvent[] = []
  for (const row of ratifications()) {
    const instrument = instrumentsById().get(row.instrument)
    if (instrument === undefined) continue
    const { registered, inForce, ended } = eventsOf(row, instrument)
    const name = membersById().get(row.member)?.names.en ?? row.member
    events.push(
      eventAt(
        row,
        'registered',
        registered,
        `the ratification of ${row.instrument} by ${name} is registered`,
      ),
    )
    if (inForce !== undefined)
      events.push(eventAt(row, 'inForce', inForce, `${row.instrument} enters into force for ${name}`))
    if (ended !== undefined)
      events.push(
        eventAt(row, 'endedOn', ended, `${row.instrument} ceases to bind ${name}, denounced${by(row)}`),
      )
  }
  return events
}

const by = ({ denouncedBy }: HeldRatification): string =>
  denouncedBy === undefined ? '' : ` by the ratification of ${denouncedBy}`

const kinds = {
  registered: 'ratification',
  inForce: 'entry-into-force-for-member',
  endedOn: 'denunciation',
} as const

/** The event of a field; where that is empty it rests on the registration, or on the state that a source tells. */
function eventAt(
  row: HeldRatification,
  field: 'registered' | 'inForce' | 'endedOn',
  { from, to, basis }: DatedEvent,
  text: string,
): IloEvent {
  const { member, instrument, registered } = row
  const key = `${member}|${instrument}`
  const id = `ratifications/${key}/${field}`
  const kind = kinds[field]
  const date = row[field]
  const told = field === 'inForce' && registered !== undefined ? 'registered' : 'state'
  const fact = { table: 'ratifications', key, field: date === undefined ? told : field } as const
  return date === undefined
    ? { id, kind, from, to, basis, member, instrument, text, fact, certain: true }
    : { id, kind, date, from, to, basis, member, instrument, text, fact, certain: true }
}
