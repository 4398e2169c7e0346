import { widthOf } from '../text/graphemes.ts'
import type { Line, Span } from '../text/line.ts'
import type { Role } from '../theme/roles.ts'

/** What a picture is made of: braille, or signs that every terminal has. */
export type Dots = 'braille' | 'ascii'

/** A picture of dots, two by four to a cell. */
export type Canvas = {
  /** In dots. */
  readonly width: number
  readonly height: number
  /** Sets a dot; outside of the canvas nothing happens. */
  readonly set: (x: number, y: number, role: Role) => void
  /** Puts a sign of one column into a cell, over its dots. */
  readonly put: (column: number, row: number, sign: string, role: Role) => void
  readonly lines: () => Line[]
}

export const dotsAcross = 2
export const dotsDown = 4

// Bits of U+2800, by row and column of the cell.
const bits: readonly number[] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
const shades = ' .,:-=+*#'
const empty: Span = { text: ' ', role: 'text' }
const perCell = dotsAcross * dotsDown

/** A canvas of some cells. Each cell has the role of most of its dots; among equals, of the one set last. */
export function dotCanvas(columns: number, rows: number, dots: Dots = 'braille'): Canvas {
  const [width, height] = [columns * dotsAcross, rows * dotsDown]
  const roles: Role[] = []
  const numbers = new Map<Role, number>()
  const roleAt = new Uint8Array(width * height)
  const orderAt = new Uint32Array(width * height)
  const signs = new Map<number, Span>()
  let order = 0
  let [lastRole, lastNumber]: [Role | undefined, number] = [undefined, 0]

  const numberOf = (role: Role): number => {
    if (role === lastRole) return lastNumber
    const number = numbers.get(role) ?? roles.push(role)
    numbers.set(role, number)
    ;[lastRole, lastNumber] = [role, number]
    return number
  }

  const counts = new Uint8Array(256)
  const cellAt = (column: number, row: number): Span | undefined => {
    const sign = signs.get(row * columns + column)
    if (sign !== undefined) return sign
    let [pattern, set, best, newest] = [0, 0, 0, 0]
    counts.fill(0, 0, roles.length + 1)
    for (let dot = 0; dot < perCell; dot++) {
      const index = (row * dotsDown + (dot >> 1)) * width + column * dotsAcross + (dot & 1)
      const number = roleAt[index] ?? 0
      if (number === 0) continue
      pattern |= bits[dot] ?? 0
      set++
      counts[number] = (counts[number] ?? 0) + 1
    }
    if (set === 0) return undefined
    for (let dot = 0; dot < perCell; dot++) {
      const index = (row * dotsDown + (dot >> 1)) * width + column * dotsAcross + (dot & 1)
      const number = roleAt[index] ?? 0
      if (number === 0) continue
      const [count, bestCount] = [counts[number] ?? 0, counts[best] ?? 0]
      const age = orderAt[index] ?? 0
      if (count > bestCount || (count === bestCount && age > newest)) [best, newest] = [number, age]
    }
    const text = dots === 'ascii' ? shades.charAt(set) : String.fromCharCode(0x2800 + pattern)
    return { text, role: roles[best - 1] ?? 'text' }
  }

  return {
    width,
    height,
    set: (x, y, role) => {
      if (x < 0 || y < 0 || x >= width || y >= height) return
      const index = Math.floor(y) * width + Math.floor(x)
      roleAt[index] = numberOf(role)
      orderAt[index] = ++order
    },
    put: (column, row, sign, role) => {
      if (column < 0 || row < 0 || column >= columns || row >= rows || widthOf(sign) !== 1) return
      signs.set(row * columns + column, { text: sign, role })
    },
    lines: () =>
      Array.from({ length: rows }, (_, row) => {
        const line: { text: string; role: Role }[] = []
        for (let column = 0; column < columns; column++) {
          const last = line.at(-1)
          const cell = cellAt(column, row) ?? empty
          if (last?.role === cell.role) last.text += cell.text
          else line.push({ ...cell })
        }
        return line
      }),
  }
}
