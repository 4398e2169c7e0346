import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { uniqueNames } from './unique-names.ts'

describe('unique-names', () => {
  it('keeps silent on different names', () => {
    expect(findings(uniqueNames)).toEqual([])
  })

  it('keeps silent on one name in two languages', () => {
    expect(
      findings(uniqueNames, {
        members: [
          { id: 'BGR', status: 'member', names: { en: 'Bulgaria' } },
          { id: 'ROU', status: 'member', names: { en: 'Romania', es: 'Bulgaria' } },
        ],
      }),
    ).toEqual([])
  })

  it('finds one name of two States', () => {
    expect(
      findings(uniqueNames, {
        members: [
          { id: 'BGR', status: 'member', names: { en: 'Bulgaria', fr: 'Bulgarie' } },
          { id: 'ROU', status: 'member', names: { en: 'Romania', fr: 'Bulgarie' } },
        ],
      }),
    ).toEqual([
      {
        table: 'members',
        key: 'ROU',
        field: 'names.fr',
        found: "'Bulgarie', which is also the name of BGR",
        expected: 'a name that no other State has',
        todo: 'correct the name that is wrong',
      },
    ])
  })
})
