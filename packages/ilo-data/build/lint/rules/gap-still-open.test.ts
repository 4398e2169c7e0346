import { describe, expect, it } from 'vitest'
import type { KnownGap, Tables } from '../../../src/generated/types.ts'
import { findings } from '../testing.ts'
import { gapStillOpen } from './gap-still-open.ts'

const base = { id: 'a-gap', subject: 'Something', missing: 'something', reason: 'for a reason' } as const

const found = (gap: Omit<KnownGap, keyof typeof base>, changes: Partial<Tables> = {}) =>
  findings(gapStillOpen, { ...changes, knownGaps: [{ ...base, ...gap }] })

const open: readonly [string, Omit<KnownGap, keyof typeof base>][] = [
  ['rows without a value', { kind: 'no-value', table: 'conferenceSessions', field: 'president' }],
  ['rows without the rows about them', { kind: 'no-row', table: 'officeCoverage', of: 'organs' }],
  [
    'rows of a language that are missing',
    { kind: 'no-row', table: 'instrumentTitles', of: 'instruments', where: ['language=fr'] },
  ],
  ['numbers that are missing', { kind: 'no-number', table: 'instruments', field: 'number' }],
  ['years that are missing', { kind: 'no-year', table: 'governingBodyChairs', from: '1998', to: '1999' }],
  ['rows that say it', { kind: 'row', table: 'coverage', where: ['completeness=none'] }],
  ['values that are doubted', { kind: 'doubt', table: 'members', field: 'status', confidence: 'sourced' }],
  [
    'rows of which something else is known',
    { kind: 'no-value', table: 'instruments', field: 'status', where: ['subject=*'] },
  ],
]

const closed: readonly [string, Omit<KnownGap, keyof typeof base>][] = [
  ['no-value', { kind: 'no-value', table: 'conferenceSessions', field: 'opened' }],
  ['no-row', { kind: 'no-row', table: 'instrumentTitles', of: 'instruments', where: ['language=en'] }],
  ['no-number', { kind: 'no-number', table: 'subjects', field: 'order' }],
  ['row', { kind: 'row', table: 'coverage', where: ['completeness=partial'] }],
  ['doubt', { kind: 'doubt', table: 'members', field: 'status', confidence: 'unverified' }],
  ['dispute', { kind: 'dispute', table: 'members', field: 'status' }],
]

describe('gap-still-open', () => {
  it.each(open)('keeps silent on %s', (_, gap) => {
    expect(found(gap)).toEqual([])
  })

  it('keeps silent on a value that sources dispute', () => {
    const conflicts = [
      {
        table: 'members',
        key: 'BGR',
        field: 'status',
        valueA: 'a',
        valueB: 'b',
        reason: 'two sources differ',
      },
    ]
    expect(found({ kind: 'dispute', table: 'members', where: ['id=BGR'] }, { conflicts })).toEqual([])
    expect(found({ kind: 'dispute', table: 'members', where: ['id=SUN'] }, { conflicts })).toHaveLength(1)
  })

  it.each(closed)('finds a gap of the kind %s that is closed', (_, gap) => {
    const of = gap.field === undefined ? '' : `${gap.field} of `
    expect(found(gap)).toEqual([
      {
        table: 'knownGaps',
        key: 'a-gap',
        found: `a gap in ${of}${gap.table}, but nothing is open`,
        expected: 'something that is missing or doubtful still',
        todo: 'delete the gap; if it is open, correct how it is counted',
      },
    ])
  })

  it('finds the years of a gap told', () => {
    const chair = { id: 'chair-1998', from: '1998', to: '1999', name: 'A', group: 'governments' } as const
    const gap = { kind: 'no-year', table: 'governingBodyChairs', from: '1998', to: '1999' } as const
    expect(found(gap, { governingBodyChairs: [chair] })).toHaveLength(1)
    expect(found({ ...gap, to: '2000' }, { governingBodyChairs: [chair] })).toEqual([])
  })

  it('finds names that the record has not, and a gap that cannot be counted', () => {
    expect(found({ kind: 'no-value', table: 'membres', field: 'status' })).toMatchObject([
      { field: 'table', found: "the table 'membres'" },
    ])
    expect(found({ kind: 'no-value', table: 'members', field: 'stauts' })).toMatchObject([
      { field: 'field', found: "the field 'stauts' of members" },
    ])
    expect(found({ kind: 'row', table: 'members', where: ['x=1'] })).toMatchObject([
      { field: 'where', found: "the field 'x' of members" },
    ])
    expect(found({ kind: 'no-value', table: 'members' })).toMatchObject([
      { field: 'kind', found: 'no-value without field', todo: 'add field' },
    ])
  })
})
