import type { Instrument } from '../generated/types.ts'
import { endOfInstrument } from '../instruments/ended.ts'
import { relatedBy } from '../instruments/relations.ts'
import { derivedEvent, factOf, heldEvent } from './event.ts'
import type { EventKind, IloEvent } from './types.ts'

const ends: Readonly<Record<NonNullable<Instrument['endedKind']>, readonly [EventKind, string]>> = {
  abrogated: ['instrument-abrogation', 'abrogated'],
  withdrawn: ['instrument-withdrawal', 'withdrawn'],
  replaced: ['instrument-replacement', 'replaced'],
}

/** The adoption, the first entry into force and the end of an instrument. */
export function eventsOfInstrument(instrument: Instrument): IloEvent[] {
  const { id, adopted, inForce, session } = instrument
  const events = [
    heldEvent(factOf('instruments', id, 'adopted'), adopted, {
      kind: 'adoption',
      instrument: id,
      session,
      text: `the Conference adopts ${id}`,
    }),
  ]
  if (inForce !== undefined) {
    events.push(
      heldEvent(factOf('instruments', id, 'inForce'), inForce, {
        kind: 'entry-into-force',
        instrument: id,
        text: `${id} enters into force`,
      }),
    )
  }
  const end = endEvent(instrument)
  return end === undefined ? events : [...events, end]
}

function endEvent(instrument: Instrument): IloEvent | undefined {
  const { id, endedKind, endedOn, endedSession } = instrument
  const days = endOfInstrument(instrument)
  if (days === undefined) return undefined
  const [kind, words] = endedKind === undefined ? (['instrument-end', 'ended'] as const) : ends[endedKind]
  const by = endedKind === 'replaced' ? relatedBy(id, 'replaced-by') : []
  const about = {
    kind,
    instrument: id,
    ...(endedSession === undefined ? {} : { session: endedSession }),
    text: `${id} is ${words}${by.length === 0 ? '' : ` by ${by.join(' and ')}`}`,
  }
  return endedOn === undefined
    ? derivedEvent('endedOn', factOf('instruments', id, 'endedKind'), days, about)
    : heldEvent(factOf('instruments', id, 'endedOn'), endedOn, about)
}
