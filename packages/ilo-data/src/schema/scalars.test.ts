import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay, isPartialDate } from '../dates/partial-date.ts'
import * as all from './scalars.ts'

const scalars = { ...all }

const takes = (scalar: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  scalar.safeParse(value).success

const number = (from: number, to: number, width: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(width, '0'))
const nearlyADay = fc
  .tuple(number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2))
  .map((parts) => parts.join('-'))
const nearlyADate = fc.oneof(
  nearlyADay,
  nearlyADay.map((day) => day.slice(0, 7)),
  nearlyADay.map((day) => day.slice(0, 4)),
  fc.constantFrom('1900-02-29', '2000-02-29', '1904-02-29', '1931-02-29', '', '193', ' 1932', '1932-6-1'),
  fc.string(),
)

test('the patterns of dates are the calendar', () => {
  fc.assert(
    fc.property(nearlyADate, (date) => {
      expect(takes(scalars.partialDate, date)).toBe(isPartialDate(date))
      expect(takes(scalars.day, date)).toBe(isDay(date))
    }),
    { numRuns: 5000 },
  )
})

test('every 29 February is there exactly in leap years', () => {
  for (let year = 0; year < 10_000; year++) {
    const date = `${String(year).padStart(4, '0')}-02-29`
    expect(takes(scalars.day, date), date).toBe(isDay(date))
  }
})

test.for([
  ['memberCode', 'BGR', ['bgr', 'BG', 'BGRR', ' BGR', '']],
  ['instrumentCode', 'C029', ['C29', 'X029', 'C0290', 'c029']],
  ['sessionId', '1941-special', ['special', '1941', '14 ', '-1']],
  ['sourceId', 'frus1919v13', ['-a', 'A', 'a b', '']],
  ['id', 'forced-labour', ['-a', 'a-', 'a--b', 'A']],
  ['text', 'Convention (n° 29), 1930', ['', ' a', 'a ', 'a\nb', 'a\u200Eb', 'e\u0301', 'a\u0000']],
  ['note', 'a remark', ['', 'x'.repeat(161), 'a\tb', ' a']],
] as const)('%s takes what it should and nothing else', ([name, good, bad]) => {
  expect(takes(scalars[name], good)).toBe(true)
  for (const value of [...bad, 1, null, undefined, ['a']])
    expect(takes(scalars[name], value), String(value)).toBe(false)
})
