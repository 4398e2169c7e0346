import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { InstrumentCode, InstrumentRelation } from '../generated/types.ts'
import { getInstrument } from './instruments.ts'
import { relatedBy, relationsOf } from './relations.ts'
import { instrumentsById } from './rows.ts'
import { instrumentStatusOn } from './status.ts'
import { isPartialRevision } from './revision.ts'

/** A step from an instrument to one that revises or replaces it. */
export type ChainLink = {
  readonly from: InstrumentCode
  readonly to: InstrumentCode
  readonly relation: 'revised-by' | 'replaced-by'
}

/** What became of an instrument: the instruments that revise or replace it, and those that revise these, to the newest. */
export type InstrumentChain = {
  readonly instrument: InstrumentCode
  readonly on: Day
  /** Every step, nearest first; empty where nothing revises or replaces it. */
  readonly links: readonly ChainLink[]
  /** The instruments at the ends: nothing held revises or replaces them. More than one where the chain branches. */
  readonly ends: readonly InstrumentCode[]
  /**
   * Those that stand on the day, as far as it is known, and are followed by none that does: in force, or, for
   * Recommendations, adopted and not ended. Empty where none does.
   */
  readonly current: readonly InstrumentCode[]
}

const successive = new Set<string>(['revised-by', 'replaced-by'])

const isLink = (row: InstrumentRelation): row is InstrumentRelation & Pick<ChainLink, 'relation'> =>
  successive.has(row.relation) && !isPartialRevision(row)

/** Instruments that were certainly not adopted yet are no part of a chain on that day. */
function linksFrom(code: InstrumentCode, on: Day): ChainLink[] {
  return relationsOf(code)
    .filter(isLink)
    .map(({ relation, target }) => ({ from: code, to: target, relation }))
    .filter(({ to }) => {
      const adopted = instrumentsById().get(to)?.adopted
      return adopted !== undefined && happenedBy(adopted, on) !== 'no'
    })
}

/** All links that can be reached, each once; an instrument that was met before is not entered again. */
function walk(code: InstrumentCode, on: Day): ChainLink[] {
  const met = new Set([code])
  const links: ChainLink[] = []
  let frontier = [code]
  while (frontier.length > 0) {
    const steps = frontier.flatMap((from) => linksFrom(from, on))
    links.push(...steps)
    frontier = [...new Set(steps.map(({ to }) => to))].filter((to) => !met.has(to))
    for (const to of frontier) met.add(to)
  }
  return links
}

/** Whether an instrument may stand on a day: in force, or a Recommendation that is adopted, and not certainly ended. */
function stands(code: InstrumentCode, on: Day): boolean {
  const { state, candidates = [state] } = instrumentStatusOn(code, on)
  const standing = instrumentsById().get(code)?.kind === 'recommendation' ? 'adopted' : 'in-force'
  return candidates.includes(standing)
}

/**
 * The chain from an old instrument along what revises or replaces it to what stands today. It may branch: two
 * Conventions may each revise a part. A revision of a few words only, as by C191, is no link; it stays among the
 * relations.
 *
 * @param on - The day asked about; the data's date where none is given. Instruments adopted later are left out.
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * chainOf('C005').links.map(({ from, to }) => `${from}-${to}`) //=> ['C005-C059', 'C005-C138', 'C059-C138']
 * chainOf('C005').current //=> ['C138']
 * chainOf('C005', '1950-01-01').current //=> ['C059']
 * chainOf('C112').ends //=> ['C138', 'C188']
 * chainOf('C087').current //=> ['C087']
 * ```
 */
export function chainOf(code: InstrumentCode, on: Day = dataDate): InstrumentChain {
  const { id } = getInstrument(code)
  const links = walk(id, on)
  const reached = [...new Set([id, ...links.map(({ to }) => to)])].toSorted()
  const after = (start: InstrumentCode) => walk(start, on).map(({ to }) => to)
  return {
    instrument: id,
    on,
    links,
    ends: reached.filter((end) => !links.some(({ from }) => from === end)),
    current: reached.filter(
      (each) => stands(each, on) && !after(each).some((later) => later !== each && stands(later, on)),
    ),
  }
}

/**
 * The Protocols to a Convention.
 *
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * protocolsOf('C029') //=> ['P029']
 * protocolsOf('C087') //=> []
 * ```
 */
export const protocolsOf = (code: InstrumentCode): readonly InstrumentCode[] =>
  relatedBy(getInstrument(code).id, 'has-protocol')

/**
 * The Recommendations that supplement an instrument, as far as the relation is held.
 *
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * supplementsOf('C182') //=> ['R190']
 * supplementsOf('C002') //=> ['R001', 'R002']
 * ```
 */
export const supplementsOf = (code: InstrumentCode): readonly InstrumentCode[] =>
  relatedBy(getInstrument(code).id, 'supplemented-by')
