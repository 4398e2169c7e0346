import type { Exception, Tables } from '../../src/generated/types.ts'
import { nearest } from '../../src/text/nearest.ts'
import type { ReadFacts } from '../load.ts'
import type { Problem } from '../problems.ts'
import type { Place } from '../rows.ts'
import { unreadTables } from '../unread.ts'
import type { Finding, Rule } from './rule.ts'
import { rules as allRules } from './rules.ts'

type Input = {
  readonly read: ReadFacts
  readonly tables: Tables
  /** What `tables` lacks: `table` for a row, `table.field` for a value. */
  readonly lost: ReadonlySet<string>
}

/** Runs every rule over the facts, and holds the exceptions to what they except. */
export function lint({ read, tables, lost }: Input, rules: readonly Rule[] = allRules): Problem[] {
  const unread = unreadTables(read)
  const incomplete = new Set([...lost, ...unread])
  const written = read.rows
  const allRead = read.problems.length === 0 && lost.size === 0
  const usable = rules.filter(({ needs = [] }) =>
    needs === 'everything' ? allRead : !needs.some((need) => incomplete.has(need)),
  )
  const placeOf = ({ table, key, field }: Pick<Finding, 'table' | 'key' | 'field'>): Place => {
    const row = written.get(table)?.get(key)
    return (
      (field === undefined ? undefined : row?.places.get(field)) ?? row?.place ?? { file: table, line: 1 }
    )
  }

  const excepted = new Map(tables.exceptions.map((exception) => [keyOf(exception), exception]))
  const needed = new Set<string>()
  const problems: Problem[] = []
  for (const rule of usable) {
    for (const finding of rule.check({ tables, written, unread })) {
      const key = keyOf({ ...finding, rule: rule.name })
      if (excepted.has(key)) needed.add(key)
      else problems.push(problemOf(rule.name, finding, placeOf(finding)))
    }
  }

  const ran = new Set(usable.map(({ name }) => name))
  const names = rules.map(({ name }) => name)
  for (const [key, exception] of excepted) {
    if (needed.has(key)) continue
    const place = placeOf({ table: 'exceptions', key })
    if (!names.includes(exception.rule)) problems.push(unknownRule(exception, names, place))
    else if (ran.has(exception.rule) && !incomplete.has(exception.table))
      problems.push(unneeded(exception, place))
  }
  return problems
}

const keyOf = ({ table, key, rule }: { table: string; key: string; rule: string }): string =>
  `${table}|${key}|${rule}`

const problemOf = (rule: string, { found, expected, todo }: Finding, place: Place): Problem => ({
  rule,
  place,
  found,
  expected,
  todo,
})

const unneeded = ({ table, key, rule }: Exception, place: Place): Problem => ({
  rule: 'exception-needed',
  place,
  found: `an exception from ${rule} for '${key}' of ${table}, which keeps the rule`,
  expected: 'an exception only for what breaks its rule',
  todo: 'delete the exception, or correct its key',
})

function unknownRule({ rule }: Exception, names: readonly string[], place: Place): Problem {
  const [close] = nearest(rule, names, 1)
  return {
    rule: 'exception-of-a-rule',
    place,
    found: `an exception from '${rule}', which is no rule`,
    expected: `one of ${names.join(', ')}`,
    todo: close === undefined ? 'delete the exception' : `did you mean '${close}'?`,
  }
}
