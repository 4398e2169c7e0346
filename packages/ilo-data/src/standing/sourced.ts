import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { coverage } from '../generated/tables/coverage.ts'
import { ratificationTotals } from '../generated/tables/ratification-totals.ts'
import { ratifyingMembers } from '../generated/tables/ratifications.ts'
import type { Coverage, InstrumentCode, MemberCode, SourceId } from '../generated/types.ts'
import { provenanceOf } from '../provenance/provenance.ts'
import type { Provenance } from '../provenance/provenance.ts'
import { getSource } from '../sources.ts'
import { standing as bareStanding } from './standing.ts'
import type { FactReference, Standing } from './types.ts'

/** A standing with the sources of every fact that it rests on. */
export type SourcedStanding = Omit<Standing, 'facts'> & {
  readonly facts: readonly (FactReference & Partial<Omit<Provenance, 'field'>>)[]
  /** The ids of all those sources. */
  readonly sources: readonly SourceId[]
}

/**
 * What holds between a Member and an instrument on a day, with its sources: {@link Standing} and where each fact it
 * rests on was read.
 *
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * standing('CHN', 'C029').sources //=> ['dc-scorecard']
 * standing('USA', 'C087').standing //=> 'not-ratified'
 * standing('USA', 'C087').sources //=> ['dc-scorecard']
 * ```
 */
export function standing(
  member: MemberCode,
  instrument: InstrumentCode,
  on: Day = dataDate,
): SourcedStanding {
  const answer = bareStanding(member, instrument, on)
  const facts = answer.facts.map((fact) => ({ ...fact, ...citationOf(fact) }))
  return { ...answer, facts, sources: [...new Set(facts.flatMap((fact) => fact.sources ?? []))] }
}

function citationOf({ table, key, field }: FactReference): Partial<Omit<Provenance, 'field'>> {
  if (table === 'coverage') return { sources: sourcesOfCoverage(key) }
  const found = provenanceOf(table, key, field)
  if (!found) return {}
  const { field: _, ...citation } = found
  return citation
}

/** The published total that a coverage rests on, or else the sources whose list is the holding. */
function sourcesOfCoverage(key: string): SourceId[] {
  const [row] = coverage.of(key)
  if (row === undefined) return []
  const published = ratificationTotals
    .of(key)
    .filter((total) => total.asOf === row.asOf)
    .filter((total) => (total.total ?? total.inForceTotal) === row.knownTotal)
    .flatMap(({ source }) => (source === undefined ? [] : [source]))
  return published.length > 0 ? published : sourcesOfList(row)
}

function sourcesOfList({ instrument, asOf }: Coverage): SourceId[] {
  const sources = [...ratifyingMembers(instrument).keys()].flatMap(
    (member) => provenanceOf('ratifications', `${member}|${instrument}`, 'state')?.sources ?? [],
  )
  return [...new Set(sources)].filter((id) => {
    const told = getSource(id).asOf
    return asOf !== undefined && told !== undefined && daysOf(told).to >= daysOf(asOf).from
  })
}
