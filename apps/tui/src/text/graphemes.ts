/*
 * Widths are measured here and not by a package: the one at hand has the set of all emoji sequences compiled before it
 * measures anything, which takes longer than a whole command does. For the same reason the patterns here stand where
 * they are asked: one that is never asked is never read.
 */

// Latin, Greek, Cyrillic and common signs: each code unit is a character of one column, nothing joins.
const simple =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2190-\u21D7\u2500-\u257F]*$/
// Marks, and the vowels and finals that follow in a Hangul syllable.
const isInvisible = (character: string): boolean =>
  /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FF]$/u.test(
    character,
  )
const isEmoji = (grapheme: string): boolean =>
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}.*\uFE0F|^[#*\d]\uFE0F?\u20E3/u.test(grapheme)
// East Asian wide and fullwidth, by block.
const isWide = (character: string): boolean =>
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u.test(
    character,
  )

let segmenter: Intl.Segmenter | undefined

/** What a reader sees as single characters. */
export function graphemesOf(text: string): string[] {
  if (simple.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter()
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function graphemeWidth(grapheme: string): number {
  if (simple.test(grapheme)) return 1
  if (isEmoji(grapheme)) return 2
  // Most terminals give each letter of a syllable its own column, also where they are drawn as one.
  let width = 0
  for (const character of grapheme) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (isInvisible(character)) return 0
  return isWide(character) ? 2 : 1
}

/** Columns that a text takes in a terminal: two for a wide grapheme, none for one that cannot be seen. */
export const widthOf = (text: string): number =>
  simple.test(text)
    ? text.length
    : graphemesOf(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0)

/** A text in at most some columns, with `…` where it was cut; a grapheme is never split. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let start = ''
  let left = width - 1
  for (const grapheme of graphemesOf(text)) {
    left -= graphemeWidth(grapheme)
    if (left < 0) break
    start += grapheme
  }
  return width < 1 ? '' : `${start.trimEnd()}…`
}

// Direction marks and overrides reorder a line, and terminals do not agree on the width of what else cannot be seen; the
// joiners stay, since words and emoji are written with them.
const unsafe = (): RegExp =>
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

// The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and their like.
const hasRightToLeft = (text: string): boolean =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(text)

/** Whether a text, or a part of it, runs from right to left. */
export const isRightToLeft = (text: string): boolean => !simple.test(text) && hasRightToLeft(text)

/** A text without anything that a terminal would obey: escape sequences, control characters, direction marks and what else is not seen. */
export const plain = (text: string): string =>
  text.search(unsafe()) === -1
    ? text
    : process
        .getBuiltinModule('node:util')
        .stripVTControlCharacters(text)
        .replaceAll(/[\t\n\r]+/g, ' ')
        .replaceAll(unsafe(), '')
