import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { inForceBeforeRegistration } from './in-force-before-registration.ts'

describe('in-force-before-registration', () => {
  it('keeps silent on a later entry into force', () => {
    expect(findings(inForceBeforeRegistration)).toEqual([])
  })

  it('keeps silent on entry into force at once', () => {
    expect(
      findings(inForceBeforeRegistration, {
        ratifications: [
          {
            member: 'BGR',
            instrument: 'C029',
            state: 'in-force',
            registered: '1932-09-22',
            inForce: '1932-09',
          },
        ],
      }),
    ).toEqual([])
  })

  it('finds an earlier one', () => {
    expect(
      findings(inForceBeforeRegistration, {
        ratifications: [
          { member: 'BGR', instrument: 'C029', state: 'in-force', registered: '1932-09-22', inForce: '1931' },
        ],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'inForce',
        found: 'in force 1931, registered 1932-09-22',
        expected: 'in force on or after 1932-09-22',
        todo: 'correct the date that is wrong; if both are true, say why in facts/exceptions.yaml',
      },
    ])
  })
})
