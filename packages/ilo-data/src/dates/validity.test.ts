import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './partial-date.ts'
import type { Day, PartialDate } from './partial-date.ts'
import { compareDates, heldOn, heldThrough, heldUntil, runningOn } from './validity.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))

describe('a time', () => {
  test('with a first day outside does not hold on it; with a last day inside it does', () => {
    expect(heldUntil('1934-06-04', '1954-05-20', '1954-05-20')).toBe('no')
    expect(heldThrough('1934-06-04', '1954-05-20', '1954-05-20')).toBe('yes')
    expect(heldThrough('1934-06-04', '1954-05-20', '1954-05-21')).toBe('no')
    expect(heldUntil('1934-06-04', '1954-05-20', '1934-06-03')).toBe('no')
  })

  test('is undecided inside its partial ends, and only there', () => {
    expect(heldUntil('1999', '2022-06', '1998-12-31')).toBe('no')
    expect(heldUntil('1999', '2022-06', '1999-06-01')).toBe('undecided')
    expect(heldUntil('1999', '2022-06', '2010-01-01')).toBe('yes')
    expect(heldUntil('1999', '2022-06', '2022-06-15')).toBe('undecided')
    expect(heldUntil('1999', '2022-06', '2022-06-30')).toBe('no')
    expect(heldThrough('1999', '2022-06', '2022-06-30')).toBe('undecided')
    expect(heldThrough('1999', '2022-06', '2022-07-01')).toBe('no')
  })

  test('without a beginning is undecided until it has ended', () => {
    expect(heldUntil(undefined, '2005', '2004-12-31')).toBe('undecided')
    expect(heldUntil(undefined, '2005', '2005-12-31')).toBe('no')
    expect(heldUntil(undefined, undefined, '2005-12-31')).toBe('undecided')
  })

  test('with full dates is decided on every day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, on) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        expect(heldUntil(from, to, on)).toBe(from <= on && on < to ? 'yes' : 'no')
        expect(heldThrough(from, to, on)).toBe(from <= on && on <= to ? 'yes' : 'no')
      }),
    )
  })
})

describe('rows', () => {
  type Row = { readonly id: string; readonly from?: PartialDate; readonly to?: PartialDate }
  const open: Row = { id: 'open', from: '1999' }
  const closed: Row = { id: 'closed', from: '1999', to: '2001' }
  const dateless: Row = { id: 'dateless' }

  test('that run without an end held are told apart from those that certainly run', () => {
    expect(runningOn([open, closed, dateless], '2000-06-01')).toEqual({
      on: '2000-06-01',
      certain: [closed],
      lastKnown: [open],
      undecided: [dateless],
    })
    expect(runningOn([open, closed], '2001-06-01').undecided).toEqual([closed])
    expect(runningOn([open, closed], '2002-01-01').lastKnown).toEqual([open])
  })

  test('are counted as a range', () => {
    const held = heldOn(
      [1, 2, 3],
      '2000-01-01',
      (row) => (['yes', 'undecided', 'no'] as const)[row - 1] ?? 'no',
    )
    expect(held).toEqual({ on: '2000-01-01', certain: [1], undecided: [2], count: { min: 1, max: 2 } })
  })
})

test('dates are ordered with the wider before what it contains', () => {
  expect((['1978-02-28', '1978', '1977-11', '1978-02'] as const).toSorted(compareDates)).toEqual([
    '1977-11',
    '1978',
    '1978-02',
    '1978-02-28',
  ])
})
