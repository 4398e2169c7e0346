import type * as z from 'zod'
import type { Tables } from '../src/generated/types.ts'
import type { Field } from '../src/schema/registry.ts'
import { nearest } from '../src/text/nearest.ts'
import { checkCitations } from './check-citations.ts'
import type { ReadFacts, ReadRow } from './load.ts'
import type { Problem } from './problems.ts'
import { compareKeys, fields } from './rows.ts'
import type { Cell } from './rows.ts'
import { eachTable } from './tables.ts'

export type Validated = {
  /** The rows that satisfy their schemas, in the order of their keys. */
  readonly tables: Tables
  readonly problems: readonly Problem[]
  /** What `tables` lacks because of a problem: `table` for a row, `table.field` for a value. */
  readonly lost: ReadonlySet<string>
}

/**
 * Gives written rows their types. Every value that its schema refuses is a problem; a row that can stand without the
 * refused values is kept without them, so that one run can go on to find what else is wrong.
 */
export function validate(read: ReadFacts): Validated {
  const problems: Problem[] = []
  const lost = new Set<string>()

  const rows = <Row>(table: string, schema: z.ZodType<Row>): Row[] => {
    const written = [...(read.rows.get(table)?.values() ?? [])].toSorted((a, b) => compareKeys(a.key, b.key))
    return written.flatMap((row) => {
      const parsed = schema.safeParse(objectOf(row.table, row.cells))
      if (parsed.success) return [parsed.data]
      problems.push(...parsed.error.issues.map((issue) => problemOf(row, issue)))
      const refused = new Set(parsed.error.issues.map(pathOf))
      const kept = new Map([...row.cells].filter(([path]) => !refused.has(path)))
      const retried = schema.safeParse(objectOf(row.table, kept))
      if (!retried.success) {
        lost.add(table)
        return []
      }
      for (const path of refused) lost.add(`${table}.${path}`)
      return [retried.data]
    })
  }

  const tables = eachTable(rows)
  return { tables, problems: [...problems, ...checkCitations(read)], lost }
}

/** A row with values instead of texts, as its schema takes it. */
function objectOf(table: string, cells: ReadonlyMap<string, Cell>): Record<string, unknown> {
  const flat: Record<string, unknown> = {}
  const nested: Record<string, Record<string, unknown>> = {}
  for (const field of fields(table)) {
    const cell = cells.get(field.path)
    const [outer = '', inner] = field.path.split('.')
    if (inner !== undefined && (field.required || cell !== undefined)) nested[outer] ??= {}
    if (cell === undefined) continue
    const value = typeof cell === 'string' ? valueOf(field, cell) : cell.map((item) => valueOf(field, item))
    if (inner === undefined) flat[outer] = value
    else Object.assign(nested[outer] ?? {}, { [inner]: value })
  }
  return { ...flat, ...nested }
}

const wholeNumber = /^(0|[1-9]\d*)$/

/** A text that does not spell a value of its kind stays a text, and the schema refuses it. */
function valueOf({ kind }: Field, text: string): unknown {
  if (kind === 'integer' && wholeNumber.test(text)) return Number(text)
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

const pathOf = (issue: z.core.$ZodIssue): string =>
  issue.path.filter((part) => typeof part === 'string').join('.')

function problemOf(row: ReadRow, issue: z.core.$ZodIssue): Problem {
  const path = pathOf(issue)
  const field = fields(row.table).find((known) => known.path === path)
  const cell = row.cells.get(path)
  const expected = expectation(issue, field)
  const place = row.places.get(path) ?? row.place
  const told = { rule: 'schema', place, expected: `${path}: ${expected}` }
  if (cell === undefined) {
    return { ...told, found: `no ${path} in '${row.key}' of ${row.table}`, todo: `add the field ${path}` }
  }
  if (cell.length === 0) return { ...told, found: `${path} is empty`, todo: 'fill it, or delete the line' }
  const index = issue.path.find((part) => typeof part === 'number')
  const text = typeof cell === 'string' ? cell : (cell[index ?? -1] ?? cell.join(' '))
  const [close] = nearest(text, field?.values ?? [], 1)
  const todo = close === undefined ? 'correct the value' : `did you mean '${close}'?`
  return { ...told, found: `${path}: '${text}'`, todo }
}

function expectation(issue: z.core.$ZodIssue, field: Field | undefined): string {
  if (field?.values) return `one of ${field.values.join(', ')}`
  if (issue.code === 'too_small' && issue.origin === 'array') return 'at least one item'
  if (field?.kind === 'integer') return 'a whole number such as 0 or 187'
  if (field?.kind === 'boolean') return 'true or false'
  if (issue.code === 'invalid_format' && issue.pattern !== undefined) return `a text like ${issue.pattern}`
  return issue.message
}
