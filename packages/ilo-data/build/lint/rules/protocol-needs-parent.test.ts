import { describe, expect, it } from 'vitest'
import type { Ratification, Tables } from '../../../src/generated/types.ts'
import { findings } from '../testing.ts'
import { protocolNeedsParent } from './protocol-needs-parent.ts'

const convention: Ratification = {
  member: 'BGR',
  instrument: 'C029',
  registered: '1932-09-22',
  state: 'in-force',
}
const protocol: Ratification = { member: 'BGR', instrument: 'P029', registered: '2020', state: 'in-force' }

const found = (ratifications: Ratification[], changes: Partial<Tables> = {}) =>
  findings(protocolNeedsParent, { ratifications, ...changes })

describe('protocol-needs-parent', () => {
  it('keeps silent on a Member that ratified both, also on one day', () => {
    expect(found([convention, protocol])).toEqual([])
    expect(found([{ ...convention, registered: '2020-05' }, protocol])).toEqual([])
  })

  it('keeps silent where the ratification of the Convention may not be held', () => {
    expect(found([protocol], { coverage: [{ instrument: 'C029', completeness: 'partial' }] })).toEqual([])
  })

  it('finds a Protocol without its Convention', () => {
    expect(found([protocol])).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|P029',
        found: 'P029 without its Convention C029, of which all ratifications are held',
        expected: 'a ratification of C029 by BGR',
        todo: 'add the ratification, or delete this one',
      },
    ])
  })

  it('finds a Convention that came later', () => {
    expect(found([{ ...convention, registered: '2021' }, protocol])).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|P029',
        field: 'registered',
        found: 'P029 registered 2020, its Convention C029 only 2021',
        expected: 'a ratification of C029 by BGR not after that',
        todo: 'correct the date that is wrong',
      },
    ])
  })
})
