import { answerAt } from '@ilo/questions'
import { describe, expect, test } from 'vitest'
import { wholeAnswerAt } from '../answers/whole.ts'
import type { Setting } from '../answers/setting.ts'
import { picksOf } from '../views/picks.ts'
import { amendmentListing } from './amendments.ts'
import { changeListing } from './changes.ts'
import { claimListing } from './claims.ts'
import { conceptListing } from './concepts.ts'
import { conflictListing } from './conflicts.ts'
import { memberCoverageListing } from './coverage-of-members.ts'
import { coverageListing } from './coverage.ts'
import { declarationListing } from './declarations.ts'
import { directorGeneralListing } from './directors-general.ts'
import { addressOf, rowsOf } from './listing.ts'
import type { Listing, Picked } from './listing.ts'
import { officeListing } from './offices.ts'
import { organListing } from './organs.ts'
import { procedureListing } from './procedures.ts'
import { programmeListing } from './programmes.ts'
import { sessionListing } from './sessions.ts'
import { sourceListing } from './sources.ts'
import { tableListing } from './tables.ts'

const settings: readonly Setting[] = [
  { on: '2026-08-20', language: 'en' },
  { on: '1950-06-01', language: 'bg' },
]

/** How many options of a pick are tried: the first and the last ones of a long one. */
const tried = <T>(options: readonly T[]): readonly T[] => [...options.slice(0, 12), ...options.slice(-2)]

type Case = { readonly name: string; readonly check: () => void }

const cellsOf = <Row extends object>({ columns }: Listing<Row>, row: Row, setting: Setting): string =>
  columns.map(({ heading, cell }) => heading(setting) + cell(row, setting).text).join('|')

function check<Row extends object>(listing: Listing<Row>): void {
  for (const setting of settings) {
    const rows = rowsOf(listing, setting, {})
    expect(rows.length).toBeGreaterThan(0)
    expect(wholeAnswerAt(addressOf(listing, setting, {})).data).toEqual(rows)
    for (const row of rows) expect(cellsOf(listing, row, setting)).not.toMatch(/undefined|NaN|\[object/)
    const all = rows.length
    for (const pick of picksOf(listing, {}, setting)) {
      for (const { id } of tried(pick.options)) {
        const picked: Picked = { [pick.id]: [id] }
        const { data } = answerAt(addressOf(listing, setting, picked))
        expect(data, `${pick.id} ${id}`).toBeInstanceOf(Array)
        const some = rowsOf(listing, setting, picked).length
        expect(some, `${pick.id} ${id}`).toBeLessThanOrEqual(all)
      }
    }
  }
}

const caseOf = <Row extends object>(listing: Listing<Row>): Case => ({
  name: listing.name({ on: '2026-08-20', language: 'en' }),
  check: () => {
    check(listing)
  },
})

const cases: readonly Case[] = [
  caseOf(organListing),
  caseOf(sessionListing),
  caseOf(directorGeneralListing),
  caseOf(officeListing),
  caseOf(procedureListing),
  caseOf(conceptListing),
  caseOf(programmeListing),
  caseOf(declarationListing),
  caseOf(amendmentListing),
  caseOf(changeListing({ from: '1958-12-31', to: '1960-12-31', member: 'BGR' })),
  caseOf(changeListing({ from: '1949-01-01', to: '1950-06-01', instrument: 'C087' })),
  caseOf(claimListing),
  caseOf(coverageListing),
  caseOf(memberCoverageListing),
  caseOf(sourceListing),
  caseOf(conflictListing),
  caseOf(tableListing),
]

describe('the rows of a listing are those of its question, however it is filtered and ordered', () => {
  test.each(cases)('$name', (each) => {
    expect(each.check).not.toThrow()
  })
})

test('a listing that asks what its question does not know is found', () => {
  const broken: typeof organListing = {
    ...organListing,
    picks: [
      {
        id: 'colour',
        key: 'c',
        title: () => 'colour',
        options: () => [{ id: 'blue', label: 'blue' }],
      },
    ],
    asks: (picked, setting) => {
      const { route } = organListing.asks(picked, setting)
      const [colour] = picked['colour'] ?? []
      return { route, query: colour === undefined ? {} : { colour } }
    },
  }
  expect(() => {
    check(broken)
  }).toThrow('No such parameter')
})
