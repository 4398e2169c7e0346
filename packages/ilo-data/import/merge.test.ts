import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WrittenRow } from '../build/rows.ts'
import { wholeRow } from '../build/rows.ts'
import { correct, differences, nameOf } from './corrections.ts'
import { factOf, sameFact, sameRow, valueFields } from './facts.ts'
import { merge } from './merge.ts'
import type { Decision } from './merge.ts'
import { allRows, row, threeWorlds, world } from './small-world.ts'
import type { World } from './small-world.ts'

const member = (values: Record<string, string> = {}, own: Record<string, string> = {}): WrittenRow =>
  row('members', { id: 'AAA', status: 'member', ...values }, 'a (sourced)', own)

function kinds(base: World, ours: World, theirs: World, decisions?: ReadonlyMap<string, Decision>): string[] {
  return merge(base, ours, theirs, decisions).changes.map(({ kind, name }) => `${kind} ${name}`)
}

const merged = (
  base: World,
  ours: World,
  theirs: World,
  decisions?: ReadonlyMap<string, Decision>,
): WrittenRow[] => allRows(merge(base, ours, theirs, decisions).rows)

const places = (...names: string[]): World =>
  world(row('conferenceSessions', { id: '5', opened: '1923', places: names }))

describe('a value', () => {
  const none = world(member())
  const one = world(member({ m49: '1' }))
  const two = world(member({ m49: '2' }))
  const three = world(member({ m49: '3' }))

  test.each([
    ['that only the tables have is added', none, none, one, ['add members/AAA/m49'], one],
    ['that only the tables changed is changed', one, one, two, ['change members/AAA/m49'], two],
    ['that only the tables dropped is removed', one, one, none, ['remove members/AAA/m49'], none],
    ['that only a hand changed stays', one, two, one, ['hand-edited members/AAA/m49'], two],
    ['that only a hand added stays', none, two, none, ['hand-edited members/AAA/m49'], two],
    ['that only a hand emptied stays empty', one, none, one, ['hand-edited members/AAA/m49'], none],
    ['that both changed to the same is the same edit', one, two, two, ['same-edit members/AAA/m49'], two],
    [
      'that both changed is in conflict, and the hand edit stays',
      one,
      two,
      three,
      ['conflict members/AAA/m49'],
      two,
    ],
    ['that both added is in conflict', none, two, three, ['conflict members/AAA/m49'], two],
    [
      'that a hand changed and the tables dropped is in conflict',
      one,
      two,
      none,
      ['conflict members/AAA/m49'],
      two,
    ],
    ['that nobody changed is not spoken of', one, one, one, [], one],
  ])('%s', (_, base, ours, theirs, changes, rows) => {
    expect(kinds(base, ours, theirs)).toEqual(changes)
    expect(merged(base, ours, theirs)).toEqual(allRows(rows))
  })

  test('in conflict is decided by name', () => {
    const name = 'members/AAA/m49'
    expect(merged(one, two, three, new Map([[name, 'take']]))).toEqual(allRows(three))
    expect(merged(one, two, three, new Map([[name, 'keep']]))).toEqual(allRows(two))
  })

  test('is decided without touching other values', () => {
    const ours = world(member({ m49: '2', iso2: 'XX' }))
    const theirs = world(member({ m49: '3', note: 'new' }))
    expect(kinds(one, ours, theirs).toSorted()).toEqual([
      'add members/AAA/note',
      'conflict members/AAA/m49',
      'hand-edited members/AAA/iso2',
    ])
    const both = merged(one, ours, theirs, new Map([['members/AAA/m49', 'take']]))
    expect(both).toEqual([member({ m49: '3', iso2: 'XX', note: 'new' })])
  })

  test('that is a list is one value', () => {
    expect(kinds(places('a b'), places('a b'), places('a', 'b'))).toEqual([
      'change conferenceSessions/5/places',
    ])
  })
})

const covered = (source: string): World =>
  world(row('officeCoverage', { office: 'o', member: 'AAA' }, source))

