import { isWholeRowOrSources } from '../corrected.ts'
import { cellText } from '../../rows.ts'
import { namesOfTables } from '../../tables.ts'
import type { Finding, LintFacts, Rule } from '../rule.ts'

export const choiceKept: Rule = {
  name: 'choice-kept',
  what: 'The value chosen in a disagreement, or written as a correction, is the value of the record.',
  *check(facts) {
    for (const { table, key, field, valueA, valueB, chosen } of facts.tables.conflicts) {
      if (chosen === undefined) continue
      const own = ['conflicts', [table, key, field, valueA, valueB ?? ''].join('|'), 'chosen'] as const
      yield* differs(own, table, key, field, chosen, facts)
    }
    for (const { table, key, field, now } of facts.tables.corrections) {
      if (isWholeRowOrSources(field)) continue
      yield* differs(['corrections', [table, key, field].join('|'), 'now'], table, key, field, now, facts)
    }
  },
}

function* differs(
  [own, ownKey, ownField]: readonly [Finding['table'], string, string],
  table: string,
  key: string,
  field: string,
  expected: string | undefined,
  { written }: LintFacts,
): Iterable<Finding> {
  const name = namesOfTables.find((known) => known === table)
  const row = written.get(table)?.get(key)
  if (name === undefined || row === undefined) return
  const cell = row.cells.get(field)
  // A disagreement about one item of a list chooses that item.
  if (typeof cell === 'object' && expected !== undefined && cell.includes(expected)) return
  const held = cell === undefined ? undefined : cellText(cell)
  if (held === expected || (typeof cell === 'object' && cell.join('|') === expected)) return
  yield {
    table: own,
    key: ownKey,
    field: ownField,
    found: `${ownField} ${expected ?? 'empty'}, but ${field} of '${key}' in ${table} is ${held ?? 'empty'}`,
    expected: 'the same value in both places',
    todo: `correct ${field} in facts/${row.place.file}, or what is said of it here`,
  }
}
