import { describe, expect, test } from 'vitest'
import { matches, sessionsIn } from './console.ts'

test('a block is split into commands and what they print', () => {
  expect(sessionsIn({ line: 10, code: '$ echo one\none\n\n$ true' })).toEqual([
    { line: 10, command: 'echo one', expected: ['one', ''] },
    { line: 13, command: 'true', expected: [] },
  ])
})

describe('an output', () => {
  test.each([
    [['one'], ['one', ''], true],
    [['one', '…', 'four'], ['one', 'two', 'three', 'four'], true],
    [['one', '…'], ['one'], true],
    [['on…'], ['one'], true],
    [['o…e'], ['one'], true],
    [['one'], ['two'], false],
    [['one', '…', 'four'], ['one', 'two'], false],
    [[], ['more'], false],
  ])('%j against %j: %s', (expected, actual, same) => {
    expect(matches(expected, actual)).toBe(same)
  })
})
