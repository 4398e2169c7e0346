import { IloError } from '../errors.ts'
import { instrumentsCore } from '../generated/cores/instruments.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import type { InstrumentCode } from '../generated/types.ts'
import { once } from '../packed/once.ts'
import { nearest } from '../text/nearest.ts'

/** What standing needs of an instrument: what it is, and when it began and ended. */
export const instrumentCoresById: () => ReadonlyMap<string, InstrumentCore> = /* @__PURE__ */ once(
  () => new Map(instrumentsCore().map((instrument) => [instrument.id, instrument])),
)

/** @throws {@link IloError} `unknown-instrument`, when a code that is none gets past the compiler. */
export function instrumentCore(code: InstrumentCode): InstrumentCore {
  const instrument = instrumentCoresById().get(code)
  if (instrument) return instrument
  const near = nearest(code, [...instrumentCoresById().keys()])
  throw new IloError('unknown-instrument', code, 'the code of an instrument', near)
}
