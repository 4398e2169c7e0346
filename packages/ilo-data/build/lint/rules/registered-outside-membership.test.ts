import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { registeredOutsideMembership } from './registered-outside-membership.ts'

describe('registered-outside-membership', () => {
  it('keeps silent on a day of membership', () => {
    expect(findings(registeredOutsideMembership)).toEqual([])
  })

  it('keeps silent on the first day and on a year that reaches into membership', () => {
    expect(
      findings(registeredOutsideMembership, {
        ratifications: [
          { member: 'BGR', instrument: 'C029', registered: '1920-12-16', state: 'unknown' },
          { member: 'SUN', instrument: 'C029', registered: '1954', state: 'unknown' },
        ],
      }),
    ).toEqual([])
  })

  it('finds the first day without membership, and a time between two periods', () => {
    expect(
      findings(registeredOutsideMembership, {
        ratifications: [
          { member: 'BGR', instrument: 'C029', registered: '1920-12-15', state: 'unknown' },
          { member: 'SUN', instrument: 'C029', registered: '1991-12-25', state: 'unknown' },
          { member: 'SUN', instrument: 'P029', registered: '1953', state: 'unknown' },
        ],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'registered',
        found: 'registered 1920-12-15; BGR was a Member from 1920-12-16',
        expected: 'a date of its membership',
        todo: 'correct the date, or the period; if both are true, say why in facts/exceptions.yaml',
      },
      {
        table: 'ratifications',
        key: 'SUN|C029',
        field: 'registered',
        found:
          'registered 1991-12-25; SUN was a Member from 1934-09-18 until 1940-02 and from 1954-04-26 until 1991-12-25',
        expected: 'a date of its membership',
        todo: 'correct the date, or the period; if both are true, say why in facts/exceptions.yaml',
      },
      expect.objectContaining({ key: 'SUN|P029' }),
    ])
  })
})
