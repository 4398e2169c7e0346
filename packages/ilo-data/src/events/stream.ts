import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import { instrumentEvents } from './instruments.ts'
import { membershipEvents } from './membership.ts'
import { organisationEvents } from './organisation.ts'
import { ratificationEvents } from './ratifications.ts'
import type { IloEvent } from './types.ts'

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** By earliest day, then by id. */
export const inStreamOrder = (a: IloEvent, b: IloEvent): number =>
  compare(a.from, b.from) || compare(a.id, b.id)

/** The events in order. Many share a day, so that the days are sorted once for all of them. */
function inOrder(events: readonly IloEvent[]): IloEvent[] {
  const byDay = groupBy(events, ({ from }) => from)
  return [...byDay.keys()]
    .toSorted()
    .flatMap((day) => (byDay.get(day) ?? []).toSorted((a, b) => compare(a.id, b.id)))
}

/** Every event of the record, in order. */
export const stream: () => readonly IloEvent[] = /* @__PURE__ */ once(() =>
  inOrder([...membershipEvents(), ...instrumentEvents(), ...ratificationEvents(), ...organisationEvents()]),
)
