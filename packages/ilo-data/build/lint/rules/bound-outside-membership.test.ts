import { describe, expect, it } from 'vitest'
import type { Ratification } from '../../../src/generated/types.ts'
import { findings } from '../testing.ts'
import { boundOutsideMembership } from './bound-outside-membership.ts'

const found = (row: Partial<Ratification>) =>
  findings(boundOutsideMembership, {
    ratifications: [{ member: 'SUN', instrument: 'C029', state: 'in-force', ...row }],
  })

describe('bound-outside-membership', () => {
  it('keeps silent within membership, and where no date is held', () => {
    expect(found({ registered: '1956', inForce: '1957' })).toEqual([])
    expect(found({})).toEqual([])
  })

  it('keeps silent on a State that succeeds to another', () => {
    expect(found({ inForce: '1950', declarations: ['succession'] })).toEqual([])
  })

  it('keeps silent on a denunciation that takes effect when the State has left', () => {
    expect(found({ endedOn: '1940-09-18' })).toEqual([])
  })

  it('leaves what follows a registration outside membership to the rule about that', () => {
    expect(found({ registered: '1950', inForce: '1951' })).toEqual([])
  })

  it('finds an entry into force before the State was a Member', () => {
    expect(found({ inForce: '1933' })).toEqual([
      {
        table: 'ratifications',
        key: 'SUN|C029',
        field: 'inForce',
        found:
          'inForce 1933; SUN was a Member from 1934-09-18 until 1940-02 and from 1954-04-26 until 1991-12-25',
        expected: 'a date of its membership, or the declaration succession',
        todo: 'correct the date, or the period; if both are true, say why in facts/exceptions.yaml',
      },
    ])
    expect(found({ endedOn: '1933' })).toHaveLength(1)
  })
})
