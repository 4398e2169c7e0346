import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { noLaterThanDataDate } from './no-later-than-data-date.ts'

describe('no-later-than-data-date', () => {
  it('keeps silent on dates up to the date of the record', () => {
    expect(findings(noLaterThanDataDate)).toEqual([])
  })

  it('keeps silent on the year of that date', () => {
    expect(
      findings(noLaterThanDataDate, {
        ratifications: [{ member: 'BGR', instrument: 'C029', state: 'in-force', registered: '2026' }],
      }),
    ).toEqual([])
  })

  it('finds the day after', () => {
    expect(
      findings(noLaterThanDataDate, {
        ratifications: [{ member: 'BGR', instrument: 'C029', state: 'in-force', registered: '2026-08-21' }],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'registered',
        found: 'registered 2026-08-21',
        expected: 'a date up to 2026-08-20, the date of the record',
        todo: 'correct the date; if the record has grown, move dataDate in facts/release.yaml',
      },
    ])
  })
})
