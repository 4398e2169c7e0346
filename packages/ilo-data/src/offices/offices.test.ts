import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { officeContacts } from '../generated/tables/office-contacts.ts'
import { officeCoverage } from '../generated/tables/office-coverage.ts'
import { dataDate } from '../generated/release.ts'
import { contactOf } from './contacts.ts'
import { officesCovering } from './coverage.ts'
import { getOffice, listOffices, officeOpenOn } from './offices.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(45_000).map((days) => addDays('1919-01-01', days))
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

describe('an office', () => {
  test('is filtered by kind, country, parent and day', () => {
    expect(ids(listOffices({ kind: 'seat' }))).toHaveLength(5)
    expect(ids(listOffices({ kind: 'seat', country: 'CHE', on: '1950-01-01' }))).toEqual(['seat-lakeside'])
    expect(ids(listOffices({ kind: 'seat', on: dataDate }))).toEqual(['seat-morillons'])
    expect(ids(listOffices({ country: 'LBN' }))).toEqual([
      'dwt-arab-states',
      'office-beirut',
      'ro-arab-states',
    ])
    expect(ids(listOffices({ parent: 'ro-arab-states', country: 'QAT' }))).toEqual(['office-doha'])
  })

  test('without dates is open on the data date and undecided before it', () => {
    expect(officeOpenOn('office-berlin', addDays(dataDate, -1))).toBe('undecided')
    expect(officeOpenOn('office-berlin', dataDate)).toBe('yes')
  })

  test('with dates is decided outside the partial ones', () => {
    expect(officeOpenOn('seat-pregny', '1920-07-18')).toBe('no')
    expect(officeOpenOn('seat-pregny', '1920-07-19')).toBe('yes')
    expect(officeOpenOn('seat-pregny', '1926-07-01')).toBe('undecided')
    expect(officeOpenOn('seat-pregny', '1927-01-01')).toBe('no')
    expect(officeOpenOn('office-london', '2004-12-31')).toBe('undecided')
    expect(officeOpenOn('office-london', dataDate)).toBe('no')
  })

  test('that does not exist is refused with the nearest', () => {
    expect(() => getOffice('office-tokio')).toThrow(/did you mean office-tokyo/)
    expect(() => officeOpenOn('nowhere')).toThrow(/is not the id of an office/)
    expect(() => contactOf('nowhere')).toThrow(/is not the id of an office/)
  })

  test('knows which Members it serves in four cases only', () => {
    const known = listOffices().filter(({ coverageKnown }) => coverageKnown)
    expect(ids(known)).toEqual(['dwt-co-budapest', 'dwt-co-moscow', 'office-brussels', 'office-rome'])
    expect(known.flatMap(({ covers }) => covers)).toHaveLength(officeCoverage().length)
    for (const office of listOffices()) expect(office.covers.length > 0).toBe(office.coverageKnown)
  })
})

describe('the offices that serve a Member', () => {
  test.each(officeCoverage())('$member: $office on the data date', ({ office, member }) => {
    const { offices } = officesCovering(member)
    expect(offices).toContainEqual({ office: getOffice(office), certainty: 'last-known' })
  })

  test('are undecided on an earlier day, and none before the office opened', () => {
    expect(officesCovering('RUS', '1970-01-01').offices.map(({ certainty }) => certainty)).toEqual([
      'undecided',
    ])
    expect(officesCovering('RUS', '1958-12-31').offices).toEqual([])
  })

  test('say of how many other offices the Members are not known', () => {
    const { offices, coverageKnownOf, coverageUnknown } = officesCovering('JPN')
    expect(offices).toEqual([])
    expect(coverageKnownOf).toHaveLength(4)
    expect(coverageUnknown).toBe(listOffices({ on: dataDate }).length - 4)
  })

  test('are never certain before the data date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...officeCoverage()), anyDay, ({ member }, on) => {
        for (const { certainty, office } of officesCovering(member, on).offices) {
          expect(certainty).toBe(on < dataDate ? 'undecided' : 'last-known')
          expect(officeOpenOn(office.id, on)).not.toBe('no')
        }
      }),
    )
  })
})

test('a contact holds every part of the address, and is marked as historical', () => {
  const contact = contactOf('dwt-co-moscow')
  expect(contact).toMatchObject({ office: 'dwt-co-moscow', asOf: '2012-12', historical: true })
  expect(Object.keys(contact?.parts ?? {})).toHaveLength(officeContacts().length)
  expect(contact?.parts).toMatchObject({ city: 'Moscow', country: 'RUS' })
  expect(contactOf('office-rome')).toBeUndefined()
})
