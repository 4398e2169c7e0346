import { citedFields, compareKeys, fields, sameCell, specOf, wholeRow } from '../build/rows.ts'
import type { Cell, WrittenRow, WrittenTables } from '../build/rows.ts'
import { tables } from '../src/schema/registry.ts'
import { ownTables } from './columns.ts'
import {
  factOf,
  filesOf,
  noFile,
  rowsOf,
  sameFact,
  sameFile,
  sameRow,
  sourcesOf,
  valueFields,
} from './facts.ts'
import type { Fact, RecordFile } from './facts.ts'

/**
 * What became of a value or a row:
 * - `add`, `change`, `remove`: the newer tables say so, and nobody edited it since the last import;
 * - `hand-edited`: it was edited since, and the tables did not change: the edit stays;
 * - `same-edit`: it was edited since, and the tables now say the same;
 * - `conflict`: it was edited since, and the tables now say a third thing.
 */
export type ChangeKind = 'add' | 'change' | 'remove' | 'hand-edited' | 'same-edit' | 'conflict'

/** Who wins a conflict: the tables (`take`) or the hand edit (`keep`). */
export type Decision = 'take' | 'keep'

type Side = WrittenRow | undefined

export type Change = {
  readonly kind: ChangeKind
  /** `table/key/field`; the field is `*` for a whole row, `sources.x` for the sources of x alone. */
  readonly name: string
  readonly table: string
  readonly key: string
  readonly field: string
  readonly base: Side
  readonly ours: Side
  readonly theirs: Side
  /** Only of conflicts: how it was decided. Undecided, the hand edit stays. */
  readonly decision?: Decision
}

export type Merged = {
  readonly changes: readonly Change[]
  readonly rows: Map<string, Map<string, WrittenRow>>
}

type Decisions = ReadonlyMap<string, Decision>

type Outcome = 'unchanged' | 'theirs' | 'ours' | 'same-edit' | 'conflict'

function settle<T>(base: T, ours: T, theirs: T, same: (a: T, b: T) => boolean): Outcome {
  if (same(ours, theirs)) return same(base, ours) ? 'unchanged' : 'same-edit'
  if (same(base, ours)) return 'theirs'
  return same(base, theirs) ? 'ours' : 'conflict'
}

function theirKind(before: unknown, after: unknown): ChangeKind {
  if (before === undefined) return 'add'
  return after === undefined ? 'remove' : 'change'
}

/**
 * Merges newer tables into the authored facts, value by value, with the tables of the last import as the base. A value
 * and its sources go together: sources are never put beside a value that they were not given for.
 */
export function merge(
  base: WrittenTables,
  ours: WrittenTables,
  theirs: WrittenTables,
  decisions: Decisions = new Map(),
): Merged {
  const merger = new Merger(decisions)
  for (const [table, { home }] of Object.entries(tables)) {
    if (ownTables.includes(table)) merger.carry(rowsOf(ours, table))
    else if (home.kind === 'record') merger.records(table, base, ours, theirs)
    else if (home.kind === 'list')
      merger.list(rowsOf(base, table), rowsOf(ours, table), rowsOf(theirs, table))
  }
  return merger.merged()
}

type Rows = ReadonlyMap<string, WrittenRow>

const noRows: Rows = new Map()

class Merger {
  private readonly changes: Change[] = []
  private readonly rows = new Map<string, Map<string, WrittenRow>>(
    Object.keys(tables).map((table) => [table, new Map()]),
  )
  private readonly decisions: Decisions

  constructor(decisions: Decisions) {
    this.decisions = decisions
  }

  merged(): Merged {
    for (const [table, rows] of this.rows) {
      this.rows.set(table, new Map([...rows].toSorted(([a], [b]) => compareKeys(a, b))))
    }
    return { changes: this.changes, rows: this.rows }
  }

  carry(rows: Rows): void {
    for (const row of rows.values()) this.put(row)
  }

