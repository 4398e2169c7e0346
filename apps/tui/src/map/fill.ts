import { dotCanvas } from '../chart/braille.ts'
import type { Dots } from '../chart/braille.ts'
import { lineText } from '../text/line.ts'
import type { Role } from '../theme/roles.ts'

/** How the area of a State is filled, so that standings differ without colour. */
export type Fill = 'solid' | 'dense' | 'half' | 'sparse' | 'outline'

const fills: Readonly<Partial<Record<Role, Fill>>> = {
  'in-force': 'solid',
  ratified: 'dense',
  denounced: 'half',
  'not-ratified': 'sparse',
  'grade-4': 'solid',
  'grade-3': 'dense',
  'grade-2': 'half',
  'grade-1': 'sparse',
}

/**
 * The fill of a role: what binds is full, what does not is nearly empty, what is not known or cannot be is a line; the
 * higher a grade the fuller.
 */
export const fillOf = (role: Role): Fill => fills[role] ?? 'outline'

/** Whether a fill has a dot at a place. */
export function hasDot(fill: Fill, x: number, y: number): boolean {
  switch (fill) {
    case 'solid':
      return true
    case 'dense':
      return (x & 1) === 0 || (y & 1) === 0
    case 'half':
      return ((x + y) & 1) === 0
    case 'sparse':
      return (x & 1) === 0 && (y & 3) === (x & 2)
    case 'outline':
      return false
  }
}

/** Two cells of a fill, for the legend of a map. */
export function sampleOf(fill: Fill, dots: Dots = 'braille'): string {
  const canvas = dotCanvas(2, 1, dots)
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const isEdge = x === 0 || y === 0 || x === canvas.width - 1 || y === canvas.height - 1
      if (fill === 'outline' ? isEdge : hasDot(fill, x, y)) canvas.set(x, y, 'text')
    }
  }
  return canvas.lines().map(lineText).join('')
}