describe('the sources of a value', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => world(member({ m49: '1' }, { m49: `${id} (sourced)` })))
  const other = world(member({ m49: '2' }))

  test('are merged as values are', () => {
    if (!a || !b || !c) throw new Error('three worlds')
    expect(kinds(a, a, b)).toEqual(['change members/AAA/sources.m49'])
    expect(kinds(a, b, a)).toEqual(['hand-edited members/AAA/sources.m49'])
    expect(kinds(a, b, b)).toEqual(['same-edit members/AAA/sources.m49'])
    expect(kinds(a, b, c)).toEqual(['conflict members/AAA/sources.m49'])
    expect(merged(a, b, c)).toEqual(allRows(b))
    expect(merged(a, b, c, new Map([['members/AAA/sources.m49', 'take']]))).toEqual(allRows(c))
  })

  test('never come to stand beside a value that they were not given for', () => {
    if (!a || !b) throw new Error('two worlds')
    expect(kinds(a, other, b)).toEqual(['conflict members/AAA/m49'])
    expect(merged(a, other, b)).toEqual(allRows(other))
    expect(kinds(a, b, other)).toEqual(['conflict members/AAA/m49'])
    expect(merged(a, b, other)).toEqual(allRows(b))
  })

  test('follow when both sides found the same new value', () => {
    const found = (source: string): World => world(member({ m49: '2' }, { m49: source }))
    const [ours, theirs] = [found('a (sourced)'), found('a b (corroborated)')]
    expect(kinds(found('x (sourced)'), ours, theirs)).toEqual(['conflict members/AAA/sources.m49'])
    expect(kinds(world(member({ m49: '1' })), ours, theirs)).toEqual([
      'same-edit members/AAA/m49',
      'change members/AAA/sources.m49',
    ])
    expect(merged(world(member({ m49: '1' })), ours, theirs)).toEqual(allRows(theirs))
  })

  test('of a row that is nothing but its key are merged too', () => {
    const noted = world(row('officeCoverage', { office: 'o', member: 'AAA', note: 'n' }, 'a (sourced)'))
    expect(kinds(covered('a (sourced)'), noted, covered('b (sourced)'))).toEqual([
      'hand-edited officeCoverage/o|AAA/note',
      'change officeCoverage/o|AAA/sources',
    ])
  })
})

describe('a row', () => {
  const none = world()
  const one = world(row('coverage', { instrument: 'C001', completeness: 'none' }))
  const two = world(row('coverage', { instrument: 'C001', completeness: 'partial' }))
  const name = 'coverage/C001/*'

  test.each([
    ['that only the tables have is added', none, none, one, 'add', one],
    ['that the tables dropped is removed', one, one, none, 'remove', none],
    ['that a hand added stays', none, one, none, 'hand-edited', one],
    ['that a hand deleted stays deleted', one, none, one, 'hand-edited', none],
    ['that both added is the same edit', none, one, one, 'same-edit', one],
    ['that both deleted is the same edit', one, none, none, 'same-edit', none],
    ['that a hand deleted and the tables changed is in conflict', one, none, two, 'conflict', none],
    ['that a hand changed and the tables dropped is in conflict', one, two, none, 'conflict', two],
  ])('%s', (_, base, ours, theirs, kind, rows) => {
    expect(kinds(base, ours, theirs)).toEqual([`${kind} ${name}`])
    expect(merged(base, ours, theirs)).toEqual(allRows(rows))
  })

  test('in conflict goes or comes as a whole', () => {
    expect(merged(one, two, none, new Map([[name, 'take']]))).toEqual([])
    expect(merged(one, none, two, new Map([[name, 'take']]))).toEqual(allRows(two))
  })
})

const ratified = (registered: string): WrittenRow =>
  row('ratifications', { member: 'AAA', instrument: 'C001', registered, state: 'unknown' })

describe('a record', () => {
  const file = world(member(), ratified('1999'))
  const edited = world(member(), ratified('2001'))
  const none = world()
  const take = new Map<string, Decision>([['members/AAA/*', 'take']])

  test('that the tables dropped takes its file along', () => {
    expect(kinds(file, file, none)).toEqual(['remove members/AAA/*', 'remove ratifications/AAA|C001/*'])
    expect(merged(file, file, none)).toEqual([])
  })

  test('that the tables dropped stays with all of its file where a hand edited any of it', () => {
    expect(kinds(file, edited, none)).toEqual(['conflict members/AAA/*'])
    expect(merged(file, edited, none)).toEqual(allRows(edited))
    expect(merged(file, edited, none, take)).toEqual([])
  })

  test('that a hand deleted comes back only by decision, and then with all of its file', () => {
    expect(kinds(file, none, edited)).toEqual(['conflict members/AAA/*'])
    expect(merged(file, none, edited)).toEqual([])
    expect(merged(file, none, edited, take)).toEqual(allRows(edited))
    expect(kinds(file, none, file)).toEqual([
      'hand-edited members/AAA/*',
      'hand-edited ratifications/AAA|C001/*',
    ])
  })
})

