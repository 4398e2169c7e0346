import { describe, expect, it } from 'vitest'
import { smallWorld } from '../small-world.ts'
import { findings } from '../testing.ts'
import { countsAsFrozen, fundamentalCounts } from './fundamental-counts.ts'

const todo =
  'restore the row; if the number is new, freeze it in build/lint/rules/fundamental-counts.ts and say why'

describe('fundamental-counts', () => {
  it('keeps silent on the frozen numbers, and does not count former States', () => {
    const ratifications = [
      ...(smallWorld.ratifications ?? []),
      { member: 'SUN', instrument: 'C029', state: 'denounced' },
    ] as const
    expect(findings(countsAsFrozen([['C029', 1]]), { ratifications })).toEqual([])
  })

  it('finds a ratification too few', () => {
    expect(findings(countsAsFrozen([['C029', 2]]))).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        found: '1 ratifications of C029 by present Members',
        expected: '2, as frozen',
        todo,
      },
    ])
  })

  it('finds a denunciation that was lost', () => {
    expect(findings(countsAsFrozen([['C029', 1, 1]]))).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        found: '0 denunciations of C029 by present Members',
        expected: '1, as frozen',
        todo,
      },
    ])
  })

  it('freezes the eleven fundamental instruments', () => {
    expect(
      findings(fundamentalCounts, { ratifications: [] }).map(({ key, expected }) => [key, expected]),
    ).toEqual([
      ['C029', '181, as frozen'],
      ['C087', '158, as frozen'],
      ['C098', '168, as frozen'],
      ['C100', '175, as frozen'],
      ['C105', '178, as frozen'],
      ['C105', '2, as frozen'],
      ['C111', '175, as frozen'],
      ['C138', '177, as frozen'],
      ['C155', '94, as frozen'],
      ['C182', '187, as frozen'],
      ['C187', '77, as frozen'],
      ['P029', '66, as frozen'],
    ])
  })
})
