import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineText, lineWidth } from '../text/line.ts'
import { dotCanvas } from './braille.ts'
import type { Dots } from './braille.ts'

const drawn = (dots: Dots, ...places: readonly (readonly [number, number])[]) => {
  const canvas = dotCanvas(2, 1, dots)
  for (const [x, y] of places) canvas.set(x, y, 'text')
  return canvas.lines().map(lineText)
}

const dotsOf = (cell: string): number =>
  cell === ' ' ? 0 : (cell.charCodeAt(0) - 0x2800).toString(2).replaceAll('0', '').length

describe('a canvas of dots', () => {
  test('has each dot where it was set', () => {
    expect(drawn('braille', [0, 0])).toEqual(['⠁ '])
    expect(drawn('braille', [1, 0], [0, 3])).toEqual(['⡈ '])
    expect(drawn('braille', [2, 1], [3, 2], [3, 3])).toEqual([' ⢢'])
    expect(drawn('braille')).toEqual(['  '])
  })

  test('is told in signs that every terminal has, by how full a cell is', () => {
    const full = Array.from({ length: 8 }, (_, dot) => [dot % 2, dot >> 1] as const)
    expect(drawn('ascii', ...full, [2, 0])).toEqual(['#.'])
  })

  test('gives a cell the role of most of its dots, among equals of the one set last', () => {
    const roleOf = (...roles: readonly ('key' | 'muted' | 'link')[]) => {
      const canvas = dotCanvas(1, 1)
      for (const [index, role] of roles.entries()) canvas.set(index % 2, index >> 1, role)
      return canvas.lines()[0]?.[0]?.role
    }
    expect(roleOf('key', 'key', 'muted')).toBe('key')
    expect(roleOf('key', 'muted')).toBe('muted')
    expect(roleOf('muted', 'key')).toBe('key')
    expect(roleOf('key', 'key', 'muted', 'muted', 'link')).toBe('muted')
  })

  test('a dot that is set again has its new role', () => {
    const canvas = dotCanvas(1, 1)
    canvas.set(0, 0, 'key')
    canvas.set(0, 0, 'muted')
    expect(canvas.lines()).toEqual([[{ text: '⠁', role: 'muted' }]])
  })

  test('a sign of one column takes the place of the dots of its cell', () => {
    const canvas = dotCanvas(2, 1)
    canvas.set(0, 0, 'text')
    canvas.put(0, 0, 'I', 'key')
    canvas.put(7, 7, 'X', 'key')
    canvas.put(1, 0, '', 'key')
    canvas.put(1, 0, '劳', 'key')
    expect(canvas.lines()).toEqual([
      [
        { text: 'I', role: 'key' },
        { text: ' ', role: 'text' },
      ],
    ])
  })

  test('has its size whatever is drawn on it, inside or outside', () => {
    const anyDot = fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: -5, max: 50 }))
    fc.assert(
      fc.property(fc.nat(40), fc.nat(10), fc.array(anyDot), (columns, rows, places) => {
        const canvas = dotCanvas(columns, rows)
        for (const [x, y] of places) canvas.set(x, y, 'text')
        const lines = canvas.lines()
        expect(lines).toHaveLength(rows)
        for (const line of lines) expect(lineWidth(line)).toBe(columns)
        const cells = lines.flatMap((line) => lineText(line).split(''))
        const inside = new Set(
          places.filter(([x, y]) => x >= 0 && y >= 0 && x < 2 * columns && y < 4 * rows).map(String),
        )
        expect(cells.reduce((sum, cell) => sum + dotsOf(cell), 0)).toBe(inside.size)
      }),
    )
  })
})
