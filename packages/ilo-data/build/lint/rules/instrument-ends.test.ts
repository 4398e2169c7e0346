import { describe, expect, it } from 'vitest'
import { c029, r035 } from '../small-world.ts'
import { findings } from '../testing.ts'
import { instrumentEnds } from './instrument-ends.ts'

describe('instrument-ends', () => {
  it('keeps silent on fields that agree', () => {
    expect(findings(instrumentEnds)).toEqual([])
  })

  it('finds a Recommendation in force', () => {
    expect(
      findings(instrumentEnds, {
        instruments: [{ ...r035, inForceState: 'in-force', inForce: '1930' }],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'R035',
        field: 'inForceState',
        found: 'inForceState in-force of a recommendation',
        expected: 'n/a for Recommendations, and only for them',
        todo: 'correct the field that is wrong',
      },
    ])
  })

  it('finds a date of what never entered into force', () => {
    expect(
      findings(instrumentEnds, {
        instruments: [{ ...c029, inForceState: 'never' }],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        field: 'inForce',
        found: 'inForce 1932-05-01 with inForceState never',
        expected: 'a date only with in-force',
        todo: 'correct the field that is wrong',
      },
    ])
  })

  it('finds a status without its end, and an end without its kind', () => {
    expect(
      findings(instrumentEnds, {
        instruments: [
          { ...c029, status: 'abrogated' },
          { ...c029, endedOn: '2017' },
          { ...c029, endedSession: '106' },
        ],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        field: 'status',
        found: 'status abrogated with endedKind missing',
        expected: 'endedKind abrogated',
        todo: 'correct the field that is wrong',
      },
      {
        table: 'instruments',
        key: 'C029',
        field: 'endedOn',
        found: 'an end (2017) without endedKind',
        expected: 'an endedKind',
        todo: 'correct the field that is wrong',
      },
      {
        table: 'instruments',
        key: 'C029',
        field: 'endedOn',
        found: 'an end (session 106) without endedKind',
        expected: 'an endedKind',
        todo: 'correct the field that is wrong',
      },
    ])
  })
})
