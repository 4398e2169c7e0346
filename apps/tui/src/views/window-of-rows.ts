/** A window onto many rows: its first row, and the one that is chosen, which it always shows. */
export type Rows = { readonly top: number; readonly chosen: number }

export const firstRow: Rows = { top: 0, chosen: 0 }

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** The window that shows a row, moved no further than it must be. */
export function showing({ top }: Rows, chosen: number, count: number, height: number): Rows {
  const at = clamp(chosen, 0, Math.max(0, count - 1))
  const least = Math.max(0, at - height + 1)
  return { top: clamp(clamp(top, least, at), 0, Math.max(0, count - height)), chosen: at }
}

/** The window that shows a row in its middle. */
export const centred = (chosen: number, count: number, height: number): Rows =>
  showing({ top: chosen - Math.floor(height / 2), chosen }, chosen, count, height)
