import { describe, expect, it } from 'vitest'
import { c029 } from '../small-world.ts'
import { findings } from '../testing.ts'
import { inForceNotAfterAdoption } from './in-force-not-after-adoption.ts'

describe('in-force-not-after-adoption', () => {
  it('keeps silent on a later entry into force', () => {
    expect(findings(inForceNotAfterAdoption)).toEqual([])
  })

  it('keeps silent on the year of the adoption', () => {
    expect(
      findings(inForceNotAfterAdoption, {
        instruments: [{ ...c029, inForce: '1930' }],
      }),
    ).toEqual([])
  })

  it('finds an entry into force on the day of adoption', () => {
    expect(
      findings(inForceNotAfterAdoption, {
        instruments: [{ ...c029, inForce: c029.adopted }],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        field: 'inForce',
        found: 'in force 1930-06-28, adopted 1930-06-28',
        expected: 'a date after 1930-06-28',
        todo: 'correct the date that is wrong, with its source',
      },
    ])
  })
})
