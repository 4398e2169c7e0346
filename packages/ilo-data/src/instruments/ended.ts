import { daysOf } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { instrumentsCore } from '../generated/cores/instruments.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import type { DatedEvent } from '../standing/types.ts'
import { relatedBy } from './relations.ts'

/**
 * When an instrument ended. An end that is held without a date lies between the adoption of the first instrument that
 * replaces or revises it and the time for which its status is told.
 */
export function endOfInstrument(instrument: InstrumentCore): DatedEvent | undefined {
  if (instrument.endedOn !== undefined) return { ...daysOf(instrument.endedOn), basis: 'held' }
  if (instrument.endedKind === undefined) return undefined
  const replacing = [...relatedBy(instrument.id, 'replaced-by'), ...relatedBy(instrument.id, 'revised-by')]
    .map((code) => instrumentsCore.of(code)[0]?.adopted)
    .flatMap((adopted) => (adopted === undefined ? [] : [daysOf(adopted).from]))
    .toSorted()
  const from = replacing[0] ?? daysOf(instrument.adopted).from
  const told = instrument.statusAsOf === undefined ? dataDate : daysOf(instrument.statusAsOf).to
  return { from, to: told < from ? dataDate : told, basis: 'derived' }
}
