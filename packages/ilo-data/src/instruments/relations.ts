import { instrumentRelations } from '../generated/tables/instrument-relations.ts'
import type { InstrumentCode, InstrumentRelation, Relation } from '../generated/types.ts'

/**
 * How an instrument relates to others.
 *
 * @example
 * ```ts
 * relationsOf('C029').map(({ relation, target }) => `${relation} ${target}`)[0] //=> 'has-protocol P029'
 * ```
 */
export function relationsOf(instrument: InstrumentCode): readonly InstrumentRelation[] {
  return instrumentRelations.of(instrument)
}

/** The instruments to which an instrument stands in one relation. */
export const relatedBy = (instrument: InstrumentCode, relation: Relation): InstrumentCode[] =>
  relationsOf(instrument)
    .filter((row) => row.relation === relation)
    .map((row) => row.target)
