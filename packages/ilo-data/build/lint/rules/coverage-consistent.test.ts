import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { coverageConsistent } from './coverage-consistent.ts'

describe('coverage-consistent', () => {
  it('keeps silent where every instrument says what is held', () => {
    expect(findings(coverageConsistent)).toEqual([])
  })

  it('finds rows where none are said to be, and the reverse', () => {
    expect(
      findings(coverageConsistent, {
        coverage: [
          { instrument: 'C029', completeness: 'none' },
          { instrument: 'P029', completeness: 'partial' },
        ],
      }),
    ).toEqual([
      {
        table: 'coverage',
        key: 'C029',
        field: 'completeness',
        found: 'completeness none with ratifications held',
        expected: 'partial or complete',
        todo: 'correct the completeness',
      },
      {
        table: 'coverage',
        key: 'P029',
        field: 'completeness',
        found: 'completeness partial with no ratification held',
        expected: 'none',
        todo: 'correct the completeness',
      },
    ])
  })

  it('finds a Protocol without a row, and a Recommendation with one', () => {
    expect(
      findings(coverageConsistent, {
        coverage: [
          { instrument: 'C029', completeness: 'partial' },
          { instrument: 'R035', completeness: 'none' },
        ],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'P029',
        found: 'no row for the protocol P029 in facts/coverage.yaml',
        expected: 'one for every Convention and Protocol, none for a Recommendation',
        todo: 'add { instrument: P029, completeness: … }',
      },
      {
        table: 'instruments',
        key: 'R035',
        found: 'a row for the recommendation R035 in facts/coverage.yaml',
        expected: 'one for every Convention and Protocol, none for a Recommendation',
        todo: 'delete it',
      },
    ])
  })
})
