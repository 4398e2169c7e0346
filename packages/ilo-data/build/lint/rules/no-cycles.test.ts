import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { noCycles } from './no-cycles.ts'

describe('no-cycles', () => {
  it('keeps silent on a chain that ends', () => {
    expect(findings(noCycles)).toEqual([])
  })

  it('finds a ring, once for each of its parts, and not for what hangs on it', () => {
    expect(
      findings(noCycles, {
        organs: [
          { id: 'a', kind: 'organ', names: { en: 'a' }, city: 'Geneva', country: 'BGR', parent: 'b' },
          { id: 'b', kind: 'organ', names: { en: 'b' }, city: 'Geneva', country: 'BGR', parent: 'a' },
          { id: 'c', kind: 'organ', names: { en: 'c' }, city: 'Geneva', country: 'BGR', parent: 'a' },
        ],
      }),
    ).toEqual([
      {
        table: 'organs',
        key: 'a',
        field: 'parent',
        found: 'a is a part of b, which is a part of a',
        expected: 'a chain of parents that ends',
        todo: 'correct the parent',
      },
      {
        table: 'organs',
        key: 'b',
        field: 'parent',
        found: 'b is a part of a, which is a part of b',
        expected: 'a chain of parents that ends',
        todo: 'correct the parent',
      },
    ])
  })
})
