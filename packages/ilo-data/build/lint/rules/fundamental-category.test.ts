import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { fundamentalCategory } from './fundamental-category.ts'

describe('fundamental-category', () => {
  it('keeps silent where category and set agree', () => {
    expect(findings(fundamentalCategory)).toEqual([])
  })

  it('finds one outside the present set; an earlier set does not count', () => {
    expect(
      findings(fundamentalCategory, {
        fundamentalSets: [
          { id: 'set-1999', validFrom: '1999', validTo: '2022-06', instruments: ['C029', 'P029'] },
          { id: 'set-2022', validFrom: '2022-06', instruments: ['C029', 'R035'] },
        ],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'P029',
        field: 'category',
        found: 'category fundamental, but not in set-2022',
        expected: 'another category',
        todo: 'correct the category, or facts/fundamental-sets.yaml',
      },
      {
        table: 'instruments',
        key: 'R035',
        field: 'category',
        found: 'category missing, but in set-2022',
        expected: 'category fundamental',
        todo: 'correct the category, or facts/fundamental-sets.yaml',
      },
    ])
  })
})
