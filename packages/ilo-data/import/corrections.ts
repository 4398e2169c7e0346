import { compareKeys, keyOf, specOf, wholeRow } from '../build/rows.ts'
import type { Cell, WrittenRow, WrittenTables } from '../build/rows.ts'
import { tables } from '../src/schema/registry.ts'
import { ownTables } from './columns.ts'
import { factOf, factText, filesOf, noFile, rowsOf, sourcesOf, valueFields } from './facts.ts'
import type { RecordFile } from './facts.ts'

/** Tables whose rows give their own reason: one that is added by hand needs no correction to explain it. */
export const selfExplaining: readonly string[] = ['conflicts', 'exceptions']

/** What a correction says of a whole row that one side has and the other has not. */
const rowPresent = 'present'

/** Where the authored facts say something other than the imported tables. */
export type Difference = {
  readonly table: string
  readonly key: string
  /** `*` for a whole row, which of a record covers its file; `sources.x` for the sources of x alone. */
  readonly field: string
  readonly was: string | undefined
  readonly now: string | undefined
}

export const nameOf = ({ table, key, field }: Pick<Difference, 'table' | 'key' | 'field'>): string =>
  `${table}/${key}/${field}`

/** Every difference between imported tables and authored facts, both ways, that a correction has to explain. */
export function differences(imported: WrittenTables, authored: WrittenTables): Difference[] {
  return Object.entries(tables).flatMap(([table, { home }]) => {
    if (ownTables.includes(table) || home.kind === 'nested') return []
    if (home.kind === 'list') return rowDifferences(rowsOf(imported, table), rowsOf(authored, table))
    const [was, now] = [filesOf(table, imported), filesOf(table, authored)]
    const none = noFile(table)
    return [...new Set([...was.keys(), ...now.keys()])]
      .toSorted(compareKeys)
      .flatMap((id) => fileDifferences(was.get(id) ?? none, now.get(id) ?? none))
  })
}

function fileDifferences(was: RecordFile, now: RecordFile): Difference[] {
  const own = rowDifference(was.record, now.record)
  if (!was.record || !now.record) return own
  const inner = was.inner.flatMap((rows, index) => rowDifferences(rows, now.inner[index] ?? new Map()))
  return own.concat(inner)
}

function rowDifferences(
  was: ReadonlyMap<string, WrittenRow>,
  now: ReadonlyMap<string, WrittenRow>,
): Difference[] {
  return [...new Set([...was.keys(), ...now.keys()])]
    .toSorted(compareKeys)
    .flatMap((key) => rowDifference(was.get(key), now.get(key)))
}

function rowDifference(was: WrittenRow | undefined, now: WrittenRow | undefined): Difference[] {
  const row = was ?? now
  if (!row) return []
  const { table, key } = row
  const difference = (field: string, before: string | undefined, after: string | undefined): Difference[] =>
    before === after ? [] : [{ table, key, field, was: before, now: after }]
  if (!was && selfExplaining.includes(table)) return []
  if (!was || !now) return difference(wholeRow, was && rowPresent, now && rowPresent)
  const values = valueFields(table).flatMap((field) => {
    const [before, after] = [factOf(was, field), factOf(now, field)]
    const value = difference(field, factText(table, field, before.cell), factText(table, field, after.cell))
    return value.length > 0 ? value : difference(sourcesOf(field), before.citation, after.citation)
  })
  // A row that is nothing but its key has sources of its own; that it gained or lost a value is told by the value.
  const [before, after] = [was.citations.get(wholeRow), now.citations.get(wholeRow)]
  const whole =
    before !== undefined && after !== undefined ? difference(sourcesOf(wholeRow), before, after) : []
  return values.concat(whole)
}

type CorrectionChange = {
  readonly kind: 'listed' | 'updated' | 'no longer needed'
  readonly difference: Pick<Difference, 'table' | 'key' | 'field'>
}

export type Corrections = {
  /** The table `corrections` as it has to be. */
  readonly rows: Map<string, WrittenRow>
  readonly changes: readonly CorrectionChange[]
  /** Differences that are not listed and for which no reason was given. */
  readonly unlisted: readonly Difference[]
}

/** Brings the list of corrections in line with the differences; `reasons` gives those of new entries, by name. */
export function correct(
  listed: ReadonlyMap<string, WrittenRow>,
  found: readonly Difference[],
  reasons: ReadonlyMap<string, string> = new Map(),
): Corrections {
  const rows = new Map<string, WrittenRow>()
  const changes: CorrectionChange[] = []
  const unlisted: Difference[] = []
  for (const difference of found) {
    const entry = listed.get(correctionRow(difference, '').key)
    const reason = reasons.get(nameOf(difference)) ?? entry?.cells.get('reason')
    if (reason === undefined) {
      unlisted.push(difference)
      continue
    }
    const row = correctionRow(difference, reason)
    rows.set(row.key, row)
    if (!entry) changes.push({ kind: 'listed', difference })
    else if (!sameCells(entry.cells, row.cells)) changes.push({ kind: 'updated', difference })
  }
  for (const [key, { cells }] of listed) {
    if (rows.has(key)) continue
    const [table = '', row = '', field = ''] = specOf('corrections').key.map((name) =>
      String(cells.get(name)),
    )
    changes.push({ kind: 'no longer needed', difference: { table, key: row, field } })
  }
  return { rows, changes, unlisted }
}

const sameCells = (a: ReadonlyMap<string, Cell>, b: ReadonlyMap<string, Cell>): boolean =>
  a.size === b.size && [...a].every(([field, cell]) => b.get(field) === cell)

function correctionRow({ table, key, field, was, now }: Difference, reason: Cell): WrittenRow {
  const filled: [string, Cell][] = [
    ['table', table],
    ['key', key],
    ['field', field],
    ...(was === undefined ? [] : [['was', was] satisfies [string, Cell]]),
    ...(now === undefined ? [] : [['now', now] satisfies [string, Cell]]),
    ['reason', reason],
  ]
  const cells = new Map(filled)
  return { table: 'corrections', key: keyOf('corrections', cells), cells, citations: new Map() }
}
