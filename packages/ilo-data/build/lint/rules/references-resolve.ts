import { isWholeRowOrSources } from '../corrected.ts'
import { nearest } from '../../../src/text/nearest.ts'
import { tables } from '../../../src/schema/registry.ts'
import type { ReadRow } from '../../load.ts'
import { targetsOf } from '../../references.ts'
import { fields } from '../../rows.ts'
import { namesOfTables } from '../../tables.ts'
import type { TableName } from '../../tables.ts'
import type { Finding, LintFacts, Rule } from '../rule.ts'

/** Records that say something about a value of another row. */
const pointers: readonly TableName[] = ['conflicts', 'exceptions', 'corrections']

export const referencesResolve: Rule = {
  name: 'references-resolve',
  what: 'A code or an id names a row that exists.',
  *check(facts) {
    for (const table of namesOfTables) yield* codesOf(table, facts)
    for (const { id, body, session } of facts.tables.declarations) {
      if (body !== 'conference' || session === undefined) continue
      yield* missing(
        { table: 'declarations', key: id, field: 'session' },
        session,
        ['conferenceSessions'],
        facts,
      )
    }
    for (const table of pointers) {
      for (const row of facts.written.get(table)?.values() ?? []) yield* pointed(table, row, facts)
    }
  },
}

type Where = Pick<Finding, 'table' | 'key' | 'field'>

function* codesOf(table: TableName, facts: LintFacts): Iterable<Finding> {
  const references = fields(table).flatMap((field) => {
    const targets = targetsOf(table, field)
    return targets === undefined ? [] : [{ path: field.path, targets }]
  })
  for (const row of facts.written.get(table)?.values() ?? []) {
    for (const { path, targets } of references) {
      const cell = row.cells.get(path)
      const codes = cell === undefined ? [] : typeof cell === 'string' ? [cell] : cell
      for (const code of codes) yield* missing({ table, key: row.key, field: path }, code, targets, facts)
    }
  }
}

function* missing(
  where: Where,
  code: string,
  targets: readonly TableName[],
  facts: LintFacts,
): Iterable<Finding> {
  if (targets.some((target) => facts.written.get(target)?.has(code) || facts.unread.has(target))) return
  const keys = targets.flatMap((target) => Array.from(facts.written.get(target)?.keys() ?? []))
  const [close] = nearest(code, keys, 1)
  const named = targets.join(' or ')
  yield {
    ...where,
    found: `${where.field}: '${code}', which is no row of ${named}`,
    expected: `${where.field}: the key of a row of ${named}`,
    todo:
      close === undefined ? `correct it, or add '${code}'` : `did you mean '${close}'? If not, add '${code}'`,
  }
}

function* pointed(table: TableName, row: ReadRow, facts: LintFacts): Iterable<Finding> {
  const text = (path: string) => String(row.cells.get(path) ?? '')
  const [target, key, field] = [text('table'), text('key'), text('field')]
  const where = { table, key: row.key }
  const name = namesOfTables.find((known) => known === target)
  if (name === undefined) {
    const [close] = nearest(target, namesOfTables, 1)
    yield {
      ...where,
      field: 'table',
      found: `the table '${target}'`,
      expected: `one of ${namesOfTables.join(', ')}`,
      todo: close === undefined ? 'correct the name' : `did you mean '${close}'?`,
    }
    return
  }
  if (table === 'corrections' && isWholeRowOrSources(field)) return
  // Of a disagreement without a choice the row may have been left out: then only its record must exist.
  const leftOut = table === 'conflicts' && !row.cells.has('chosen')
  const home = tables[name]?.home
  if (leftOut && home?.kind === 'nested' && !facts.written.get(name)?.has(key)) {
    const record = namesOfTables.find((known) => known === home.in)
    if (record) yield* missing({ ...where, field: 'key' }, key.split('|')[0] ?? '', [record], facts)
  } else yield* missing({ ...where, field: 'key' }, key, [name], facts)
  const paths = fields(name).map(({ path }) => path)
  if (table === 'exceptions' || paths.includes(field)) return
  const [close] = nearest(field, paths, 1)
  yield {
    ...where,
    field: 'field',
    found: `the field '${field}' of ${name}`,
    expected: `one of ${paths.join(', ')}`,
    todo: close === undefined ? 'correct the name' : `did you mean '${close}'?`,
  }
}
