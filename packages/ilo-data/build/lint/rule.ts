import type { Tables } from '../../src/generated/types.ts'
import type { ReadFacts } from '../load.ts'
import type { TableName } from '../tables.ts'

/** What rules see of the record. */
export type LintFacts = {
  /** Typed rows: those that satisfy their schemas. */
  readonly tables: Tables
  /** All rows as they are written, also those that a schema refuses. */
  readonly written: ReadFacts['rows']
  /** Tables of which some file could not be read, so that nothing is known to be missing from them. */
  readonly unread: ReadonlySet<string>
}

/** What a rule found wrong in a row. The place is looked up from table, key and field. */
export type Finding = {
  readonly table: TableName
  readonly key: string
  readonly field?: string
  readonly found: string
  readonly expected: string
  readonly todo: string
}

/** A table, or a field of one, whose values a rule counts or compares as a whole. */
type Need = TableName | `${TableName}.${string}`

/** One thing that must hold over all facts. */
export type Rule = {
  /** In kebab-case: what holds, as facts/exceptions.yaml names it. */
  readonly name: string
  /** One sentence. */
  readonly what: string
  /**
   * The rule is left out of a run in which any of these lost rows or values to another problem; `everything` where it
   * measures the record as a whole.
   */
  readonly needs?: readonly Need[] | 'everything'
  check(facts: LintFacts): Iterable<Finding>
}
