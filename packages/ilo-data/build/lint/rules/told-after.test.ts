import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../../src/dates/partial-date.ts'
import type { Ratification } from '../../../src/generated/types.ts'
import { findings } from '../testing.ts'
import { toldAfter } from './told-after.ts'

const found = (asOf: PartialDate | undefined, row: Partial<Ratification>) =>
  findings(toldAfter, {
    ratifications: [{ member: 'BGR', instrument: 'C029', state: 'in-force', ...row }],
    sources: [
      {
        id: 'some-source',
        kind: 'other',
        title: 'Some source',
        family: 'some-family',
        ...(asOf === undefined ? {} : { asOf }),
      },
    ],
    instruments: [],
    membershipPeriods: [],
  })

describe('told-after', () => {
  it('keeps silent on a source of the same time or a later one', () => {
    expect(found('1932-09', { registered: '1932-09-22' })).toEqual([])
    expect(found('1932', { registered: '1932-09-22' })).toEqual([])
    expect(found('1990', { registered: '1932-09-22' })).toEqual([])
  })

  it('keeps silent on a source without a time', () => {
    expect(found(undefined, { registered: '1932-09-22' })).toEqual([])
  })

  it('keeps silent on what is set in advance', () => {
    expect(found('1932', { inForce: '1933-09-22', endedOn: '1934' })).toEqual([])
  })

  it('finds an act that its only source could not know', () => {
    expect(found('1931-12', { registered: '1932-09-22' })).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'registered',
        found: 'registered 1932-09-22 by some-source of 1931-12',
        expected: 'a source that speaks of that time or a later one',
        todo: 'correct the date, name the source that tells it, or correct asOf of the source',
      },
    ])
    expect(found('2023', { stateAsOf: '2024' })).toHaveLength(1)
  })
})
