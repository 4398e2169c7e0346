import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from './paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the first is shown at once, and of what comes too fast only the newest', () => {
  const shown: number[] = []
  const screen = paced<number>((value) => shown.push(value), 50)
  screen.show(1)
  expect(shown).toEqual([1])
  screen.show(2)
  screen.show(3)
  expect(shown).toEqual([1])
  vi.advanceTimersByTime(20)
  expect(shown).toEqual([1, 3])
  vi.advanceTimersByTime(100)
  screen.show(4)
  expect(shown).toEqual([1, 3, 4])
})

test('the newest is shown again when that is asked for, and nothing after the end', () => {
  const shown: number[] = []
  const screen = paced<number>((value) => shown.push(value), 50)
  screen.again()
  vi.advanceTimersByTime(20)
  expect(shown).toEqual([])
  screen.show(1)
  screen.again()
  screen.show(2)
  vi.advanceTimersByTime(20)
  expect(shown).toEqual([1, 2])
  screen.again()
  screen.stop()
  screen.show(3)
  vi.advanceTimersByTime(100)
  expect(shown).toEqual([1, 2])
})
