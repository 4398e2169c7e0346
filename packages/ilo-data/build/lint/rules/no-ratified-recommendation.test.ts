import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { noRatifiedRecommendation } from './no-ratified-recommendation.ts'

describe('no-ratified-recommendation', () => {
  it('keeps silent on a ratified Convention', () => {
    expect(findings(noRatifiedRecommendation)).toEqual([])
  })

  it('finds a ratified Recommendation', () => {
    expect(
      findings(noRatifiedRecommendation, {
        ratifications: [{ member: 'BGR', instrument: 'R035', state: 'unknown' }],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|R035',
        field: 'instrument',
        found: 'a ratification of the Recommendation R035',
        expected: 'a Convention or a Protocol',
        todo: 'correct the code, or delete the row',
      },
    ])
  })
})
