import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packTable } from '../../build/pack.ts'
import type { WrittenRow } from '../../build/rows.ts'
import { addDays, addMonths } from '../dates/partial-date.ts'
import { swapScripts } from './cyrillic.ts'
import { packDate, packNumbers, unpackDate, unpackNumbers } from './numbers.ts'
import { byRule } from './ratifications.ts'
import { createRecent } from './recent.ts'
import { formOf, packRegistrations, readRegistrations } from './registrations.ts'
import { openSymbols, packSymbols, unpackSymbols } from './symbols.ts'
import { openTable } from './table.ts'

const keys = ['AFG', 'BGR', 'ZWE']
const blank = fc.constant('')
const anyDay = fc.integer({ min: -30_000, max: 80_000 }).map((days) => addDays('1919-01-01', days))
const anyDate = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, 7)),
  anyDay.map((day) => day.slice(0, 4)),
)
const anyCode = fc.tuple(fc.constantFrom('C', 'P', 'R'), fc.nat(999)).map(([kind, number]) => {
  return `${kind}${String(number).padStart(3, '0')}`
})
const columns = {
  d: fc.oneof(anyDate, blank),
  D: fc.oneof(anyDate, blank),
  n: fc.oneof(fc.nat().map(String), blank),
  c: fc.oneof(anyCode, blank),
  k: fc.oneof(fc.constantFrom(...keys), blank),
}

test.for(['d', 'D', 'n', 'c', 'k'] as const)('numbers of form %s come back as they were', (form) => {
  fc.assert(
    fc.property(fc.array(columns[form]), (cells) => {
      expect(unpackNumbers(packNumbers(cells, form, keys), form, keys)).toEqual(cells)
    }),
  )
})

test('a date comes back as it was', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(unpackDate(packDate(date))).toBe(date)
    }),
  )
})

test('Cyrillic written in Latin letters comes back, and so does whatever else is there', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('Българияяю Côte d\u2019Ivoire (№ 29) @_%?ёЁ😀')),
  })
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
      expect(swapScripts(swapScripts(text))).toBe(text)
    }),
  )
  expect(swapScripts('България')).toMatch(/^[ -~]+$/)
})

test('symbols come back as they were, past the end of the alphabet too', () => {
  const cell = fc.option(fc.nat(1000), { nil: undefined })
  fc.assert(
    fc.property(fc.array(cell), (numbers) => {
      const packed = packSymbols(numbers)
      expect(unpackSymbols(packed)).toEqual(numbers)
      const opened = openSymbols(packed)
      expect(numbers.map((_, place) => opened.at(place))).toEqual(numbers)
      expect(opened.length).toBe(numbers.length)
      expect(packed).not.toMatch(/[\t\n\\`$]/)
    }),
  )
})

test('twelve months later is the same day of the next year, or the last of its month', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(byRule(day, '12-months')).toBe(addMonths(day, 12))
    }),
    { numRuns: 2000, examples: [['2000-02-29'], ['1999-02-28'], ['1999-12-31']] },
  )
})

test('a text used lately has a name until many others were used', () => {
  const recent = createRecent()
  recent.use('a')
  recent.use('b')
  expect(recent.nameOf('b')).toBe('A')
  expect(recent.at(recent.nameOf('a') ?? '')).toBe('a')
  for (let i = 0; i < 26; i++) recent.use(`other ${i}`)
  expect(recent.nameOf('a')).toBeUndefined()
  expect(recent.at('0')).toBeUndefined()
})

test('the registrations of a Member come back as they were, told what each is', () => {
  const date = fc.oneof(
    fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1919-01-01', days)),
    fc.constantFrom('1959-06-08', '1932-01-25'),
    fc.integer({ min: 1919, max: 2040 }).map(String),
    fc.constantFrom('', '1932-06'),
  )
  fc.assert(
    fc.property(fc.array(date), (dates) => {
      const read = readRegistrations(packRegistrations(dates))
      expect(dates.map((text) => read(formOf(text)))).toEqual(
        dates.map((text) => (formOf(text) === undefined ? undefined : text)),
      )
    }),
  )
})

const row = (key: string, cells: Record<string, string>): WrittenRow => ({
  table: 'membershipPeriods',
  key,
  cells: new Map(Object.entries(cells)),
  citations: new Map(),
})
const periods = [
  { member: 'AFG', seq: '1', from: '1934-09-27', counted: 'true' },
  { member: 'BGR', seq: '1', from: '1920-12', to: '1950', counted: 'false', note: 'a `mark` of ${others}' },
  { member: 'BGR', seq: '2', from: '1901', counted: 'true' },
].map((cells) => row(`${cells.member}|${cells.seq}`, cells))
const typed = [
  { member: 'AFG', seq: 1, from: '1934-09-27', counted: true },
  { member: 'BGR', seq: 1, from: '1920-12', to: '1950', counted: false, note: 'a `mark` of ${others}' },
  { member: 'BGR', seq: 2, from: '1901', counted: true },
]

test('a table comes back as it was, with fields that stand elsewhere in their order', () => {
  expect(openTable(packTable('membershipPeriods', periods, { keys }), keys.join(' '))()).toEqual(typed)
  const core = ['member', 'from']
  const packed = packTable('membershipPeriods', periods, { keys, elsewhere: core })
  const table = openTable(
    packed,
    keys.join(' '),
    packTable('membershipPeriods', periods, { keys, only: core }),
  )
  expect(table.of('BGR')).toEqual(typed.slice(1))
  expect(table.of('ZWE')).toEqual([])
  expect(table.keys()).toEqual(['AFG', 'BGR'])
  const rows = table()
  expect(rows).toEqual(typed)
  expect(rows[1]).toBe(table.of('BGR')[0])
  expect(Object.keys(rows[1] ?? {})).toEqual(Object.keys(typed[1] ?? {}))
})
