import { describeTable, parseInstrument, parseMember, provenanceOf, rowsOf, tableNames } from 'ilo-data'
import type { Conflict, Provenance, SourceId, TableName } from 'ilo-data'
import { paths } from '../addresses.ts'
import type { Links } from '../envelope.ts'
import { ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { parseIdOf, parseSource } from '../ids.ts'
import { keyOfTable } from '../tables/columns.ts'
import { recordAt } from '../tables/record-at.ts'
import { parseTable } from '../tables/names.ts'
import { oneOf } from '../vocabulary.ts'

const sides = ['a', 'b', 'neither', 'none'] as const

/** Where sources differ, and what was made of it. */
export type ToldConflict = Conflict & {
  /** Whose value was kept: that of one side, another, or none. */
  readonly kept: (typeof sides)[number]
  /** The sources whose value was kept. */
  readonly chosenSources: readonly SourceId[]
  readonly links: Links
}

function keptOf({ chosen, valueA, valueB }: Conflict): ToldConflict['kept'] {
  if (chosen === undefined) return 'none'
  return chosen === valueA ? 'a' : chosen === valueB ? 'b' : 'neither'
}

function chosenSourcesOf(row: Conflict): readonly SourceId[] {
  const kept = keptOf(row)
  return (kept === 'a' ? row.sourcesA : kept === 'b' ? row.sourcesB : undefined) ?? []
}

const isTable = (text: string): text is TableName => tableNames().some((name) => name === text)

/** The codes of a type that the key of a row names. */
function codesIn({ table, key }: Conflict, resource: 'members' | 'instruments'): readonly string[] {
  if (!isTable(table)) return []
  const { fields } = describeTable(table)
  const parts = key.split('|')
  return keyOfTable(table).flatMap((name, at) => {
    const reference = fields.find((field) => field.name === name)?.reference
    const isOwn = table === resource && name === 'id'
    return (isOwn || reference?.resource === resource) && parts[at] !== undefined ? [parts[at]] : []
  })
}

/** Where the value that is held was read; of a value that is not, only what is said of it. */
function provenanceOfConflict(row: Conflict): readonly Provenance[] {
  const { table, key, field } = row
  const held = isTable(table) ? provenanceOf(table, key, field) : undefined
  return [held ?? { field, sources: [], confidence: 'unverified', conflicts: [row] }]
}

const fieldNames = (): readonly string[] =>
  [...new Set(rowsOf('conflicts').map(({ field }) => field))].toSorted()

export const conflicts: List<ToldConflict> = list({
  name: 'conflicts',
  path: paths.conflicts,
  summary:
    'Where sources differ about a value: both values, their sources, which was kept and why; nothing of it depends on the day',
  example: '/v1/conflicts?table=membershipPeriods&member=BGR',
  ids: {},
  parameters: {},
  rows: () => rowsOf('conflicts'),
  key: ({ table, key, field, valueA, valueB = '' }) => [table, key, field, valueA, valueB].join('|'),
  naming: { table: 'conflicts', key: ['table', 'key', 'field', 'valueA'], optional: ['valueB'] },
  texts: ({ key, valueA, valueB, reason }) => [key, valueA, valueB, reason],
  fields: {
    table: word('a table of the record, such as membershipPeriods', parseTable, (row: Conflict) => row.table),
    record: word(
      'the key of a row, such as BGR|1',
      parseIdOf(
        () => rowsOf('conflicts').map(({ key }) => key),
        'the key of a row about which sources differ',
      ),
      (row: Conflict) => row.key,
    ),
    member: word('a Member, such as BGR', parseMember, (row: Conflict) => codesIn(row, 'members')),
    instrument: word('an instrument, such as C087', parseInstrument, (row: Conflict) =>
      codesIn(row, 'instruments'),
    ),
    field: word(
      'a field, such as registered',
      parseIdOf(fieldNames, 'a field about which sources differ'),
      (row: Conflict) => row.field,
    ),
    source: word('the id of a source on either side, such as wpmem', parseSource, (row: Conflict) => [
      ...(row.sourcesA ?? []),
      ...(row.sourcesB ?? []),
    ]),
    chosenSource: word('the id of a source whose value was kept', parseSource, chosenSourcesOf),
    kept: word(...oneOf('whose value was kept', sides), keptOf),
    valueA: ordering((row: Conflict) => row.valueA),
    valueB: ordering((row: Conflict) => row.valueB),
  },
  columns: [
    'table',
    'key',
    'field',
    'valueA',
    'sourcesA',
    'valueB',
    'sourcesB',
    'chosen',
    'reason',
    'kept',
    'chosenSources',
    'links',
  ],
  tell: (row) => ({
    ...row,
    kept: keptOf(row),
    chosenSources: chosenSourcesOf(row),
    links: isTable(row.table) ? { record: recordAt(row.table, row.key) } : {},
  }),
  provenance: provenanceOfConflict,
})
