import { WriteStream } from 'node:tty'
import { describe, expect, test } from 'vitest'
import { paint, painterFor, sequencesOf } from './painter.ts'
import { backgroundOf, colourLevelOf } from './terminal.ts'
import { dark, light, plainTheme, themeNamed } from './themes.ts'

const depth = (bits: number) => ({ isTTY: true, getColorDepth: () => bits })
const painter = (level: Parameters<typeof sequencesOf>[1]) => ({
  sequences: sequencesOf(dark, level),
  holdsDirection: false,
})

describe('a painter', () => {
  test.each([
    ['none', 'in force'],
    ['16', '\u001B[94min force\u001B[39m'],
    ['256', '\u001B[38;5;75min force\u001B[39m'],
    ['truecolor', '\u001B[38;2;95;175;255min force\u001B[39m'],
  ] as const)('at %s writes the words and closes what it opens', (level, painted) => {
    expect(paint('in force', 'in-force', painter(level))).toBe(painted)
  })

  test('leaves text and nothing as they are', () => {
    expect(paint('words', 'text', painter('truecolor'))).toBe('words')
    expect(paint('', 'in-force', painter('truecolor'))).toBe('')
  })

  test('closes each attribute with its own end, so that what is around it stays', () => {
    expect(paint('x', 'cursor', painter('16'))).toBe('\u001B[1;7mx\u001B[22;27m')
    expect(paint('x', 'link', painter('16'))).toBe('\u001B[4;36mx\u001B[24;39m')
  })

  test('of the plain theme writes no colour', () => {
    for (const { open } of sequencesOf(plainTheme, 'truecolor').values())
      expect(open).not.toMatch(/3[0-8]|9\d|4[0-8]/)
  })

  test('of auto follows the background that the environment tells', () => {
    const on = (COLORFGBG: string) => painterFor(depth(24), { COLORFGBG }).sequences
    expect(on('0;15')).toEqual(sequencesOf(light, 'truecolor'))
    expect(on('15;0')).toEqual(sequencesOf(dark, 'truecolor'))
    expect(on('12;default;8')).toEqual(sequencesOf(dark, 'truecolor'))
    expect(painterFor(depth(24), {}).sequences).toEqual(sequencesOf(dark, 'truecolor'))
    expect(painterFor(depth(24), { COLORFGBG: '0;15' }, 'dark').sequences).toEqual(
      sequencesOf(dark, 'truecolor'),
    )
  })
})

describe('the level of colours', () => {
  test.each([
    [1, 'none'],
    [4, '16'],
    [8, '256'],
    [24, 'truecolor'],
  ] as const)('of a terminal with %i bits is %s', (bits, level) => {
    expect(colourLevelOf(depth(bits), {})).toBe(level)
  })

  test('of a pipe is none unless it is forced', () => {
    expect(colourLevelOf({}, { TERM: 'xterm-256color', COLORTERM: 'truecolor' })).toBe('none')
    expect(colourLevelOf({ isTTY: false }, { FORCE_COLOR: '0' })).toBe('none')
    expect(colourLevelOf({ isTTY: false }, { FORCE_COLOR: '1' })).toBe('16')
    expect(colourLevelOf({ isTTY: false }, { FORCE_COLOR: '3' })).toBe('truecolor')
  })

  test.each([
    [{ TERM: 'xterm-256color' }, '256'],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 'truecolor'],
    [{ TERM: 'xterm' }, '16'],
    [{ TERM: 'dumb' }, 'none'],
    [{ TERM: 'xterm-256color', NO_COLOR: '1' }, 'none'],
    [{ TERM: 'xterm-256color', NO_COLOR: '' }, '256'],
    [{ TERM: 'dumb', FORCE_COLOR: '2' }, '256'],
  ] as const)('reads %j as %s', (env, level) => {
    const stream = {
      isTTY: true,
      getColorDepth: (told?: object) => WriteStream.prototype.getColorDepth({ ...told }),
    }
    expect(colourLevelOf(stream, env)).toBe(level)
  })
})

test('a background is dark where it is not told', () => {
  expect(backgroundOf({})).toBe('dark')
  expect(backgroundOf({ COLORFGBG: 'nonsense' })).toBe('dark')
})

test('a theme is known by its name only', () => {
  expect(themeNamed('high-contrast')).toBe('high-contrast')
  expect(themeNamed('solarized')).toBeUndefined()
})
