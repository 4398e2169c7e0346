import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { instrumentsCore } from '../generated/cores/instruments.ts'
import type { InstrumentCode, InstrumentRelation } from '../generated/types.ts'
import { relationsOf } from './relations.ts'

/** Whether a revision changes parts of an instrument only, which then stands beside it as before. */
export const isPartialRevision = ({ note = '' }: InstrumentRelation): boolean =>
  note.startsWith('consequential amendment of parts')

/** The instruments that revise another as a whole. */
export const revisionsOf = (code: InstrumentCode): InstrumentCode[] =>
  relationsOf(code)
    .filter((row) => row.relation === 'revised-by' && !isPartialRevision(row))
    .map((row) => row.target)

/** Those that have, or may have, entered into force by a day. */
export const revisionsInForce = (code: InstrumentCode, on: Day): InstrumentCode[] =>
  revisionsOf(code).filter((newer) => {
    const inForce = instrumentsCore.of(newer)[0]?.inForce
    return inForce !== undefined && daysOf(inForce).from <= on
  })
