import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySteps, keysOf, opened, pressed, stepped } from '../../test/commands.ts'
import { today } from '../../test/library.ts'
import { announced, greeting } from './announce.ts'
import { nameOfKey } from './keys.ts'

const size = { columns: 99, rows: 20_000 }
const start = opened(size)

/** What is heard of each key. */
function heard(...keys: readonly string[]): string[] {
  let state = start
  return keys.flatMap((key) => {
    const after = pressed(state, key)
    const lines = announced(state, after)
    state = after
    return lines
  })
}

describe('who hears the screens', () => {
  test('is told where they are and what they can do', () => {
    const lines = greeting(start)
    expect(lines[0]).toBe('Members')
    expect(lines[1]).toContain('Afghanistan')
    expect(lines.join('\n')).toMatch(/\? help, q quit/)
  })

  test('hears each row on the way', () => {
    expect(heard('down')).toEqual([expect.stringMatching(/^2 of 187: .*Angola/)])
    expect(heard('up')).toEqual([])
  })

  test('hears a page whole when it opens, and where they are again on the way back', () => {
    const page = heard('f', ...keysOf('bulg'), 'enter')
    expect(page.join('\n')).toContain('Members, BGR')
    expect(page.length).toBeGreaterThan(20)
    expect(heard('f', ...keysOf('bulg'), 'enter', 'esc').slice(-2)).toEqual([
      'Members',
      expect.stringContaining('Bulgaria'),
    ])
  })

  test('hears what a prompt asks, how much it offers, and what is chosen in it', () => {
    const lines = heard('L', 'down', ...keysOf('bulg'))
    expect(lines[0]).toMatch(/^Language: /)
    expect(lines[1]).toMatch(/^1 of 8: en/)
    expect(lines[2]).toMatch(/^2 of 8: /)
    expect(heard('/', ...keysOf('c87')).at(-1)).toMatch(/^c87: 1 of \d+: Instruments, C087/)
    expect(heard('r', 'down', 'tab').at(-1)).toMatch(/^3 of \d: \[ \]/)
  })

  test('hears the day when it changes, and what went wrong', () => {
    expect(heard('[')[0]).toMatch(/^Members, on \d{4}-/)
    expect(heard('8', 'o').at(-1)).toBe('No address at the ILO is held for this.')
  })

  test('hears words alone, whatever is done', () => {
    fc.assert(
      fc.property(anySteps, fc.constantFrom('en', 'bg'), (steps, language) => {
        let state = opened(size, 'members', { ...today, language })
        for (const step of steps.filter(({ type }) => type !== 'resize')) {
          const after = stepped(state, step)
          for (const line of announced(state, after))
            expect(line).not.toMatch(/[\u2500-\u259F\u2800-\u28FF]|\p{Cc}|undefined|NaN|\[object/u)
          state = after
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a key', () => {
  const key = { ctrl: false, meta: false, shift: false }
  test.each([
    ['j', { ...key, name: 'j' }, 'j'],
    ['G', { ...key, name: 'g', shift: true }, 'G'],
    ['ж', key, 'ж'],
    ['\r', { ...key, name: 'return' }, 'enter'],
    [undefined, { ...key, name: 'escape', meta: true }, 'esc'],
    [undefined, { ...key, name: 'pagedown' }, 'pagedown'],
    ['\t', { ...key, name: 'tab', shift: true }, 'shift+tab'],
    ['\u0003', { ...key, name: 'c', ctrl: true }, 'ctrl+c'],
    [' ', { ...key, name: 'space' }, ' '],
    ['j', { ...key, name: 'j', meta: true }, undefined],
    [undefined, { ...key, name: 'f5' }, undefined],
  ])('%j is %j', (text, pressedKey, name) => {
    expect(nameOfKey(text, pressedKey)).toBe(name)
  })
})
