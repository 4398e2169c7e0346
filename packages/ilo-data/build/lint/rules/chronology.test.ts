import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { chronology } from './chronology.ts'

describe('chronology', () => {
  it('keeps silent on dates in order', () => {
    expect(findings(chronology)).toEqual([])
  })

  it('keeps silent where a date leaves open days that are in order', () => {
    expect(
      findings(chronology, {
        ratifications: [
          { member: 'BGR', instrument: 'C029', state: 'in-force', registered: '1932', endedOn: '1932-03' },
        ],
      }),
    ).toEqual([])
  })

  it('finds an end before the registration', () => {
    expect(
      findings(chronology, {
        ratifications: [
          {
            member: 'BGR',
            instrument: 'C029',
            registered: '1932-09-22',
            state: 'denounced',
            endedOn: '1931',
          },
        ],
      }),
    ).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'endedOn',
        found: 'endedOn 1931 before registered 1932-09-22',
        expected: 'endedOn on or after registered',
        todo: 'correct the date that is wrong, with its source',
      },
    ])
  })

  it('finds a date in a list', () => {
    expect(
      findings(chronology, {
        declarations: [
          {
            id: 'mne-1977',
            kind: 'declaration',
            names: { en: 'A declaration' },
            adopted: '1977-11',
            body: 'governing-body',
            amended: ['1976', '2000-11'],
          },
        ],
      }),
    ).toEqual([
      {
        table: 'declarations',
        key: 'mne-1977',
        field: 'amended',
        found: 'amended 1976 before adopted 1977-11',
        expected: 'amended on or after adopted',
        todo: 'correct the date that is wrong, with its source',
      },
    ])
  })
})