test('what only the record keeps is carried through', () => {
  const own = row('release', { dataDate: '2026-01-01', reason: 'r' })
  expect(merged(world(), world(own), world())).toEqual([own])
})

const holds = (law: (worlds: { base: World; ours: World; theirs: World }) => void): void =>
  fc.assert(fc.property(threeWorlds, law), { numRuns: 200 })

describe('for any base, hand edits and newer tables', () => {
  test('tables that did not change change nothing', () => {
    holds(({ base, ours }) => {
      const { rows, changes } = merge(base, ours, base)
      expect(allRows(rows)).toEqual(allRows(ours))
      expect(changes.filter(({ kind }) => kind !== 'hand-edited')).toEqual([])
    })
  })

  test('without hand edits the newer tables are the result', () => {
    holds(({ base, theirs }) => {
      const { rows, changes } = merge(base, base, theirs)
      expect(allRows(rows)).toEqual(allRows(theirs))
      expect(changes.filter(({ kind }) => !['add', 'change', 'remove'].includes(kind))).toEqual([])
    })
  })

  test('every hand edit survives', () => {
    holds(({ base, ours, theirs }) => {
      const { rows } = merge(base, ours, theirs)
      for (const { table, key } of [...allRows(base), ...allRows(ours)]) {
        const [before, own, after] = [base, ours, rows].map((side) => side.get(table)?.get(key))
        if (!own) expect(after, `${table}/${key} stays deleted`).toBeUndefined()
        else if (!before) expect(after, `${table}/${key} stays`).toBeDefined()
        for (const field of own ? valueFields(table) : []) {
          const [b, o, a] = [factOf(before, field), factOf(own, field), factOf(after, field)]
          const valueEdited = !sameFact({ ...b, citation: '' }, { ...o, citation: '' })
          if (valueEdited) expect(a.cell, `${table}/${key}/${field}`).toEqual(o.cell)
          else if (!sameFact(b, o)) expect(a, `sources of ${table}/${key}/${field}`).toEqual(o)
        }
      }
    })
  })

  test('where the result is not what the tables say, a change says so', () => {
    holds(({ base, ours, theirs }) => {
      const { rows, changes } = merge(base, ours, theirs)
      const told = new Set(
        changes.filter(({ kind }) => kind === 'hand-edited' || kind === 'conflict').map(({ name }) => name),
      )
      expect(
        differences(theirs, rows)
          .map(nameOf)
          .filter((name) => !told.has(name)),
      ).toEqual([])
    })
  })

  test('where the result is not what the facts said, a change says so', () => {
    holds(({ base, ours, theirs }) => {
      const { rows, changes } = merge(base, ours, theirs)
      const told = new Set(changes.map(({ name }) => name))
      expect(
        differences(ours, rows)
          .map(nameOf)
          .filter((name) => !told.has(name)),
      ).toEqual([])
    })
  })

  test('a second merge of the same tables finds only hand edits, and changes nothing', () => {
    holds(({ base, ours, theirs }) => {
      const { rows } = merge(base, ours, theirs)
      const again = merge(theirs, rows, theirs)
      expect(allRows(again.rows)).toEqual(allRows(rows))
      expect(again.changes.filter(({ kind }) => kind !== 'hand-edited')).toEqual([])
    })
  })

  test('with every conflict taken, only what the tables left alone differs from them', () => {
    holds(({ base, ours, theirs }) => {
      const conflicts = merge(base, ours, theirs).changes.filter(({ kind }) => kind === 'conflict')
      const { rows } = merge(base, ours, theirs, new Map(conflicts.map(({ name }) => [name, 'take'])))
      for (const { table, key, field } of conflicts) {
        const [after, newer] = [rows.get(table)?.get(key), theirs.get(table)?.get(key)]
        if (field === wholeRow) expect(sameRow(after, newer)).toBe(true)
        else if (field !== 'sources') {
          const path = field.replace(/^sources\./, '')
          expect(factOf(after, path)).toEqual(factOf(newer, path))
        }
      }
    })
  })

  test('the corrections that follow are exact', () => {
    holds(({ base, ours, theirs }) => {
      const { rows } = merge(base, ours, theirs)
      const found = differences(theirs, rows)
      const first = correct(new Map(), found, new Map(found.map((one) => [nameOf(one), 'because'])))
      expect(first.rows.size).toBe(found.length)
      expect(correct(first.rows, found)).toEqual({ rows: first.rows, changes: [], unlisted: [] })
      const none = correct(first.rows, [])
      expect(none.changes.map(({ kind }) => kind)).toEqual(found.map(() => 'no longer needed'))
    })
  })
})
