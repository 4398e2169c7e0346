import { IloError } from '../errors.ts'
import { instrumentsCore } from '../generated/cores/instruments.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import type { InstrumentCode } from '../generated/types.ts'
import { nearest } from '../text/nearest.ts'

/**
 * What standing needs of an instrument: what it is, and when it began and ended.
 *
 * @throws {@link IloError} `unknown-instrument`, when a code that is none gets past the compiler.
 */
export function instrumentCore(code: InstrumentCode): InstrumentCore {
  const [instrument] = instrumentsCore.of(code)
  if (instrument) return instrument
  const near = nearest(code, instrumentsCore.keys())
  throw new IloError('unknown-instrument', code, 'the code of an instrument', near)
}
