import { parse } from 'csv-parse/sync'
import * as z from 'zod'

/** The tables of one build of the data: their text by file name. */
export type Build = ReadonlyMap<string, string>

const fieldSchema = z.object({
  name: z.string(),
  type: z.string(),
  constraints: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
})

const description = z.object({
  version: z.string(),
  created: z.string(),
  hash: z.string(),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({
        fields: z.array(fieldSchema),
        primaryKey: z.array(z.string()).optional(),
        uniqueKeys: z.array(z.array(z.string())).optional(),
      }),
    }),
  ),
})

/** The type of a column as text, and the values that it is limited to. */
type Shape = { readonly type: string; readonly values: readonly string[] }
type Row = Readonly<Record<string, string>>
type Table = {
  readonly key: readonly string[]
  readonly columns: ReadonlyMap<string, Shape>
  readonly rows: ReadonlyMap<string, Row>
}
type Read = z.infer<typeof description> & { readonly tables: ReadonlyMap<string, Table> }

/** What a release with these changes must at least be called. */
type Bump = 'none' | 'patch' | 'minor' | 'major'

type ChangedValue = { readonly field: string; readonly was: string; readonly now: string }

export type TableChanges = {
  readonly table: string
  readonly added: readonly { readonly key: string; readonly row: Row }[]
  readonly removed: readonly { readonly key: string; readonly row: Row }[]
  readonly changed: readonly { readonly key: string; readonly values: readonly ChangedValue[] }[]
  /** What became of the table itself and its columns, in words. */
  readonly shape: readonly string[]
}

export type Comparison = {
  readonly from: { readonly version: string; readonly date: string; readonly hash: string }
  readonly to: { readonly version: string; readonly date: string; readonly hash: string }
  readonly tables: readonly TableChanges[]
  readonly bump: Bump
  /** Why it is no less than that. */
  readonly because: readonly string[]
}

/** What changed between two builds of the data. */
export function compareBuilds(older: Build, newer: Build): Comparison {
  const [from, to] = [readBuild(older), readBuild(newer)]
  const names = [...new Set([...from.tables.keys(), ...to.tables.keys()])]
  const tables = names
    .map((name) => compareTables(name, from.tables.get(name), to.tables.get(name)))
    .filter(
      ({ added, removed, changed, shape }) =>
        added.length + removed.length + changed.length + shape.length > 0,
    )
  const reasons = tables.flatMap((changes) => reasonsOf(changes, to.tables.get(changes.table)))
  const bump = (['major', 'minor', 'patch'] as const).find((size) =>
    reasons.some((reason) => reason.bump === size),
  )
  const of = ({ version, created, hash }: Read) => ({ version, date: created, hash })
  return {
    from: of(from),
    to: of(to),
    tables,
    bump: bump ?? 'none',
    because: reasons.filter((reason) => reason.bump === bump).map((reason) => reason.why),
  }
}

function readBuild(build: Build): Read {
  const described = description.parse(JSON.parse(build.get('datapackage.json') ?? 'null'))
  const tables = described.resources.map(({ name, path, schema }): [string, Table] => {
    const key = schema.primaryKey ?? schema.uniqueKeys?.[0] ?? []
    const rows: Row[] = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(build.get(path) ?? '', { columns: true }))
    const keyOf = (row: Row): string => key.map((field) => row[field] ?? '').join('|')
    const shapes = schema.fields.map((each): [string, Shape] => [each.name, shapeOf(each)])
    return [name, { key, columns: new Map(shapes), rows: new Map(rows.map((row) => [keyOf(row), row])) }]
  })
  return { ...described, tables: new Map(tables) }
}

function shapeOf({ type, constraints = {} }: z.infer<typeof fieldSchema>): Shape {
  const { enum: values = [], ...others } = constraints
  return { type: JSON.stringify([type, others]), values }
}

const noTable: Table = { key: [], columns: new Map(), rows: new Map() }

function compareTables(table: string, before: Table | undefined, after: Table | undefined): TableChanges {
  const [old, now] = [before ?? noTable, after ?? noTable]
  const only = (these: Table, others: Table) =>
    [...these.rows].filter(([key]) => !others.rows.has(key)).map(([key, row]) => ({ key, row }))
  const changed = [...now.rows].flatMap(([key, row]) => {
    const was = old.rows.get(key)
    const values = was === undefined ? [] : changedValues(was, row, old, now)
    return values.length > 0 ? [{ key, values }] : []
  })
  return {
    table,
    added: only(now, old),
    removed: only(old, now),
    changed,
    shape: shapeChanges(before, after),
  }
}

/** Only columns that both builds have: a column that came or went is a change of shape. */
const changedValues = (was: Row, now: Row, before: Table, after: Table): ChangedValue[] =>
  [...after.columns.keys()]
    .filter((field) => before.columns.has(field))
    .map((field) => ({ field, was: was[field] ?? '', now: now[field] ?? '' }))
    .filter((value) => value.was !== value.now)

function shapeChanges(before: Table | undefined, after: Table | undefined): string[] {
  if (before === undefined) return ['new table']
  if (after === undefined) return ['removed table']
  const key = before.key.join('|') === after.key.join('|') ? [] : [`changed key ${after.key.join('|')}`]
  const added = [...after.columns.keys()].filter((name) => !before.columns.has(name))
  const removed = [...before.columns.keys()].filter((name) => !after.columns.has(name))
  const kept = [...after.columns].flatMap(([name, now]) => {
    const was = before.columns.get(name)
    return was === undefined ? [] : typeChanges(name, was, now)
  })
  return [
    ...key,
    ...added.map((name) => `new field ${name}`),
    ...removed.map((name) => `removed field ${name}`),
    ...kept,
  ]
}

const typeChanges = (name: string, was: Shape, now: Shape): string[] => [
  ...(was.type === now.type ? [] : [`changed type of ${name}`]),
  ...now.values
    .filter((value) => !was.values.includes(value))
    .map((value) => `new value ${value} of ${name}`),
  ...was.values
    .filter((value) => !now.values.includes(value))
    .map((value) => `removed value ${value} of ${name}`),
]

type Reason = { readonly bump: Bump; readonly why: string }

/** Shapes and ids are the contract: what takes one away is major. New facts are minor, corrected ones a patch. */
function reasonsOf(
  { table, added, removed, changed, shape }: TableChanges,
  after: Table | undefined,
): Reason[] {
  const isRecord = (after?.key ?? []).join() === 'id'
  const count = (list: readonly unknown[], one: string) => `${list.length} ${one} in ${table}`
  return [
    ...shape.map(
      (what): Reason => ({ bump: what.startsWith('new') ? 'minor' : 'major', why: `${what} in ${table}` }),
    ),
    ...(removed.length > 0 && isRecord
      ? [
          {
            bump: 'major',
            why: `removed ids in ${table}: ${removed.map(({ key }) => key).join(', ')}`,
          } as const,
        ]
      : []),
    ...(added.length > 0
      ? [{ bump: table === 'provenance' ? 'patch' : 'minor', why: count(added, 'added') } as const]
      : []),
    ...(changed.length > 0 ? [{ bump: 'patch', why: count(changed, 'corrected') } as const] : []),
    ...(removed.length > 0 && !isRecord ? [{ bump: 'patch', why: count(removed, 'removed') } as const] : []),
  ]
}
