import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'

/** Whether an instrument may have entered into force by a day; before that it binds nobody and nobody denounces it. */
export const mayHaveEnteredIntoForce = ({ inForce, inForceState }: InstrumentCore, on: Day): boolean =>
  inForce === undefined ? inForceState === 'not-yet' : happenedBy(inForce, on) !== 'no'
