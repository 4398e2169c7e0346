import { instruments } from '../generated/tables/instruments.ts'
import type { Instrument } from '../generated/types.ts'
import { once } from '../packed/once.ts'

export const instrumentsById: () => ReadonlyMap<string, Instrument> = /* @__PURE__ */ once(
  () => new Map(instruments().map((instrument) => [instrument.id, instrument])),
)
