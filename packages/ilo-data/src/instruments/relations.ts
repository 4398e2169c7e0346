import { instrumentRelations } from '../generated/tables/instrument-relations.ts'
import type { InstrumentCode, InstrumentRelation, Relation } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'

const byInstrument: () => ReadonlyMap<InstrumentCode, readonly InstrumentRelation[]> = /* @__PURE__ */ once(
  () => groupBy(instrumentRelations(), (relation) => relation.instrument),
)

/**
 * How an instrument relates to others.
 *
 * @example
 * ```ts
 * relationsOf('C029').map(({ relation, target }) => `${relation} ${target}`)[0] //=> 'has-protocol P029'
 * ```
 */
export function relationsOf(instrument: InstrumentCode): readonly InstrumentRelation[] {
  return byInstrument().get(instrument) ?? []
}

/** The instruments to which an instrument stands in one relation. */
export const relatedBy = (instrument: InstrumentCode, relation: Relation): InstrumentCode[] =>
  relationsOf(instrument)
    .filter((row) => row.relation === relation)
    .map((row) => row.target)
