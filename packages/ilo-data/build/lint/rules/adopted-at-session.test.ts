import { describe, expect, it } from 'vitest'
import { c029 } from '../small-world.ts'
import { findings } from '../testing.ts'
import { adoptedAtSession } from './adopted-at-session.ts'

describe('adopted-at-session', () => {
  it('keeps silent on a day of the session', () => {
    expect(findings(adoptedAtSession)).toEqual([])
  })

  it('finds a day after the session', () => {
    expect(
      findings(adoptedAtSession, {
        conferenceSessions: [
          {
            id: '14',
            year: 1930,
            type: 'ordinary',
            opened: '1930-06-10',
            closed: '1930-06-27',
            places: ['Geneva'],
          },
        ],
        instruments: [c029],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        field: 'adopted',
        found: 'adopted 1930-06-28; session 14 sat from 1930-06-10 to 1930-06-27',
        expected: 'a day of the session',
        todo: 'correct the date of adoption, or the number or the dates of the session',
      },
    ])
  })

  it('finds a day before a session whose end is not held', () => {
    expect(
      findings(adoptedAtSession, {
        conferenceSessions: [
          { id: '14', year: 1930, type: 'ordinary', opened: '1930-07', places: ['Geneva'] },
        ],
        instruments: [c029],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        field: 'adopted',
        found: 'adopted 1930-06-28; session 14 sat from 1930-07 to a day not held',
        expected: 'a day of the session',
        todo: 'correct the date of adoption, or the number or the dates of the session',
      },
    ])
  })
})
