import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeTable, fileNameOf, rowsOf, tableNames } from 'ilo-data'
import type { TableName } from 'ilo-data'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFacts } from '../../../packages/ilo-data/build/check.ts'
import { csvTables } from '../../../packages/ilo-data/build/ship/csv.ts'
import { ask, containing, moved, objectIn, refused, request, rowsIn } from './ask.ts'

/** Reads CSV as RFC 4180 writes it, whatever ends its lines. */
function read(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && row.length === 0) break
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const facts = join(fileURLToPath(new URL('../../../packages/ilo-data', import.meta.url)), 'facts')
/** The tables as the package ships them, made here from the same facts. */
const shipped = csvTables(checkFacts(facts).read.rows)

const byText = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted((a, b) => (a < b ? -1 : 1))

/** A shipped cell as the API writes it: lists between semicolons, formulas behind an apostrophe. */
function asServed(table: TableName, cells: readonly string[]): string[] {
  const { fields } = describeTable(table)
  return cells.map((cell, at) => {
    const separator = fields[at]?.separator
    const text = separator === undefined ? cell : cell.split(separator).join(';')
    return /^[=+\-@]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
  })
}

async function differences(csvOf: (table: TableName) => Promise<string>): Promise<string[]> {
  const found: string[] = []
  for (const table of tableNames()) {
    const [header = [], ...rows] = read(await csvOf(table))
    const [names = [], ...expected] = read(shipped.get(`${fileNameOf(table)}.csv`) ?? '')
    if (header.join() !== names.join()) found.push(`${table}: the columns are ${header.join()}`)
    const wanted = byText(expected.map((row) => asServed(table, row)))
    const other = byText(rows).findIndex((row, at) => row !== wanted[at])
    if (rows.length !== wanted.length || other !== -1)
      found.push(`${table}: row ${other} of ${rows.length}: ${byText(rows)[other]} ≠ ${wanted[other]}`)
  }
  return found
}

const csvOf = async (table: TableName): Promise<string> =>
  (await request(`/v1/tables/${fileNameOf(table)}.csv`)).text()

describe('the tables', () => {
  test('as CSV hold what the package ships', async () => {
    expect(await differences(csvOf)).toEqual([])
    expect(shipped.size).toBe(tableNames().length + 1)
  })

  test('that goes red where a row is lost, or a column', async () => {
    const losing = async (table: TableName) =>
      table === 'subjects' ? (await csvOf(table)).replace(/[^\n]*\n$/, '') : csvOf(table)
    expect(await differences(losing)).toEqual([containing('subjects: row')])
    const narrow = async (table: TableName) =>
      table === 'subjects' ? (await csvOf(table)).replace(/^id/, 'key') : csvOf(table)
    expect(await differences(narrow)).toEqual([containing('subjects: the columns are key')])
  })

  test('are listed with their rows and columns, and each answers', async () => {
    const tables = rowsIn((await ask('/v1/tables')).data)
    expect(tables.map(({ table }) => table)).toEqual(tableNames())
    for (const { table, name, rows, columns, links } of tables) {
      const id = tableNames().find((each) => each === table) ?? 'members'
      expect([name, rows]).toEqual([fileNameOf(id), rowsOf(id).length])
      const { data, meta } = await ask(String(objectIn(links)['self']))
      expect(meta['total']).toBe(rows)
      for (const row of rowsIn(data)) expect(Object.keys(row)).toEqual(columns)
    }
  })

  test('can be ordered by each of their columns, and filtered as a naive filter does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tableNames()), fc.nat(), fc.nat(), async (table, column, at) => {
        const { fields } = describeTable(table)
        const name = fields[column % fields.length]?.name ?? ''
        const path = `/v1/tables/${fileNameOf(table)}`
        const plain = rowsIn((await ask(path)).data)
        const { data, meta } = await ask(`${path}?sort=-${name}`)
        expect(meta['total']).toBe(plain.length)
        expect(byText(rowsIn(data).map((row) => Object.values(row).map(String)))).toEqual(
          byText(plain.map((row) => Object.values(row).map(String))),
        )
        const value = plain[at % plain.length]?.[name]
        const response = await request(`${path}?${name}=${encodeURIComponent(String(value))}`)
        if (typeof value !== 'number' || response.status === 400) return
        const kept = objectIn(await response.json())['data']
        expect(kept).toEqual(plain.filter((row) => row[name] === value))
      }),
      { numRuns: 120 },
    )
    const bulgaria = await ask('/v1/tables/ratifications?member=bg&registered=1945..1960')
    const naive = rowsOf('ratifications').filter(
      ({ member, registered = '' }) => member === 'BGR' && registered >= '1945' && registered < '1961',
    )
    expect(naive.length).toBeGreaterThan(1)
    expect(rowsIn(bulgaria.data).map(({ instrument }) => instrument)).toEqual(
      naive.map(({ instrument }) => instrument),
    )
  })

  test('have pages where a limit is given, and tell their sources', async () => {
    const { data, meta, links } = await ask('/v1/tables/ratifications?limit=2&sort=member&include=sources')
    expect(rowsIn(data)).toHaveLength(2)
    expect(rowsIn(meta['sources']).length).toBeGreaterThan(0)
    expect(links['next']).toContain('/v1/tables/ratifications?sort=member&include=sources&limit=2&cursor=')
    await ask(String(links['next']))
  })

  test('are called as in files; any other name leads there or is refused with the nearest', async () => {
    await moved('/v1/tables/membershipPeriods', '/v1/tables/membership-periods')
    const { nearest } = await refused('/v1/tables/membership-period', 404, 'unknown-value')
    expect(nearest).toContain('membership-periods')
    const column = await refused('/v1/tables/members?sort=regoin', 400, 'unknown-value')
    expect(column['nearest']).toContain('region')
    const filter = await refused('/v1/tables/members?regoin=africa', 400, 'unknown-parameter')
    expect(filter['nearest']).toContain('region')
  })
})

describe('the data package', () => {
  test('describes every table as the package on npm does, and leads to its CSV', async () => {
    const response = await request('/v1/datapackage.json')
    expect(response.headers.get('Content-Type')).toBe('application/json')
    const { profile, resources, sources } = objectIn(await response.json())
    expect(profile).toBe('tabular-data-package')
    expect(rowsIn(sources).length).toBe(rowsOf('sources').length)
    expect(rowsIn(resources).map(({ name }) => name)).toEqual(tableNames().map(fileNameOf))
    for (const { path, schema } of rowsIn(resources)) {
      const [header = []] = read(await (await request(`/v1/${String(path)}`)).text())
      expect(rowsIn(objectIn(schema)['fields']).map(({ name }) => name)).toEqual(header)
    }
  })

  test('has one address, to which the others lead in one step', async () => {
    for (const address of ['/datapackage.json', '/v1/datapackage', '/datapackage'])
      await moved(address, '/v1/datapackage.json')
    expect((await request('/v1/datapackage.csv')).status).toBe(404)
    expect((await request('/v1/datapackage.json?on=2000-01-01')).status).toBe(400)
  })
})
