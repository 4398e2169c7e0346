import { describe, expect, it } from 'vitest'
import { smallWorld } from '../small-world.ts'
import { findings } from '../testing.ts'
import { completeHolding } from './complete-holding.ts'

describe('complete-holding', () => {
  it('keeps silent where as many are held as published', () => {
    expect(findings(completeHolding)).toEqual([])
  })

  it('keeps silent on a larger total of a later time', () => {
    expect(
      findings(completeHolding, { ratificationTotals: [{ instrument: 'C029', asOf: '2027', total: 2 }] }),
    ).toEqual([])
  })

  it('keeps silent on an instrument that is not complete', () => {
    expect(
      findings(completeHolding, {
        coverage: [{ instrument: 'C029', knownTotal: 9, completeness: 'partial' }],
      }),
    ).toEqual([])
  })

  it('does not count former States', () => {
    expect(
      findings(completeHolding, {
        ratifications: [
          ...(smallWorld.ratifications ?? []),
          { member: 'SUN', instrument: 'C029', state: 'unknown' },
        ],
      }),
    ).toEqual([])
  })

  it('finds a ratification too few', () => {
    expect(findings(completeHolding, { ratifications: [] })).toEqual([
      {
        table: 'coverage',
        key: 'C029',
        field: 'knownTotal',
        found: '0 ratifications of C029 by present Members; 1 published',
        expected: '1',
        todo: 'restore the ratification that is missing, or say completeness: partial',
      },
    ])
  })

  it('finds a published total that is larger', () => {
    expect(
      findings(completeHolding, {
        ratificationTotals: [{ instrument: 'C029', asOf: '2021-01', source: 'some-source', inForceTotal: 2 }],
      }),
    ).toEqual([
      {
        table: 'ratificationTotals',
        key: 'C029|2021-01|some-source',
        field: 'total',
        found: '2 published, 1 held of C029, whose coverage is complete',
        expected: 'no total above 1',
        todo: 'say completeness: partial in facts/coverage.yaml, or correct the total',
      },
    ])
  })

  it('needs a total unless a complete list is the basis', () => {
    expect(
      findings(completeHolding, {
        coverage: [
          { instrument: 'C029', completeness: 'complete' },
          { instrument: 'P029', completeness: 'complete', basis: 'complete-list' },
        ],
      }),
    ).toEqual([expect.objectContaining({ key: 'C029', expected: 'a knownTotal' })])
  })
})
