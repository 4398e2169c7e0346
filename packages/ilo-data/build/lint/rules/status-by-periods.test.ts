import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { statusByPeriods } from './status-by-periods.ts'

describe('status-by-periods', () => {
  it('keeps silent where status and periods agree', () => {
    expect(findings(statusByPeriods)).toEqual([])
  })

  it('finds a Member without an open period, and a former State with one', () => {
    expect(
      findings(statusByPeriods, {
        membershipPeriods: [
          { member: 'BGR', seq: 1, from: '1920-12-16', to: '1990', counted: true },
          { member: 'SUN', seq: 1, from: '1934-09-18', counted: true },
        ],
      }),
    ).toEqual([
      {
        table: 'members',
        key: 'BGR',
        field: 'status',
        found: 'status member with no open period of membership',
        expected: 'status former, or an open period',
        todo: 'correct the status, or the periods',
      },
      {
        table: 'members',
        key: 'SUN',
        field: 'status',
        found: 'status former with an open period of membership',
        expected: 'status member',
        todo: 'correct the status, or the periods',
      },
    ])
  })

  it('finds a present Member that another continues', () => {
    expect(
      findings(statusByPeriods, {
        members: [{ id: 'BGR', status: 'member', names: { en: 'Bulgaria' }, continuedBy: 'ROU' }],
      }),
    ).toEqual([
      {
        table: 'members',
        key: 'BGR',
        field: 'continuedBy',
        found: 'continuedBy ROU of a present Member',
        expected: 'continuedBy only for a former State',
        todo: 'delete the field, or correct the status',
      },
    ])
  })
})
