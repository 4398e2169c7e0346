import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFacts } from '../build/check.ts'
import { allTables } from '../src/generated/all-tables.ts'
import { listInstruments, listMembers, listRatifications, provenance } from '../src/index.ts'
import { parseCitation } from '../build/citations.ts'
import { compareKeys } from '../build/rows.ts'

const facts = checkFacts(join(import.meta.dirname, '../facts'))

test('sum by instrument = sum by Member = length of the ledger', () => {
  const ledger = listRatifications().length
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
  expect(sum(listMembers().map(({ id }) => listRatifications({ member: id }).length))).toBe(ledger)
  expect(sum(listInstruments().map(({ id }) => listRatifications({ instrument: id }).length))).toBe(ledger)
})

test('the compiled tables hold every authored row, and no other', () => {
  const inOrder = (rows: readonly object[]) =>
    rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted(compareKeys)
  for (const [table, reader] of Object.entries(allTables)) {
    const authored = Object.entries(facts.tables).find(([name]) => name === table)?.[1] ?? []
    const compiled = reader
      .rows()
      .map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'knownBy')))
    expect(inOrder(compiled), table).toEqual(inOrder(authored))
  }
})

test('every authored citation is found through provenance', () => {
  for (const table of [
    'members',
    'membershipPeriods',
    'instruments',
    'ratifications',
    'offices',
    'officeCoverage',
  ] as const) {
    for (const row of facts.read.rows.get(table)?.values() ?? []) {
      const authored = [...row.citations].map(([field, text]) => ({ field, ...parseCitation(text) }))
      const found = provenance(table, row.key).map(({ field, sources, confidence }) => ({
        field,
        sources,
        confidence,
      }))
      expect(found, `${table} ${row.key}`).toEqual(authored)
    }
  }
})
