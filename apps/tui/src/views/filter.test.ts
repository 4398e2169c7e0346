import { listInstruments, listMembers, titlesOf } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { fold, matches } from './filter.ts'

const members = listMembers().map(({ id, iso2 = '', names }) => [id, iso2, ...Object.values(names)].map(fold))
const instruments = listInstruments().map(({ id, number }) =>
  [id, String(number), ...titlesOf(id).map(({ title }) => title)].map(fold),
)
const foundIn = (entries: readonly (readonly string[])[], filter: string) =>
  matches(entries, filter).map((at) => entries[at]?.[0])

describe('a filter', () => {
  test('without a text leaves all, in their order', () => {
    for (const text of ['', ' ']) expect(foundIn(members, text)).toEqual(members.map(([id]) => id))
  })

  test.each([
    ['bulg', 'bgr'],
    ['BULGARIE', 'bgr'],
    ['бълг', 'bgr'],
    ['cote d', 'civ'],
    ['bg', 'bgr'],
  ])('%s finds %s', (filter, found) => {
    expect(foundIn(members, filter)[0]).toBe(found)
  })

  test.each([
    ['c87', []],
    ['c087', ['c087']],
    ['travail forcé', ['c029', 'p029', 'c105']],
  ])('%s finds %j', (filter, found) => {
    expect(foundIn(instruments, filter)).toEqual(expect.arrayContaining(found))
    expect(foundIn(instruments, filter).length === 0).toBe(found.length === 0)
  })

  test('puts a code and the start of a name before the inside of a word', () => {
    const found = foundIn(members, 'ma')
    expect(found.indexOf('mli')).toBeLessThan(found.indexOf('bhs'))
    expect(foundIn(members, 'can')[0]).toBe('can')
  })

  test('asks for all of its words', () => {
    expect(foundIn(members, 'united kingdom')).toContain('gbr')
    expect(foundIn(members, 'united xyz')).toEqual([])
  })
})
