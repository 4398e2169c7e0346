import { describe, expect, it } from 'vitest'
import { c029, p029, r035 } from '../small-world.ts'
import { findings } from '../testing.ts'
import { instrumentCodes } from './instrument-codes.ts'

describe('instrument-codes', () => {
  it('keeps silent on codes of kind and number', () => {
    expect(findings(instrumentCodes)).toEqual([])
  })

  it('finds another kind and another number', () => {
    expect(
      findings(instrumentCodes, {
        instruments: [{ ...c029, kind: 'recommendation' }, p029, { ...r035, number: 36 }],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        field: 'number',
        found: 'recommendation 29 with the id C029',
        expected: 'the id R029',
        todo: 'correct the field, or the id',
      },
      {
        table: 'instruments',
        key: 'R035',
        field: 'number',
        found: 'recommendation 36 with the id R035',
        expected: 'the id R036',
        todo: 'correct the field, or the id',
      },
    ])
  })

  it('finds a Protocol of another Convention, or of none', () => {
    expect(
      findings(instrumentCodes, {
        instruments: [
          { ...p029, parent: 'C030' },
          { ...r035, parent: 'C029' },
        ],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'P029',
        field: 'parent',
        found: 'parent C030 of P029',
        expected: 'C029',
        todo: 'correct the field, or the id',
      },
      {
        table: 'instruments',
        key: 'R035',
        field: 'parent',
        found: 'parent C029 of a recommendation',
        expected: 'a parent for a Protocol, and only for one',
        todo: 'correct the field, or the id',
      },
    ])
  })
})
