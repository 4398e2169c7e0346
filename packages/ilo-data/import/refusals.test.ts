import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TableSet } from './fixture.ts'
import { row, world } from './small-world.ts'
import { writeFacts } from './store.ts'
import { useWorkspace } from './workspace.ts'
import type { Run } from './workspace.ts'

const { path, importing, secondImport, edit } = useWorkspace()

function expectRefusal({ code, err }: Run, found: string): void {
  expect(err).toContain(found)
  expect(err).toMatch(/found {5}.*\n {2}expected {2}.*\n {2}to do {5}/)
  expect(code).toBe(1)
}

function refused(tables: TableSet, found: string): void {
  expectRefusal(importing(tables.write(path('bad')), '--write'), found)
  expect(existsSync(path('facts'))).toBe(false)
}

describe('what cannot be used is refused, with what was found, expected and to do', () => {
  test('a folder that is not there', () => {
    expectRefusal(importing(path('nowhere')), 'no such folder')
  })

  test('a table that is missing, or that nobody knows', () => {
    const tables = new TableSet().write(path('bad'))
    rmSync(join(tables, 'offices.csv'))
    expectRefusal(importing(tables), 'no offices.csv')
    new TableSet().write(tables)
    writeFileSync(join(tables, 'planets.csv'), 'id\nearth\n')
    expectRefusal(importing(tables), 'planets.csv')
  })

  test('text that is no CSV, or no UTF-8', () => {
    const tables = new TableSet().write(path('bad'))
    writeFileSync(join(tables, 'organs.csv'), 'id,name\none\n')
    expectRefusal(importing(tables), 'line 2')
    writeFileSync(join(tables, 'organs.csv'), Buffer.from([0x69, 0x64, 0x0a, 0xe9, 0x0a]))
    expectRefusal(importing(tables), 'not UTF-8')
  })

  test('a column that no field is for, even an empty one, or that stands twice', () => {
    const tables = new TableSet()
    tables.table('members').columns.push('capital')
    refused(tables, "the column 'capital'")
    const twice = new TableSet()
    twice.table('members').columns.push('iso2')
    refused(twice, "two columns 'iso2'")
    const both = new TableSet()
    both.table('members').columns.push('id')
    refused(both, "the columns 'id' and 'iso3', which are both 'id'")
  })

  test('a key that stands twice, or is empty', () => {
    const tables = new TableSet()
    tables.table('subjects').rows.push({ ...tables.table('subjects').rows[0] })
    refused(tables, 'a second row')
    const empty = new TableSet()
    Object.assign(empty.table('subjects').rows[0] ?? {}, { id: '' })
    refused(empty, 'a row without id')
  })

  test('a table without rows, and a row without its record', () => {
    const tables = new TableSet()
    tables.table('coverage').rows = []
    refused(tables, 'no row')
    refused(new TableSet().drop('members', 'SUN'), "'SUN|1', but members.csv has no SUN")
  })

  test('provenance that lacks a value, or speaks of what is not there', () => {
    const tables = new TableSet()
    tables.table('provenance').rows = tables.table('provenance').rows.filter(({ field }) => field !== 'm49')
    refused(tables, 'nothing about members')
    refused(new TableSet().cite('members', 'BRA', '*', 'cc'), 'members BRA, which is no row')
    refused(new TableSet().cite('planets', 'earth', '*', 'cc'), "the table 'planets'")
    refused(
      new TableSet().cite('members', 'SUN', 'iso2', 'cc'),
      'sources for members SUN iso2, which is not filled',
    )
  })

  test('a key that would lead out of the folder', () => {
    const tables = new TableSet()
      .set('members', '../../XYZ', { iso3: '../../XYZ', status: 'member' })
      .cite('members', '../../XYZ', '*', 'cc')
    refused(tables, 'a key that cannot be the name of a file')
  })

  test('rows that would not read back as they are', () => {
    const wrong = world(row('conferenceSessions', { id: '5', opened: '1923', places: 'no list' }))
    expect(() => writeFacts(path('facts'), world(), wrong)).toThrow(/schema[^]*found {5}places: 'no list'/)
    const misnamed = world({ ...row('subjects', { id: 'wages', title: 'Wages' }), key: 'hours' })
    expect(() => writeFacts(path('facts'), world(), misnamed)).toThrow(
      'rows that do not read back as written (hours)',
    )
    expect(existsSync(path('facts'))).toBe(false)
  })

  test('a column that the last import had', () => {
    const tables = secondImport((set) => {
      const { columns } = set.table('members')
      columns.splice(columns.indexOf('name_ru'), 1)
      const provenance = set.table('provenance')
      provenance.rows = provenance.rows.filter(({ field }) => field !== 'name_ru')
      return set
    })
    expectRefusal(importing(tables), 'no column name_ru')
  })

  test('facts that cannot be read', () => {
    const tables = secondImport((same) => same)
    edit('members/BGR.yaml', 'status: member', 'statuss: member')
    expectRefusal(importing(tables, '--write'), 'facts/members/BGR.yaml:2  known-field')
  })

  test('facts without the tables of the last import', () => {
    const tables = secondImport((same) => same)
    rmSync(path('base'), { recursive: true })
    expectRefusal(importing(tables), 'restore the folder from git')
  })

  test('options that do not fit', () => {
    const tables = new TableSet().write(path('first'))
    for (const options of [['--wirte'], ['second'], ['--reason', 'x'], ['--take', 'a', '--keep', 'a']]) {
      expectRefusal(importing(tables, ...options), 'the command line')
    }
    expectRefusal(importing(tables, '--take', 'members/BGR/iso2'), 'not in conflict')
  })
})
