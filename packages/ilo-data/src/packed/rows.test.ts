import { expect, test } from 'vitest'
import { instrumentsCore } from '../generated/cores/instruments.ts'
import { membershipPeriodsCore } from '../generated/cores/membership-periods.ts'
import { conflicts } from '../generated/tables/conflicts.ts'
import { coverage } from '../generated/tables/coverage.ts'
import { instrumentRelations } from '../generated/tables/instrument-relations.ts'
import { instrumentTitles } from '../generated/tables/instrument-titles.ts'
import { members } from '../generated/tables/members.ts'
import { ratificationTotals } from '../generated/tables/ratification-totals.ts'
import {
  heldRatification,
  ratifications,
  ratificationsBefore,
  ratificationsOf,
  ratifyingMembers,
} from '../generated/tables/ratifications.ts'
import { sources } from '../generated/tables/sources.ts'
import { openRows } from './rows.ts'
import type { Rows } from './rows.ts'

const tables: Readonly<Record<string, Rows<object>>> = {
  instrumentsCore,
  membershipPeriodsCore,
  conflicts,
  coverage,
  instrumentRelations,
  instrumentTitles,
  members,
  ratificationTotals,
  sources,
}

const together = (rows: Rows<object>): boolean => {
  const byKey = rows.keys().flatMap((key) => rows.of(key))
  return byKey.length === rows().length && byKey.every((row, place) => row === rows()[place])
}

test.for(Object.keys(tables))('the rows of all keys of %s are the table, row by row', (name) => {
  const rows = tables[name]
  expect(rows?.of('no such key')).toEqual([])
  expect(rows && together(rows)).toBe(true)
})

test('rows of one key that do not stand together are found out', () => {
  const scattered = ['a', 'b', 'a'].map((key, place) => ({ key, place }))
  const rows = openRows(() => ({
    length: scattered.length,
    keyAt: (place) => scattered[place]?.key ?? '',
    rowAt: (place) => scattered[place] ?? {},
  }))
  expect(together(rows)).toBe(false)
})

test('a ratification that is asked for alone is the one that stands in the ledger', () => {
  const alone = heldRatification('BGR', 'C087')
  expect(alone).toMatchObject({ member: 'BGR', instrument: 'C087', registered: '1959-06-08' })
  expect(heldRatification('USA', 'C087')).toBeUndefined()
  expect(heldRatification('BGR', 'R204')).toBeUndefined()
  expect(ratifyingMembers('R204').size).toBe(0)
  expect(ratifications()).toContain(alone)
  for (const [place, row] of ratifications().entries()) {
    expect(heldRatification(row.member, row.instrument)).toBe(row)
    const before = ratificationsBefore(row.instrument)
    expect(before + (ratifyingMembers(row.instrument).get(row.member) ?? -1)).toBe(place)
    expect(ratificationsOf(row.instrument)[place - before]).toBe(row)
  }
})
