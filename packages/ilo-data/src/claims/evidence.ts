import type { SourceId } from '../generated/types.ts'
import type { Confidence } from '../packed/provenance.ts'
import type { Cited, ClaimFacts, FactAt } from './facts.ts'

/** A fact with where it was read. */
export type SourcedFact = FactAt & Cited

const unsourced: Cited = { sources: [], confidence: 'unverified' }

/** Each fact once, with its sources. */
export function sourced(evidence: readonly FactAt[], facts: ClaimFacts): SourcedFact[] {
  const once = new Map(evidence.map((fact) => [`${fact.table}/${fact.key}/${fact.field}`, fact]))
  return [...once.values()].map((fact) => ({ ...fact, ...(facts.citation(fact) ?? unsourced) }))
}

/** Whether a fact was read in the document alone. */
export const isCircular = (evidence: readonly SourcedFact[], document: SourceId): boolean =>
  evidence.some(({ sources }) => sources.length > 0 && sources.every((source) => source === document))

/** Whether every fact that has a source has one that does not copy the document, nor is copied by it. */
export function isIndependent(
  evidence: readonly SourcedFact[],
  document: SourceId,
  { tables }: ClaimFacts,
): boolean {
  const familyOf = (id: SourceId) => tables.sources.find((source) => source.id === id)?.family
  const own = familyOf(document)
  const read = evidence.filter(({ sources }) => sources.length > 0)
  return read.length > 0 && read.every(({ sources }) => sources.some((source) => familyOf(source) !== own))
}

const order: readonly Confidence[] = ['unverified', 'sourced', 'corroborated']

/** The confidence of the least certain of some facts; `unverified` where there is none. */
export const leastConfidence = (evidence: readonly SourcedFact[]): Confidence =>
  order.find((level) => evidence.length === 0 || evidence.some(({ confidence }) => confidence === level)) ??
  'unverified'
