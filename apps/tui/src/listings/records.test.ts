import { instruments, members } from '@ilo/questions'
import type { List } from '@ilo/questions'
import fc from 'fast-check'
import { coverageOf, dataDate, listInstruments, listMembers, membersOn, ranking, standing } from 'ilo-data'
import type { Day } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { anyDay, today } from '../../test/library.ts'
import type { Setting } from '../answers/setting.ts'
import { usualBindings } from '../ui/keys.ts'
import { uiLanguages } from '../words/languages.ts'
import { instrumentListing } from './instruments.ts'
import { addressOf, rowsOf } from './listing.ts'
import type { Listing } from './listing.ts'
import { memberListing } from './members.ts'

const at = (on: Day): Setting => ({ ...today, on })

const textOf = <Row extends object>(listing: Listing<Row>, row: Row | undefined, heading: string): string => {
  const column = listing.columns.find((each) => each.heading(today) === heading)
  if (column === undefined || row === undefined) throw new Error(`no ${heading}`)
  return column.cell(row, today).text
}

describe('Members', () => {
  test('are those of the day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { members: certain, undecided } = membersOn(on)
        expect(rowsOf(memberListing, at(on), {}).map(({ id }) => id)).toEqual(
          [...certain, ...undecided].map(({ id }) => id).toSorted(),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('count what the library counts', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const all = new Map(ranking({ on, count: 'in-force' }).members.map((row) => [row.member, row.count]))
        for (const { id, related } of rowsOf(memberListing, at(on), {}))
          expect(related?.ratifications.inForce, id).toEqual(all.get(id))
      }),
      { numRuns: 4 },
    )
    const bulgaria = rowsOf(memberListing, today, {}).find(({ id }) => id === 'BGR')
    const bound = listInstruments({ category: 'fundamental' }).filter(
      ({ id }) => standing('BGR', id).standing === 'in-force',
    )
    expect(textOf(memberListing, bulgaria, 'Fund.')).toBe(`${bound.length}/11`)
    expect(textOf(memberListing, bulgaria, 'Joined')).toBe('1920-12-16')
  })

  test('are picked by what the question filters by', () => {
    const codes = (picked: Readonly<Record<string, readonly string[]>>) =>
      rowsOf(memberListing, today, picked).map(({ id }) => id)
    expect(codes({ region: ['africa', 'arab-states'] })).toEqual(
      [...listMembers({ region: 'africa' }), ...listMembers({ region: 'arab-states' })]
        .filter(({ status }) => status === 'member')
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(codes({ status: ['former'] })).toEqual(
      listMembers()
        .filter(({ status }) => status === 'former')
        .map(({ id }) => id),
    )
    expect(addressOf(memberListing, today, { region: ['africa'] })).toBe(
      '/v1/members?region=africa&include=ratifications',
    )
  })
})

describe('instruments', () => {
  test('tell how many ratifications are held of how many', () => {
    const rows = rowsOf(instrumentListing, today, {})
    expect(rows.map(({ id }) => id)).toEqual(listInstruments({ on: dataDate }).map(({ id }) => id))
    const cell = (id: string): string =>
      textOf(
        instrumentListing,
        rows.find((row) => row.id === id),
        'Held',
      )
    expect(cell('C095')).toBe(`${coverageOf('C095')?.held}/${coverageOf('C095')?.knownTotal}`)
    // Its published total counts those in force only.
    expect(coverageOf('C005')?.basis).toBe('in-force-total')
    expect(cell('C005')).toBe(`${coverageOf('C005')?.held}/?`)
    expect(cell('R190')).toBe('')
  })

  test('are picked by what the question filters by', () => {
    const picked = { kind: ['convention'], category: ['fundamental', 'governance'] }
    expect(rowsOf(instrumentListing, today, picked).map(({ id }) => id)).toEqual(
      listInstruments()
        .filter(
          ({ kind, category }) => kind === 'convention' && category !== 'technical' && category !== undefined,
        )
        .map(({ id }) => id),
    )
  })
})

/** The parameters of a question that have a closed set of values, other than those that all lists share. */
const closed = (route: List<object>): string[] =>
  Object.entries(route.parameters).flatMap(([name, { shape }]) =>
    shape?.values !== undefined && !['lang', 'sort', 'fields', 'include', 'group_by'].includes(name)
      ? [name]
      : [],
  )

const bound = new Set(
  usualBindings.filter(({ contexts }) => contexts.includes('list')).flatMap(({ keys }) => keys),
)

const lists: readonly [string, List<object>, Listing<never>['picks']][] = [
  ['members', members, memberListing.picks],
  ['instruments', instruments, instrumentListing.picks],
]

describe.each(lists)('what can be picked of %s', (_, route, picks) => {
  test('is everything that has a closed set of values, each value in words of each language', () => {
    const ids = new Set(picks.map(({ id }) => id))
    expect(closed(route).length).toBeGreaterThan(2)
    expect(closed(route).filter((name) => !ids.has(name))).toEqual([])
    for (const language of uiLanguages) {
      for (const { id, options, title } of picks) {
        expect(title({ ...today, language })).not.toBe('')
        const values = route.parameters[id]?.shape?.values
        const offered = options({ ...today, language }).map((option) => option.id)
        if (values !== undefined) expect(offered.toSorted()).toEqual(values.toSorted())
      }
    }
  })

  test('has keys of its own', () => {
    const keys = [...picks.map(({ key }) => key), 's', 't']
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => bound.has(key))).toEqual([])
  })
})
