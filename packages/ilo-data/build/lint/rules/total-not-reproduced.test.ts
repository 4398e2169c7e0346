import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { totalNotReproduced } from './total-not-reproduced.ts'

describe('total-not-reproduced', () => {
  it('keeps silent on the number that the periods give', () => {
    expect(findings(totalNotReproduced)).toEqual([])
  })

  it('keeps silent on a year in which the number was reached', () => {
    expect(
      findings(totalNotReproduced, {
        membershipCounts: [
          { date: '1920', total: 0, source: 'some-source' },
          { date: '1920-12', total: 1, source: 'some-source' },
        ],
      }),
    ).toEqual([])
  })

  it('finds a number that they do not give; a period that is not counted does not help', () => {
    expect(
      findings(totalNotReproduced, {
        membershipCounts: [
          { date: '1935-01-01', total: 2, source: 'some-source' },
          { date: '1920', total: 2, source: 'some-source' },
        ],
      }),
    ).toEqual([
      {
        table: 'membershipCounts',
        key: '1935-01-01|some-source',
        field: 'total',
        found: '2 Members on 1935-01-01 by some-source; the periods give 1',
        expected: 'the number that the periods of membership give',
        todo: 'correct the period that is wrong; if the source is, say why in facts/exceptions.yaml',
      },
      {
        table: 'membershipCounts',
        key: '1920|some-source',
        field: 'total',
        found: '2 Members on 1920 by some-source; the periods give 0 to 1',
        expected: 'the number that the periods of membership give',
        todo: 'correct the period that is wrong; if the source is, say why in facts/exceptions.yaml',
      },
    ])
  })

  it('counts up to the end of a month that ends a period', () => {
    expect(
      findings(totalNotReproduced, {
        membershipPeriods: [{ member: 'BGR', seq: 1, from: '1920', to: '1940-02', counted: true }],
        membershipCounts: [
          { date: '1920-01-01', total: 1, source: 'some-source' },
          { date: '1940-02-28', total: 1, source: 'some-source' },
          { date: '1940-02-29', total: 0, source: 'some-source' },
        ],
      }),
    ).toEqual([])
  })
})
