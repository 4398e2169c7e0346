import type { InstrumentCode, Ratification, Tables } from '../../src/generated/types.ts'
import { groupBy } from './group-by.ts'

/** The ratifications of present Members by instrument: what published totals count. */
export function heldByMembers({ members, ratifications }: Tables): Map<InstrumentCode, Ratification[]> {
  const former = new Set(members.filter(({ status }) => status === 'former').map(({ id }) => id))
  return groupBy(
    ratifications.filter(({ member }) => !former.has(member)),
    ({ instrument }) => instrument,
  )
}
