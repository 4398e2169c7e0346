import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { adoptedFirst } from './adopted-first.ts'

describe('adopted-first', () => {
  it('keeps silent on a ratification after the adoption', () => {
    expect(findings(adoptedFirst)).toEqual([])
  })

  it('keeps silent on a year that holds the adoption', () => {
    expect(
      findings(adoptedFirst, {
        ratifications: [{ member: 'BGR', instrument: 'C029', state: 'in-force', registered: '1930' }],
      }),
    ).toEqual([])
  })

  it('finds a ratification before the adoption', () => {
    expect(
      findings(adoptedFirst, {
        ratifications: [{ member: 'BGR', instrument: 'C029', state: 'in-force', registered: '1930-06-27' }],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'registered',
        found: 'registered 1930-06-27, but C029 was adopted on 1930-06-28',
        expected: 'a date after 1930-06-28',
        todo: 'correct the date, or the code of the instrument',
      },
    ])
  })
})
