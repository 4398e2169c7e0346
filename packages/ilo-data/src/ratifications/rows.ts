import { ratificationsOf } from '../generated/tables/ratifications.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { once } from '../packed/once.ts'
import type { HeldRatification } from '../packed/ratifications.ts'

type ByMember = ReadonlyMap<MemberCode, HeldRatification>

const byInstrument: () => Map<InstrumentCode, ByMember> = /* @__PURE__ */ once(() => new Map())

/** The ratification that is held of a Member for an instrument. */
export function heldRatification(
  member: MemberCode,
  instrument: InstrumentCode,
): HeldRatification | undefined {
  let held = byInstrument().get(instrument)
  if (held === undefined) {
    held = new Map(ratificationsOf(instrument).map((row) => [row.member, row]))
    byInstrument().set(instrument, held)
  }
  return held.get(member)
}