  list(base: Rows, ours: Rows, theirs: Rows): void {
    const keys = new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])
    for (const key of [...keys].toSorted(compareKeys)) {
      this.put(this.row(base.get(key), ours.get(key), theirs.get(key)))
    }
  }

  /** Records with the rows in their files. A record that one side dropped goes or stays with all that is in its file. */
  records(table: string, base: WrittenTables, ours: WrittenTables, theirs: WrittenTables): void {
    const [b, o, t] = [filesOf(table, base), filesOf(table, ours), filesOf(table, theirs)]
    const none = noFile(table)
    const ids = new Set([...b.keys(), ...o.keys(), ...t.keys()])
    for (const id of [...ids].toSorted(compareKeys)) {
      this.record(b.get(id) ?? none, o.get(id) ?? none, t.get(id) ?? none)
    }
  }

  private record(base: RecordFile, ours: RecordFile, theirs: RecordFile): void {
    const [b, o, t] = [base.record, ours.record, theirs.record]
    const dropped = b && (o ? !t : t)
    if (dropped && !sameFile(base, o ? ours : theirs)) {
      const decision = this.change('conflict', wholeRow, b, o, t)
      const winner = decision === 'take' ? theirs : ours
      this.put(winner.record)
      for (const rows of winner.inner) this.carry(rows)
      return
    }
    this.put(this.row(b, o, t))
    for (const index of base.inner.keys()) {
      this.list(base.inner[index] ?? noRows, ours.inner[index] ?? noRows, theirs.inner[index] ?? noRows)
    }
  }

  private row(base: Side, ours: Side, theirs: Side): Side {
    if (ours && theirs && (base || !sameRow(ours, theirs))) return this.values(base, ours, theirs)
    const outcome = settle(base, ours, theirs, sameRow)
    if (outcome === 'unchanged') return ours
    const kind = outcome === 'theirs' ? theirKind(base, theirs) : outcome === 'ours' ? 'hand-edited' : outcome
    const decision = this.change(kind, wholeRow, base, ours, theirs)
    return outcome === 'theirs' || decision === 'take' ? theirs : ours
  }

  private values(base: Side, ours: WrittenRow, theirs: WrittenRow): WrittenRow {
    const cells = new Map<string, Cell>()
    const citations = new Map<string, string>()
    const chosen = new Map(
      valueFields(ours.table).map((field) => [field, this.value(field, base, ours, theirs)]),
    )
    for (const { path } of fields(ours.table)) {
      const cell = specOf(ours.table).key.includes(path) ? ours.cells.get(path) : chosen.get(path)?.cell
      if (cell !== undefined) cells.set(path, cell)
    }
    for (const field of citedFields(ours.table, cells)) {
      const citation = field === wholeRow ? this.rowCitation(base, ours, theirs) : chosen.get(field)?.citation
      if (citation !== undefined) citations.set(field, citation)
    }
    return { table: ours.table, key: ours.key, cells, citations }
  }

  private value(field: string, base: Side, ours: WrittenRow, theirs: WrittenRow): Fact {
    const [b, o, t] = [factOf(base, field), factOf(ours, field), factOf(theirs, field)]
    const emit = (kind: ChangeKind, name = field): Decision | undefined =>
      this.change(kind, name, base, ours, theirs)
    const outcome = settle(b, o, t, sameFact)
    if (outcome === 'unchanged') return o
    if (outcome === 'conflict') {
      if (!sameCell(o.cell, t.cell)) return emit('conflict') === 'take' ? t : o
      if (!sameCell(b.cell, o.cell)) emit('same-edit')
      return { cell: o.cell, citation: this.citation(field, base, ours, theirs) }
    }
    const chosen = outcome === 'theirs' ? t : o
    const kind =
      outcome === 'theirs' ? theirKind(b.cell, t.cell) : outcome === 'ours' ? 'hand-edited' : outcome
    if (sameCell(b.cell, chosen.cell)) emit(outcome === 'theirs' ? 'change' : kind, sourcesOf(field))
    else emit(kind)
    return chosen
  }

  private citation(field: string, base: Side, ours: WrittenRow, theirs: WrittenRow): string | undefined {
    const [b, o, t] = [base, ours, theirs].map((row) => row?.citations.get(field))
    const outcome = settle(b, o, t, (x, y) => x === y)
    if (outcome === 'unchanged') return o
    const kind = outcome === 'theirs' ? theirKind(b, t) : outcome === 'ours' ? 'hand-edited' : outcome
    const decision = this.change(kind, sourcesOf(field), base, ours, theirs)
    return outcome === 'theirs' || decision === 'take' ? t : o
  }

  /** The sources of a row that is nothing but its key; a row that had values on both sides hands on those of the first. */
  private rowCitation(base: Side, ours: WrittenRow, theirs: WrittenRow): string | undefined {
    const [o, t] = [ours.citations.get(wholeRow), theirs.citations.get(wholeRow)]
    if (o !== undefined && t !== undefined) return this.citation(wholeRow, base, ours, theirs)
    return o ?? t ?? ours.citations.values().next().value
  }

  private put(row: Side): void {
    if (row) this.rows.get(row.table)?.set(row.key, row)
  }

  private change(
    kind: ChangeKind,
    field: string,
    base: Side,
    ours: Side,
    theirs: Side,
  ): Decision | undefined {
    const row = ours ?? theirs ?? base
    if (!row) return undefined
    const { table, key } = row
    const name = `${table}/${key}/${field}`
    const decision = kind === 'conflict' ? this.decisions.get(name) : undefined
    this.changes.push({
      kind,
      name,
      table,
      key,
      field,
      base,
      ours,
      theirs,
      ...(decision ? { decision } : {}),
    })
    return decision
  }
}
