import * as fc from 'fast-check'
import { citedFields, compareKeys, fields, keyOf, specOf } from '../build/rows.ts'
import type { Cell, WrittenRow, WrittenTables } from '../build/rows.ts'
import { tables } from '../src/schema/registry.ts'
import { rowsOf } from './facts.ts'

export type World = Map<string, Map<string, WrittenRow>>

type Values = Readonly<Record<string, Cell>>

/** A row from its cells, each with the citation of the row unless it has one of its own. */
export function row(
  table: string,
  values: Values,
  citation = 'a (sourced)',
  own: Readonly<Record<string, string>> = {},
): WrittenRow {
  const cells = new Map(
    fields(table).flatMap(({ path }): [string, Cell][] => {
      const cell = values[path]
      return cell === undefined ? [] : [[path, cell]]
    }),
  )
  const citations = new Map(citedFields(table, cells).map((field) => [field, own[field] ?? citation]))
  return { table, key: keyOf(table, cells), cells, citations }
}

/** Tables of these rows; like a reader's, they hold every table and are in the order of the keys. */
export function world(...rows: readonly WrittenRow[]): World {
  return new Map(
    Object.keys(tables).map((table) => [
      table,
      new Map(
        rows
          .filter((one) => one.table === table)
          .toSorted((a, b) => compareKeys(a.key, b.key))
          .map((one) => [one.key, one]),
      ),
    ]),
  )
}

export const allRows = (of: WrittenTables): WrittenRow[] =>
  [...of.values()].flatMap((byKey) => Array.from(byKey.values()))

const start = world(
  ...['AAA', 'BBB'].map((id) =>
    row('members', { id, status: 'member', iso2: 'AA', 'names.en': 'Aa', 'names.fr': 'Aa' }),
  ),
  ...['AAA|C001', 'AAA|C010', 'BBB|C001'].map((key) => ratification(key)),
  row('ratifications', {
    member: 'BBB',
    instrument: 'C029',
    state: 'unknown',
    registered: '1999',
    declarations: ['x', 'y'],
  }),
  row('membershipPeriods', { member: 'AAA', seq: '1', from: '1919', counted: 'true' }),
  row('officeCoverage', { office: 'moscow', member: 'AAA' }),
  row('officeCoverage', { office: 'moscow', member: 'BBB', note: 'in part' }),
  row('timeline', { id: 'one', date: '1919', category: 'origins', event: 'It began' }),
  row('coverage', { instrument: 'C001', completeness: 'partial', knownTotal: '3' }),
  row('conferenceSessions', { id: '5', opened: '1923', places: ['Geneva', 'San Francisco'] }),
)

function ratification(key: string): WrittenRow {
  const [member = '', instrument = ''] = key.split('|')
  return row('ratifications', { member, instrument, registered: '1999', state: 'in-force', note: 'a remark' })
}

type Edit =
  | { readonly kind: 'row'; readonly at: number; readonly add: boolean }
  | {
      readonly kind: 'value'
      readonly at: number
      readonly field: number
      readonly value: string
      readonly citation: string
    }

const places: readonly WrittenRow[] = [
  ...allRows(start),
  row('members', { id: 'CCC', status: 'member' }),
  ratification('AAA|C005'),
  ratification('BBB|C150'),
  ratification('CCC|C001'),
  row('officeCoverage', { office: 'moscow', member: 'CCC' }),
  row('timeline', { id: 'another', date: '1944', category: 'origins', event: 'It went on' }),
  row('coverage', { instrument: 'C002', completeness: 'none' }),
]

const citation = fc.constantFrom('a (sourced)', 'b (sourced)', 'a b (corroborated)')
const at = fc.nat({ max: places.length - 1 })

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(fc.record({ kind: fc.constant('row' as const), at, add: fc.boolean() }), {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('value' as const),
      at,
      field: fc.nat({ max: 5 }),
      value: fc.constantFrom('', 'x', 'y', 'with: colon', '# no comment', '007'),
      citation,
    }),
  }),
  { maxLength: 12 },
)

/** A small set of tables and two further states of it, each with some edits. */
export const threeWorlds: fc.Arbitrary<{ base: World; ours: World; theirs: World }> = fc
  .tuple(edits, edits, edits)
  .map(([first, hand, newer]) => {
    const base = edited(start, first)
    return { base, ours: edited(base, hand), theirs: edited(base, newer) }
  })

function edited(from: World, list: readonly Edit[]): World {
  return list.reduce((current, edit) => {
    const place = places[edit.at]
    if (!place) return current
    const { table, key } = place
    const known = current.get(table)?.get(key)
    if (edit.kind === 'row') return edit.add ? added(current, known ?? place) : dropped(current, place)
    return known ? added(current, withValue(known, edit)) : current
  }, from)
}

/** Adds or replaces a row; a row in the file of a record needs that record. */
function added(to: World, one: WrittenRow): World {
  const { home } = specOf(one.table)
  const id = one.key.split('|')[0] ?? ''
  if (home.kind === 'nested' && !rowsOf(to, home.in).has(id)) return to
  return world(...allRows(to).filter(({ table, key }) => table !== one.table || key !== one.key), one)
}

/** Drops a row; a record goes with all rows in its file. */
function dropped(from: World, one: WrittenRow): World {
  const inFile = ({ table, key }: WrittenRow): boolean => {
    const { home } = specOf(table)
    return home.kind === 'nested' && home.in === one.table && key.split('|')[0] === one.key
  }
  return world(
    ...allRows(from).filter(
      (other) => !inFile(other) && (other.table !== one.table || other.key !== one.key),
    ),
  )
}

function withValue(
  one: WrittenRow,
  { field, value, citation: source }: Extract<Edit, { kind: 'value' }>,
): WrittenRow {
  const free = fields(one.table).filter(({ path }) => !specOf(one.table).key.includes(path))
  const chosen = free[field % free.length]
  if (!chosen) return one
  const cell = value === '' ? undefined : chosen.separator === undefined ? value : [value, 'z']
  const values: Record<string, Cell> = Object.fromEntries(one.cells)
  const { [chosen.path]: _, ...others } = values
  const own = { ...Object.fromEntries(one.citations), [chosen.path]: source, '*': source }
  return row(one.table, cell === undefined ? others : { ...others, [chosen.path]: cell }, source, own)
}
