import type { Key } from 'ink'
import { describe, expect, test } from 'vitest'
import { keyNames } from './key-names.ts'

const none: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
}

describe('keys', () => {
  test.each([
    ['j', none, ['j']],
    ['G', { ...none, shift: true }, ['G']],
    ['', { ...none, downArrow: true }, ['down']],
    ['\r', { ...none, return: true }, ['enter']],
    ['', { ...none, tab: true, shift: true }, ['shift+tab']],
    ['d', { ...none, ctrl: true }, ['ctrl+d']],
    ['', { ...none, delete: true }, ['backspace']],
    ['j', { ...none, meta: true }, []],
    ['', { ...none, ctrl: true }, []],
  ])('%j is %j', (input, key, names) => {
    expect(keyNames(input, key)).toEqual(names)
  })

  test('that come together count each', () => {
    expect(keyNames('/bulg\r', none)).toEqual(['/', 'b', 'u', 'l', 'g', 'enter'])
    expect(keyNames('й\u{1F1E7}\u{1F1EC}\t\u0004\u007F', none)).toEqual([
      'й',
      '\u{1F1E7}\u{1F1EC}',
      'tab',
      'ctrl+d',
      'backspace',
    ])
  })
})
