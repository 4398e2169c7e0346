import { countGap } from '../../../src/coverage/count-gap.ts'
import type { GapWorld } from '../../../src/coverage/count-gap.ts'
import type { GapKind, KnownGap } from '../../../src/generated/types.ts'
import { citedConfidence } from '../../citations.ts'
import { fields, specOf } from '../../rows.ts'
import { namesOfTables } from '../../tables.ts'
import type { Finding, LintFacts, Rule } from '../rule.ts'

/** What a gap must say to be counted. */
const needed: Readonly<Record<GapKind, readonly (keyof KnownGap)[]>> = {
  'no-value': ['field'],
  'no-row': ['of'],
  'no-number': ['field'],
  'no-year': ['from', 'to'],
  row: ['where'],
  doubt: ['confidence'],
  dispute: [],
}

export const gapStillOpen: Rule = {
  name: 'gap-still-open',
  what: 'What the record is said to lack, it lacks.',
  *check(facts) {
    for (const gap of facts.tables.knownGaps) {
      const where = { table: 'knownGaps', key: gap.id } as const
      const wrong = missingPart(gap) ?? unknownTable(gap) ?? unknownField(gap)
      if (wrong) yield { ...where, ...wrong }
      else if (isRead(gap, facts) && countGap(gap, worldOf(facts)) === 0) {
        yield {
          ...where,
          found: `a gap in ${gap.field === undefined ? '' : `${gap.field} of `}${gap.table}, but nothing is open`,
          expected: 'something that is missing or doubtful still',
          todo: 'delete the gap; if it is open, correct how it is counted',
        }
      }
    }
  },
}

type Wrong = Pick<Finding, 'field' | 'found' | 'expected' | 'todo'>

function missingPart(gap: KnownGap): Wrong | undefined {
  const field = needed[gap.kind].find((name) => gap[name] === undefined)
  return (
    field && { field: 'kind', found: `${gap.kind} without ${field}`, expected: field, todo: `add ${field}` }
  )
}

function unknownTable(gap: KnownGap): Wrong | undefined {
  const field = (['table', 'of'] as const).find((name) => {
    const table = gap[name]
    return table !== undefined && !namesOfTables.some((known) => known === table)
  })
  return (
    field && {
      field,
      found: `the table '${gap[field]}'`,
      expected: `one of ${namesOfTables.join(', ')}`,
      todo: 'correct the name',
    }
  )
}

function unknownField({ table, field, where = [] }: KnownGap): Wrong | undefined {
  const paths = fields(table).map(({ path }) => path)
  const named = [
    ...(field === undefined ? [] : [{ in: 'field', path: field }]),
    ...where.map((condition) => ({ in: 'where', path: condition.split('=')[0] ?? '' })),
  ]
  const wrong = named.find(({ path }) => !paths.includes(path))
  return (
    wrong && {
      field: wrong.in,
      found: `the field '${wrong.path}' of ${table}`,
      expected: `one of ${paths.join(', ')}`,
      todo: 'correct the name',
    }
  )
}

/** Nothing is said of a gap in tables of which a file could not be read. */
const isRead = ({ table, of = table, kind }: KnownGap, { unread }: LintFacts): boolean =>
  [table, of, ...(kind === 'dispute' ? ['conflicts'] : [])].every((name) => !unread.has(name))

const worldOf = ({ written }: LintFacts): GapWorld => ({
  rows: (table) =>
    [...(written.get(table)?.values() ?? [])].map(({ key, cells }) => ({
      key,
      value: (field) => cells.get(field),
    })),
  key: (table) => specOf(table).key,
  confidences: (table, key, field) =>
    [...(written.get(table)?.get(key)?.citations ?? [])]
      .filter(([cited]) => field === undefined || cited === field)
      .map(([, citation]) => citedConfidence(citation)),
})
