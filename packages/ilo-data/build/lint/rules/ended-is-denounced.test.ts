import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { endedIsDenounced } from './ended-is-denounced.ts'

describe('ended-is-denounced', () => {
  it('keeps silent on a denounced one', () => {
    expect(
      findings(endedIsDenounced, {
        ratifications: [
          { member: 'BGR', instrument: 'C029', state: 'denounced', endedOn: '1990' },
          { member: 'SUN', instrument: 'C029', state: 'denounced' },
        ],
      }),
    ).toEqual([])
  })

  it('finds an end of one in force', () => {
    expect(
      findings(endedIsDenounced, {
        ratifications: [{ member: 'BGR', instrument: 'C029', state: 'in-force', endedOn: '1990' }],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'state',
        found: 'state in-force with endedOn 1990',
        expected: 'state denounced',
        todo: 'correct the state, or delete the end',
      },
    ])
  })

  it('finds a later Convention that ended one in force', () => {
    expect(
      findings(endedIsDenounced, {
        ratifications: [{ member: 'BGR', instrument: 'C029', state: 'in-force', denouncedBy: 'C138' }],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'state',
        found: 'state in-force with denouncedBy C138',
        expected: 'state denounced',
        todo: 'correct the state, or delete the end',
      },
    ])
  })
})
