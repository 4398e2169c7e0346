import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { dataDate } from '../generated/release.ts'
import type { InstrumentCode } from '../generated/types.ts'
import { listMembers, membersOn } from '../members/members.ts'
import { anyTime, cyclesOfLine, cyclesOn, getReportingCycle, listReportingCycles, startOf } from './cycles.ts'
import { reportingGroupOf, reportingGroups } from './groups.ts'
import { getProcedure, listProcedures, proceduresOn } from './procedures.ts'
import { reportingCycleOf } from './reporting.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(40_000).map((days) => addDays('1919-01-01', days))
const anyInstrument = fc.constantFrom(...instruments().map(({ id }) => id))
const answer = (instrument: InstrumentCode, on: Day): string => {
  const { state, certainty, candidates } = reportingCycleOf(instrument, on)
  return [state, certainty, ...candidates.map(({ id }) => id)].join(' ')
}

describe('the cycle of reports', () => {
  test('is one for all until 1976, by the turn of the year', () => {
    expect(answer('C029', '1958-12-31')).toBe('applies firm all-1919')
    expect(answer('C029', '1959-01-01')).toBe('applies firm all-1959')
    expect(answer('C095', '1976-12-31')).toBe('applies firm all-1959')
    expect(reportingCycleOf('C029', '1930-06-28').reason).toBe('one cycle held for all Conventions')
    expect(answer('P110', '1976-12-31')).toBe('none firm')
  })

  test('is left open from 1977 until the first list of fundamental instruments', () => {
    expect(answer('C087', '1977-01-01')).toBe('undecided undecided priority-1977 other-1977')
    expect(answer('C095', '1990-06-01')).toBe('undecided undecided priority-1977 other-1977')
    expect(reportingCycleOf('C087', '1990-06-01').reason).toContain('which Conventions had priority')
    expect(answer('C087', '1995-05-24')).toBe(
      'undecided undecided priority-1977 priority-1990s other-1977 other-1990s',
    )
  })

  test('is left open between the years in which it is only known to have begun', () => {
    expect(answer('C087', '1995-05-25')).toBe('undecided undecided priority-1977 priority-1990s')
    expect(answer('C095', '1996-12-30')).toBe('undecided undecided other-1977 other-1990s')
    expect(answer('C087', '1996-12-31')).toBe('applies firm priority-1990s')
    expect(answer('C095', '1997-01-01')).toBe('applies derived other-1990s')
  })

  test('is that of the category of the day', () => {
    expect(answer('C087', '2011-12-31')).toBe('applies firm priority-1990s')
    expect(answer('C087', '2012-01-01')).toBe('applies firm fundamental-governance-2012')
    expect(answer('C081', '2012-01-01')).toBe('applies derived fundamental-governance-2012')
    expect(answer('C095', '2018-12-31')).toBe('applies derived other-1990s')
    expect(answer('C095', '2019-01-01')).toBe('applies derived technical-2019')
    expect(answer('C095', dataDate)).toBe('applies firm technical-2019')
    expect(answer('C144', dataDate)).toBe('applies firm fundamental-governance-2012')
  })

  test('of an instrument that became fundamental is open before, when its category is not held', () => {
    expect(answer('C155', '2020-01-01')).toBe(
      'undecided undecided fundamental-governance-2012 technical-2019',
    )
    expect(answer('C155', '2022-06-15')).toBe(
      'undecided undecided fundamental-governance-2012 technical-2019',
    )
    expect(answer('C155', '2022-07-01')).toBe('applies firm fundamental-governance-2012')
    expect(answer('P081', dataDate)).toBe('undecided undecided fundamental-governance-2012 technical-2019')
  })

  test('is none for what is not ratified, not adopted yet, or ended', () => {
    expect(answer('R204', dataDate)).toBe('none firm')
    expect(answer('C087', '1948-07-08')).toBe('none firm')
    expect(answer('C009', '2021-05-31')).toBe('applies derived technical-2019')
    expect(answer('C009', '2021-06-15')).toBe('undecided undecided technical-2019')
    expect(answer('C009', '2021-06-30')).toBe('none firm')
  })

  test('is firm or derived with one candidate, or undecided, and says why', () => {
    fc.assert(
      fc.property(anyInstrument, anyDay, (instrument, on) => {
        const { state, certainty, cycle, candidates, reason } = reportingCycleOf(instrument, on)
        expect(state === 'applies').toBe(cycle !== undefined)
        expect(state === 'undecided').toBe(certainty === 'undecided')
        if (state === 'applies') expect(candidates).toEqual([cycle])
        if (state === 'none') expect(candidates).toEqual([])
        if (state === 'undecided') expect(candidates.length).toBeGreaterThan(0)
        expect(reason).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a line of cycles', () => {
  test.each(['fundamental-governance', 'other'] as const)(
    '%s: has one certain cycle at most, and no gap',
    (line) => {
      fc.assert(
        fc.property(anyDay, (on) => {
          const cycles = cyclesOn(line, on)
          expect(cycles.filter(({ applies }) => applies === 'yes').length).toBeLessThanOrEqual(1)
          expect(cycles.length).toBeGreaterThan(0)
        }),
      )
    },
  )

  test.each(['fundamental-governance', 'other'] as const)(
    '%s: tells of every cycle when it began',
    (line) => {
      for (const [index, cycle] of cyclesOfLine(line).entries()) {
        expect(startOf(cycle, cyclesOfLine(line)[index - 1]), cycle.id).not.toEqual(anyTime)
      }
    },
  )

  test('holds every cycle of the table', () => {
    const lines = new Set([...cyclesOfLine('fundamental-governance'), ...cyclesOfLine('other')])
    expect(lines.size).toBe(listReportingCycles().length)
  })

  test('that tells neither a first day nor years is open', () => {
    expect(startOf({ id: 'x', kind: 'cycle', category: 'other', note: 'recalled' }, undefined)).toEqual(
      anyTime,
    )
    expect(startOf({ id: 'x', kind: 'cycle', category: 'all', validFrom: '1959' }, undefined)).toEqual({
      from: '1959-01-01',
      to: '1959-12-31',
    })
  })

  test('names the nearest cycle for an id that is none', () => {
    expect(() => getReportingCycle('technical-2018')).toThrow(/did you mean technical-2019/)
    expect(() => getReportingCycle('due-day')).toThrow(/is not the id of a cycle/)
  })
})

describe('the alphabetical groups', () => {
  test.each(['fundamental-governance-2012', 'technical-2019'])('%s: every Member is in one', (cycle) => {
    for (const { id } of listMembers()) expect(reportingGroupOf(id, cycle), id).toBeDefined()
    const grouped = reportingGroups(cycle).flatMap(({ members }) => members)
    expect(grouped.toSorted()).toEqual(
      membersOn()
        .members.map(({ id }) => id)
        .toSorted(),
    )
  })

  test('go by the English name without marks', () => {
    expect(reportingGroupOf('CIV', 'technical-2019')?.letters).toBe('C-F')
    expect(reportingGroupOf('GBR', 'technical-2019')?.letters).toBe('T-Z')
    expect(reportingGroupOf('CZE', 'fundamental-governance-2012')).toEqual({ letters: 'A-F', order: 1 })
  })

  test('hold the Members of the day', () => {
    const on = reportingGroups('technical-2019', '1979-01-01')
    expect(on.flatMap(({ members }) => members)).not.toContain('USA')
    expect(on[5]?.members).toContain('GBR')
  })

  test('are empty where the table holds none', () => {
    expect(reportingGroups('all-1919')).toEqual([])
    expect(reportingGroupOf('BGR', 'all-1919')).toBeUndefined()
  })
})

describe('procedures', () => {
  test('are listed by kind and article', () => {
    expect(listProcedures()).toHaveLength(13)
    expect(listProcedures({ kind: 'procedure', article: 22 }).map(({ id }) => id)).toEqual([
      'reports-ratified',
    ])
    expect(listProcedures({ article: 99 })).toEqual([])
  })

  test('had been created by a day, may have been, or had not', () => {
    expect(proceduresOn('1918-12-31').count).toEqual({ min: 0, max: 0 })
    expect(proceduresOn('1926-06-01').undecided.map(({ id }) => id)).toEqual(['cas', 'ceacr'])
    expect(proceduresOn().count).toEqual({ min: 13, max: 13 })
  })

  test('that do not exist are refused with the nearest', () => {
    expect(() => getProcedure('caecr')).toThrow(/did you mean ceacr/)
  })
})
