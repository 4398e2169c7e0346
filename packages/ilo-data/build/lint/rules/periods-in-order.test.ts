import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { periodsInOrder } from './periods-in-order.ts'

describe('periods-in-order', () => {
  it('keeps silent on periods that follow one another', () => {
    expect(findings(periodsInOrder)).toEqual([])
  })

  it('keeps silent on one that begins in the month in which the other ends', () => {
    expect(
      findings(periodsInOrder, {
        membershipPeriods: [
          { member: 'BGR', seq: 1, from: '1920', to: '1940-02', counted: true },
          { member: 'BGR', seq: 2, from: '1940-02-20', counted: true },
        ],
      }),
    ).toEqual([])
  })

  it('finds an overlap, and a period that was not closed', () => {
    expect(
      findings(periodsInOrder, {
        membershipPeriods: [
          { member: 'BGR', seq: 1, from: '1920', to: '1940-02', counted: true },
          { member: 'BGR', seq: 2, from: '1939', counted: true },
          { member: 'BGR', seq: 3, from: '1950', counted: true },
        ],
      }),
    ).toEqual([
      {
        table: 'membershipPeriods',
        key: 'BGR|2',
        found: "a period from 1939, but 'BGR|1' lasts until 1940-02",
        expected: "a period that begins when 'BGR|1' has ended",
        todo: 'close the earlier period, or correct the date that is wrong',
      },
      {
        table: 'membershipPeriods',
        key: 'BGR|3',
        found: "a period from 1950, but 'BGR|2' lasts still",
        expected: "a period that begins when 'BGR|2' has ended",
        todo: 'close the earlier period, or correct the date that is wrong',
      },
    ])
  })

  it('finds a gap in the numbers', () => {
    expect(
      findings(periodsInOrder, {
        membershipPeriods: [{ member: 'BGR', seq: 2, from: '1920', counted: true }],
      }),
    ).toEqual([
      {
        table: 'membershipPeriods',
        key: 'BGR|2',
        field: 'seq',
        found: 'seq 2 as period 1',
        expected: 'seq 1',
        todo: 'number the periods of a Member from 1 without a gap',
      },
    ])
  })

  it('finds two Directors-General at a time', () => {
    expect(
      findings(periodsInOrder, {
        directorsGeneral: [
          { order: 1, name: 'A', country: 'BGR', titles: ['Director'], from: '1919', to: '1932-05' },
          { order: 2, name: 'B', country: 'BGR', titles: ['Director'], from: '1932-04' },
        ],
      }),
    ).toEqual([expect.objectContaining({ table: 'directorsGeneral', key: '2' })])
  })
})
