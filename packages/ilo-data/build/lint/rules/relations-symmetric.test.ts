import { describe, expect, it } from 'vitest'
import { c029, smallWorld } from '../small-world.ts'
import { findings } from '../testing.ts'
import { relationsSymmetric } from './relations-symmetric.ts'

describe('relations-symmetric', () => {
  it('keeps silent on relations held in both files', () => {
    expect(findings(relationsSymmetric)).toEqual([])
  })

  it('finds a relation that is held on one side only', () => {
    expect(
      findings(relationsSymmetric, {
        instrumentRelations: (smallWorld.instrumentRelations ?? []).slice(0, 3),
      }),
    ).toEqual([
      {
        table: 'instrumentRelations',
        key: 'C029|supplemented-by|R035',
        found: 'C029 supplemented-by R035, but not R035 supplements C029',
        expected: 'the relation in both files',
        todo: 'add { relation: supplements, target: C029, … } to facts/instruments/R035.yaml',
      },
    ])
  })

  it('finds a parent that is no relation', () => {
    expect(findings(relationsSymmetric, { instrumentRelations: [] })).toEqual([
      {
        table: 'instruments',
        key: 'P029',
        field: 'parent',
        found: 'parent C029, but no relation protocol-to C029',
        expected: 'the parent among the relations',
        todo: 'add { relation: protocol-to, target: C029, … }',
      },
    ])
  })

  it('finds a relation that is not to the parent', () => {
    expect(
      findings(relationsSymmetric, {
        instruments: [c029, { ...c029, id: 'P029' }],
      }),
    ).toEqual([
      {
        table: 'instrumentRelations',
        key: 'P029|protocol-to|C029',
        found: 'protocol-to C029, but the parent of P029 is not given',
        expected: 'parent: C029',
        todo: 'correct the parent, or the relation',
      },
    ])
  })
})
