/** Lines as they are written to a terminal, and where its cursor stands if it is to be seen. */
export type Painted = {
  readonly lines: readonly string[]
  readonly cursor?: { readonly x: number; readonly y: number }
}

// All at once, so that nobody sees half of it, where the terminal can do that.
const begin = '\u001B[?2026h'
const end = '\u001B[?2026l'
const eraseLine = '\u001B[2K'
const eraseScreen = '\u001B[2J'
const hideCursor = '\u001B[?25l'
const showCursor = '\u001B[?25h'
const goTo = (row: number, column: number): string => `\u001B[${row + 1};${column + 1}H`

/** Another screen than that of the shell, and pasted text that is told from typed. */
export const enterScreen: string = `\u001B[?1049h${hideCursor}\u001B[?2004h`
export const leaveScreen: string = `\u001B[?2004l\u001B[?1049l${showCursor}`

/** What to write so that a terminal that shows one thing shows another; nothing where they are the same. */
export function changesTo(after: Painted, before: Painted | undefined): string {
  const changed = after.lines.flatMap((line, row) =>
    line === before?.lines[row] ? [] : [`${goTo(row, 0)}${eraseLine}${line}`],
  )
  const isFresh = before === undefined || before.lines.length !== after.lines.length
  if (isFresh) changed.unshift(eraseScreen)
  const { cursor } = after
  const isCursorMoved = cursor?.x !== before?.cursor?.x || cursor?.y !== before?.cursor?.y
  if (changed.length === 0 && !isCursorMoved) return ''
  const place = cursor === undefined ? hideCursor : `${goTo(cursor.y, cursor.x)}${showCursor}`
  return `${begin}${hideCursor}${changed.join('')}${place}${end}`
}

/** Writes what has changed since it last wrote. */
export type ScreenWriter = {
  readonly show: (painted: Painted) => void
  /** The terminal no longer shows what was written: the next time everything is written anew. */
  readonly forget: () => void
}

export function screenWriter(write: (text: string) => unknown): ScreenWriter {
  let shown: Painted | undefined
  return {
    show(painted) {
      const text = changesTo(painted, shown)
      shown = painted
      if (text !== '') write(text)
    },
    forget() {
      shown = undefined
    },
  }
}
