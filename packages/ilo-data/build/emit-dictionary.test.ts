import { describe, expect, test } from 'vitest'
import {
  describeTable as described,
  fileNameOf,
  frictionlessSchema,
  tableNames,
} from '../src/dictionary/index.ts'
import type { FieldDescription, TableDescription } from '../src/dictionary/index.ts'
import { rowsOf } from '../src/provenance/index.ts'
import { unpackDictionary } from '../src/dictionary/unpack.ts'
import { packDictionary } from './emit-dictionary.ts'
import { keyOf, valueAt } from '../src/packed/cell.ts'
import { allTables } from '../src/generated/all-tables.ts'

/** What in the rows of a table is not as its description says. */
function problemsOf(
  table: typeof tableNames extends () => readonly (infer T)[] ? T : never,
  told: TableDescription,
): string[] {
  const rows: readonly object[] = rowsOf(table)
  const names = new Set(told.fields.map(({ name }) => name))
  const strange = rows
    .flatMap((row) => Object.entries(row))
    .flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.keys(value).map((inner) => `${name}.${inner}`)
        : [name],
    )
    // The library adds to a ratification the time at which a source first tells of it.
    .filter((name) => !names.has(name) && name !== 'knownBy')
  const wrong = told.fields.flatMap((field) =>
    rows.flatMap((row) => problemOf(field, valueAt(row, field.name)).map((what) => `${field.name}: ${what}`)),
  )
  return [...new Set([...strange.map((name) => `${name} is not described`), ...wrong])]
}

function problemOf({ type, separator, constraints = {} }: FieldDescription, value: unknown): string[] {
  if (value === undefined) return constraints.required === true ? ['is missing'] : []
  if (Array.isArray(value) !== (separator !== undefined)) return ['is a list or is none']
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => {
    const expected = type === 'integer' ? 'number' : type === 'boolean' ? 'boolean' : 'string'
    if (typeof item !== expected) return [`${String(item)} is no ${type}`]
    if (constraints.enum?.includes(String(item)) === false) return [`${String(item)} is none of the values`]
    const fits =
      constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`, 'u').test(String(item))
    return fits ? [] : [`${String(item)} does not match`]
  })
}

describe('the dictionary', () => {
  test('describes all rows of all tables, and nothing else', () => {
    for (const table of tableNames()) expect(problemsOf(table, described(table)), table).toEqual([])
    expect(tableNames().length).toBeGreaterThan(30)
  })

  test('that goes red where a column is not described, or not as it is', () => {
    const { fields, ...others } = described('members')
    const [id, ...rest] = fields
    expect(problemsOf('members', { ...others, fields: rest })).toEqual(['id is not described'])
    const wrong = {
      name: 'id',
      type: 'integer',
      ...(id?.description === undefined ? {} : { description: id.description }),
    } as const
    expect(problemsOf('members', { ...others, fields: [wrong, ...rest] })).toContain('id: AFG is no integer')
  })

  test('is read back as it was packed', () => {
    const tables = new Map(tableNames().map((table) => [table, described(table)]))
    expect(unpackDictionary(packDictionary(tables))).toEqual(Object.fromEntries(tables))
    expect(
      [...tables.values()].flatMap(({ fields }) => fields.flatMap((field) => field.reference ?? [])),
    ).not.toEqual([])
    const fields = [...tables.values()].flatMap((table) => table.fields)
    expect(fields.some(({ separator }) => separator === ' ')).toBe(true)
    expect(fields.some(({ constraints }) => constraints?.pattern === '[A-Z]{3}')).toBe(true)
  })

  test('names the keys that the provenance of rows has', () => {
    for (const table of tableNames()) {
      const told = described(table)
      const key = 'primaryKey' in told ? told.primaryKey : (told.uniqueKeys[0] ?? [])
      expect(key, table).toEqual(allTables[table].key)
      const rows: readonly object[] = rowsOf(table)
      expect(new Set(rows.map((row) => keyOf(row, key))).size, table).toBe(rows.length)
    }
  })

  test('names in references a table and a field of it', () => {
    const files = new Map(tableNames().map((table) => [fileNameOf(table), table]))
    for (const table of tableNames()) {
      for (const { reference } of described(table).fields) {
        if (reference === undefined) continue
        const target = files.get(reference.resource)
        const names = target === undefined ? [] : described(target).fields.map(({ name }) => name)
        expect(names, `${table} → ${reference.resource}`).toContain(reference.fields)
      }
    }
    expect(frictionlessSchema('organs').foreignKeys).toContainEqual({
      fields: 'parent',
      reference: { resource: '', fields: 'id' },
    })
  })
})
