import type { Dots } from './braille.ts'

/** What bars are made of: from nothing to full in steps, and what may be there or not. */
export type Glyphs = { readonly steps: string; readonly undecided: string }

export const upwards: Readonly<Record<Dots, Glyphs>> = {
  braille: { steps: ' ▁▂▃▄▅▆▇█', undecided: '░' },
  ascii: { steps: ' .:#', undecided: '?' },
}

export const rightwards: Readonly<Record<Dots, Glyphs>> = {
  braille: { steps: ' ▏▎▍▌▋▊▉█', undecided: '░' },
  ascii: { steps: ' -=', undecided: '?' },
}

export type BarCell = { readonly text: string; readonly isUndecided: boolean }

/**
 * A bar as its cells from the foot on. What is not nothing has at least the smallest step, and what is undecided has at
 * least one cell, if need be the last of what is certain.
 */
export function barCells(
  { min, max }: { readonly min: number; readonly max: number },
  full: number,
  cells: number,
  { steps, undecided }: Glyphs,
): BarCell[] {
  const perCell = steps.length - 1
  const size = (value: number): number =>
    value <= 0 || full <= 0
      ? 0
      : Math.min(cells * perCell, Math.max(1, Math.round((value / full) * cells * perCell)))
  const certain = size(min)
  const end = max > min ? Math.max(1, Math.ceil(size(max) / perCell)) : 0
  return Array.from({ length: cells }, (_, cell): BarCell => {
    const filled = Math.min(perCell, Math.max(0, certain - cell * perCell))
    const isUndecided = cell < end && (cell === end - 1 || filled === 0)
    return isUndecided ? { text: undecided, isUndecided } : { text: steps.charAt(filled), isUndecided: false }
  })
}
