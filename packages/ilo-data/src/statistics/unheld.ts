import { completeOn } from '../coverage/coverage.ts'
import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { ratificationTotals } from '../generated/tables/ratification-totals.ts'
import { ratificationsOf } from '../generated/tables/ratifications.ts'
import type { Instrument, InstrumentCode, RatificationTotal } from '../generated/types.ts'
import { membersById } from '../members/rows.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import { registrationOf } from '../standing/events.ts'

const totalsByInstrument: () => ReadonlyMap<InstrumentCode, readonly RatificationTotal[]> =
  /* @__PURE__ */ once(() => groupBy(ratificationTotals(), ({ instrument }) => instrument))

/**
 * At most how many ratifications of an instrument, registered by a day, are not held: none where the holding is
 * complete; otherwise what the largest total published for that day or a later one leaves; and undefined, for no bound,
 * where no such total is known.
 */
export function unheldBy(instrument: Instrument, on: Day): number | undefined {
  if (completeOn(instrument.id, on) !== 'no') return 0
  const remainders = (totalsByInstrument().get(instrument.id) ?? []).flatMap(({ asOf, total }) => {
    if (asOf === undefined || total === undefined || daysOf(asOf).from < on) return []
    return [total - heldBy(instrument, daysOf(asOf).from)]
  })
  return remainders.length === 0 ? undefined : Math.max(0, ...remainders)
}

/** Ratifications that Members of today certainly had registered by a day; published totals count no others. */
const heldBy = (instrument: Instrument, on: Day): number =>
  ratificationsOf(instrument.id).filter(
    (row) => membersById().get(row.member)?.status !== 'former' && registrationOf(row, instrument).to <= on,
  ).length
