import { allTables } from '../generated/all-tables.ts'
import type { TableName } from '../generated/all-tables.ts'
import { coverage as coverageRows } from '../generated/tables/coverage.ts'
import { members } from '../generated/tables/members.ts'
import { coverageOf, overallCoverage } from './coverage.ts'
import type { InstrumentCoverage, OverallCoverage } from './coverage.ts'
import { gapIn } from './instrument-gap.ts'
import type { InstrumentGap } from './instrument-gap.ts'
import { coverageOfMember } from './members.ts'
import type { MemberCoverage } from './members.ts'
import { coverageOfTable } from './tables.ts'
import type { TableCoverage, ValuesByConfidence } from './tables.ts'

/** How much of the record is held, and how sure it is. */
export type CoverageReport = {
  readonly overall: OverallCoverage & { readonly values: ValuesByConfidence }
  /** Of every Convention and Protocol, with the reason why it is not held whole, where it is not. */
  readonly instruments: readonly (InstrumentCoverage & { readonly gap?: InstrumentGap })[]
  /** Of every Member and former Member. */
  readonly members: readonly MemberCoverage[]
  readonly tables: readonly TableCoverage[]
}

/**
 * How much is held, in all and per instrument, Member and table: held, known total, as of when, and whether that is
 * all, with the known gaps and their reasons. It reads every table; {@link coverageOf}, {@link coverageOfMember} and
 * {@link coverageOfTable} answer for one.
 *
 * @example
 * ```ts
 * coverage().instruments.find(({ instrument }) => instrument === 'C095')?.gap //=> { reason: 'fewer-than-published', missing: 17 }
 * coverage().overall.values.unverified //=> 1801
 * coverage().members.filter(({ completeness }) => completeness === 'complete').length //=> 0
 * ```
 */
export function coverage(): CoverageReport {
  const tables = tableNames().map(coverageOfTable)
  const values = { corroborated: 0, sourced: 0, unverified: 0 }
  for (const table of tables) {
    for (const confidence of ['corroborated', 'sourced', 'unverified'] as const) {
      values[confidence] += table.values?.[confidence] ?? 0
    }
  }
  return {
    overall: { ...overallCoverage(), values },
    instruments: coverageRows().flatMap(({ instrument }) => {
      const held = coverageOf(instrument)
      const gap = held && gapIn(held)
      return held ? [{ ...held, ...(gap === undefined ? {} : { gap }) }] : []
    }),
    members: members().map(({ id }) => coverageOfMember(id)),
    tables,
  }
}

const tableNames = (): TableName[] =>
  Object.keys(allTables).filter((name): name is TableName => Object.hasOwn(allTables, name))
