import { describe, expect, test } from 'vitest'
import type { RatificationTotalByMember } from '../generated/types.ts'
import { memberCompleteness } from './member-completeness.ts'
import type { Act } from './member-completeness.ts'

const act = (kind: Act['kind'], from: Act['registered']['from'], to = from): Act => ({
  kind,
  registered: { from, to },
})

const acts = [act('convention', '1950-01-01'), act('convention', '2018-01-01'), act('protocol', '2016-05-05')]

const published = (total: Omit<RatificationTotalByMember, 'member'>): RatificationTotalByMember[] => [
  { member: 'BGR', ...total },
]

const partial = { completeness: 'partial' }

describe('what is held of a Member is complete', () => {
  test('when of every instrument something is known', () => {
    expect(memberCompleteness(acts, [], 0, '2021-01')).toEqual({
      completeness: 'complete',
      basis: 'every-instrument',
      asOf: '2021-01',
    })
    expect(memberCompleteness(acts, [], 1, '2021-01')).toEqual(partial)
  })

  test('when a published total counts as many', () => {
    expect(
      memberCompleteness(acts, published({ asOf: '2019', conventions: 2, protocols: 1 }), 9, '2021'),
    ).toEqual({ completeness: 'complete', basis: 'published-total', asOf: '2019' })
  })

  test('without a time when the total has none', () => {
    expect(memberCompleteness(acts, published({ conventions: 2 }), 9, '2021')).toEqual({
      completeness: 'complete',
      basis: 'published-total',
    })
  })

  test('but not when it counts others, or only those in force', () => {
    for (const total of [{ conventions: 3 }, { conventions: 2, protocols: 2 }, { inForceTotal: 3 }]) {
      expect(memberCompleteness(acts, published({ asOf: '2019', ...total }), 9, '2021')).toEqual(partial)
    }
  })

  test('nor when a ratification may be younger than the total', () => {
    const total = published({ asOf: '2018', conventions: 2 })
    expect(memberCompleteness(acts, total, 9, '2021')).toMatchObject({ completeness: 'complete' })
    const undecided = [...acts.slice(0, 1), act('convention', '2017-01-01', '2018-12-31')]
    expect(memberCompleteness(undecided, total, 9, '2021')).toEqual(partial)
  })
})
