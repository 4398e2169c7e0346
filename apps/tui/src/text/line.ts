import { paint } from '../theme/painter.ts'
import type { Painter } from '../theme/painter.ts'
import type { Role } from '../theme/roles.ts'
import { cut, graphemesOf, isRightToLeft, plain, widthOf } from './graphemes.ts'

/** A piece of text and what it is. */
export type Span = { readonly text: string; readonly role: Role }

/** One line of a screen or of printed output. */
export type Line = readonly Span[]

/** A piece of a line; whatever a terminal would obey is taken out of its text. */
export const span = (text: string, role: Role = 'text'): Span => ({ text: plain(text), role })

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0)

export const lineText = (line: Line): string => line.map(({ text }) => text).join('')

const leftToRightMark = '\u200E'

/**
 * A line as it is written to a terminal. Terminals that order letters by their direction would carry a date or a number
 * along that follows a right-to-left text: a mark of no width behind it keeps every column where it is. Isolates would do
 * the same, but not every terminal takes them for marks of no width.
 */
export function paintLine(line: Line, painter: Painter): string {
  let painted = ''
  let run = ''
  let runRole: Role = 'text'
  for (const { text, role } of line) {
    if (role !== runRole) {
      painted += paint(run, runRole, painter)
      run = ''
      runRole = role
    }
    // Before the style ends: behind an escape sequence a mark may take a column of its own.
    run += painter.holdsDirection && isRightToLeft(text) ? text + leftToRightMark : text
  }
  return painted + paint(run, runRole, painter)
}

/** A mark of the language that a text is in. */
const languageMark = / \[[a-z]{2}\]$/
/** Where there is less room than this, a mark would leave too little of the text. */
const leastMarked = 12

function cutOff(line: Line, width: number): Line {
  const result: Span[] = []
  let left = width
  for (const { text, role } of line) {
    const needed = widthOf(text)
    if (needed >= left) {
      // The mark of the cut takes the last column even where this span ends exactly there.
      const kept = needed === left ? cut(`${text} `, left) : cut(text, left)
      result.push({ text: kept, role })
      break
    }
    result.push({ text, role })
    left -= needed
  }
  return result
}

/** A line in at most some columns, with `…` where it was cut; which language it ends in is still told. */
export function cutLine(line: Line, width: number): Line {
  if (lineWidth(line) <= width) return line
  const last = line.at(-1)
  const mark = last === undefined || width < leastMarked ? undefined : languageMark.exec(last.text)?.[0]
  if (last === undefined || mark === undefined) return cutOff(line, width)
  const unmarked = { text: last.text.slice(0, -mark.length), role: last.role }
  return [...cutOff([...line.slice(0, -1), unmarked], width - widthOf(mark)), { text: mark, role: last.role }]
}

/** A line in exactly some columns: cut, or filled with spaces. */
export function fitLine(line: Line, width: number): Line {
  const fitted = cutLine(line, width)
  const missing = width - lineWidth(fitted)
  return missing > 0 ? [...fitted, span(' '.repeat(missing))] : fitted
}

type Word = { readonly spans: Span[]; width: number }

/** The words of a line: spans between two spaces stay together even where their roles differ. */
function wordsOf(line: Line): Word[] {
  const words: Word[] = [{ spans: [], width: 0 }]
  for (const { text, role } of line) {
    for (const [index, piece] of text.split(' ').entries()) {
      if (index > 0) words.push({ spans: [], width: 0 })
      const word = words.at(-1)
      if (piece === '' || word === undefined) continue
      word.spans.push({ text: piece, role })
      word.width += widthOf(piece)
    }
  }
  return words.filter(({ width }) => width > 0)
}

/** A line broken between words into lines of at most some columns; a longer word is broken inside. */
export function wrapLine(line: Line, width: number): Line[] {
  if (lineWidth(line) <= width) return [line]
  const lines: Span[][] = [[]]
  let taken = 0
  const put = (piece: Span, needed: number) => {
    if (taken > 0 && taken + needed > width) {
      lines.push([])
      taken = 0
    }
    lines.at(-1)?.push(piece)
    taken += needed
  }
  for (const word of wordsOf(line)) {
    if (taken > 0 && taken + 1 + word.width > width) {
      lines.push([])
      taken = 0
    }
    if (taken > 0) put(span(' '), 1)
    for (const piece of word.width <= width ? word.spans : gluedOf(word)) put(piece, widthOf(piece.text))
  }
  return lines.map(joinSpans).map((broken) => cutLine(broken, width))
}

/** A word that fits no line, grapheme by grapheme. */
const gluedOf = (word: Word): Span[] =>
  word.spans.flatMap(({ text, role }) => graphemesOf(text).map((grapheme) => ({ text: grapheme, role })))

/** Neighbours of one role as one span. */
function joinSpans(line: Line): Line {
  const result: Span[] = []
  for (const { text, role } of line) {
    const last = result.at(-1)
    if (last?.role === role) result[result.length - 1] = { text: last.text + text, role }
    else result.push({ text, role })
  }
  return result
}
