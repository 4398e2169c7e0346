import type { Tables } from '../../src/generated/types.ts'
import type { ReadFacts, ReadRow } from '../load.ts'
import { citedFields, fields, keyOf, specOf } from '../rows.ts'
import type { Cell } from '../rows.ts'
import { eachTable, namesOfTables } from '../tables.ts'
import { smallWorld } from './small-world.ts'
import type { Finding, LintFacts, Rule } from './rule.ts'

type Input = { readonly read: ReadFacts; readonly tables: Tables; readonly lost: ReadonlySet<string> }

const none: Tables = eachTable(() => [])

/** The small world of the tests, with the tables that a test changes in place of its own. */
export function factsWith(changes: Partial<Tables> = {}): Input {
  const tables: Tables = { ...none, ...smallWorld, ...changes }
  const rows = new Map(
    namesOfTables.map((table) => [
      table,
      new Map(tables[table].map((row, index) => written(table, row, index + 1)).map((row) => [row.key, row])),
    ]),
  )
  return { read: { rows, problems: [] }, tables, lost: new Set() }
}

/** What a rule finds in the small world with some changes. */
export function findings(rule: Rule, changes: Partial<Tables> = {}): Finding[] {
  const { tables, read } = factsWith(changes)
  const facts: LintFacts = { tables, written: read.rows, unread: new Set() }
  return [...rule.check(facts)]
}

function written(table: string, row: object, line: number): ReadRow {
  const values = new Map<string, unknown>(Object.entries(row))
  const cells = new Map<string, Cell>()
  const places = new Map<string, { file: string; line: number }>()
  const file = `${table}.yaml`
  for (const { path } of fields(table)) {
    const [outer = '', inner] = path.split('.')
    const value = inner === undefined ? values.get(outer) : new Map(entriesOf(values.get(outer))).get(inner)
    if (value === undefined) continue
    cells.set(path, Array.isArray(value) ? value.map(textOf) : textOf(value))
    places.set(path, { file, line })
  }
  const citations = specOf(table).cited ? citedFields(table, cells) : []
  return {
    table,
    key: keyOf(table, cells),
    cells,
    citations: new Map(citations.map((field) => [field, 'some-source (sourced)'])),
    place: { file, line },
    places,
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []
