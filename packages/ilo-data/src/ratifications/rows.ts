import { ratifications } from '../generated/tables/ratifications.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { once } from '../packed/once.ts'
import type { HeldRatification } from '../packed/ratifications.ts'

const byPair: () => ReadonlyMap<string, HeldRatification> = /* @__PURE__ */ once(
  () => new Map(ratifications().map((row) => [`${row.member}|${row.instrument}`, row])),
)

/** The ratification that is held of a Member for an instrument. */
export const heldRatification = (
  member: MemberCode,
  instrument: InstrumentCode,
): HeldRatification | undefined => byPair().get(`${member}|${instrument}`)
