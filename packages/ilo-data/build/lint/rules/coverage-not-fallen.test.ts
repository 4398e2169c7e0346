import { describe, expect, it } from 'vitest'
import { measuresOf } from '../../measures.ts'
import { factsWith, findings } from '../testing.ts'
import { coverageNotFallen } from './coverage-not-fallen.ts'

const counted = measuresOf(factsWith().read.rows)

const found = (measure: string, value: number) =>
  findings(coverageNotFallen, { coverageBaseline: [{ measure, value }] })

describe('coverage-not-fallen', () => {
  it('keeps silent where as much is held as before, or more', () => {
    for (const [measure, value] of counted) {
      expect(found(measure, value), measure).toEqual([])
      expect(found(measure, 0), measure).toEqual([])
    }
  })

  it('finds that less is held, and tells how to accept it', () => {
    expect(found('registration-days', 2)).toEqual([
      {
        table: 'coverageBaseline',
        key: 'registration-days',
        field: 'value',
        found: '1 fewer of registration-days than when the facts were last compiled',
        expected: 'as many or more',
        todo: 'restore what is missing; if it is right so, run `npm run facts -- --accept-coverage "<reason>"`',
      },
    ])
    for (const [measure, value] of counted) expect(found(measure, value + 1), measure).toHaveLength(1)
  })

  it('finds a measure that nothing counts', () => {
    expect(found('rows/membres', 1)).toMatchObject([{ field: 'measure', todo: 'delete the row' }])
  })
})

describe('the measures', () => {
  it('count ratifications by Members of today, and their days', () => {
    const { read } = factsWith({
      ratifications: [
        { member: 'BGR', instrument: 'C029', registered: '1932-09-22', state: 'in-force' },
        { member: 'BGR', instrument: 'P029', registered: '2020', state: 'in-force' },
        { member: 'SUN', instrument: 'C029', registered: '1956-06-23', state: 'in-force' },
      ],
    })
    const measures = measuresOf(read.rows)
    expect(measures.get('rows/ratifications')).toBe(3)
    expect(measures.get('ratifications-of-members')).toBe(2)
    expect(measures.get('registration-days')).toBe(1)
    expect(measures.get('complete-instruments')).toBe(1)
  })

  it('leave out what tells of the record itself: fewer exceptions are no loss', () => {
    for (const table of ['exceptions', 'corrections', 'knownGaps', 'coverageBaseline', 'release']) {
      expect(counted.has(`rows/${table}`)).toBe(false)
    }
  })
})
