import { editsAllowed, editsFrom } from './distance.ts'
import { lettersOf } from './text-index.ts'
import type { TextIndex } from './text-index.ts'
import type { MatchKind } from './types.ts'
import { isHan } from './words.ts'

/** That a word of the query is met in a text, how, and how well from 0 to 1. */
export type WordMatch = { readonly how: MatchKind; readonly quality: number }

/** The best match of one word of the query in each line that has any. */
export type LineMatches = Map<number, WordMatch>

function keep(matches: LineMatches, line: number, how: MatchKind, quality: number): void {
  if ((matches.get(line)?.quality ?? 0) < quality) matches.set(line, { how, quality })
}

/** Tells of each place where a text stands: its line, and the character after it. */
function eachPlace(
  wanted: string,
  { text, starts }: TextIndex,
  tell: (line: number, after: number) => void,
): void {
  let line = 0
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= at) line++
    tell(line, at + wanted.length)
  }
}

/** Where a word stands, or is begun. */
export function findWord(word: string, index: TextIndex): LineMatches {
  const matches: LineMatches = new Map()
  if (isHan(word)) {
    eachPlace(word, index, (line) => keep(matches, line, 'word', 1))
    return matches
  }
  const isNumber = /^\d+$/.test(word)
  eachPlace(` ${word}`, index, (line, after) => {
    const end = index.text.indexOf(' ', after)
    if (end === after) keep(matches, line, 'word', 1)
    else if (!isNumber) keep(matches, line, 'prefix', 0.7 + 0.2 * (word.length / (word.length + end - after)))
  })
  return matches
}

/** Two words written as one, as in `ILC 108` for `ILC108`. */
export function findJoined(word: string, next: string | undefined, index: TextIndex): LineMatches {
  const matches: LineMatches = new Map()
  if (next === undefined || !/^\p{L}{2,}$/u.test(word) || !/^\d+$/.test(next)) return matches
  eachPlace(` ${word}${next} `, index, (line) => keep(matches, line, 'word', 0.95))
  return matches
}

/** Whether two words are forms of one: they begin alike and differ in short endings. */
function isForm(a: string, b: string): boolean {
  const shared = Math.max(a.length, b.length) - 3
  return shared >= 4 && Math.min(a.length, b.length) >= shared && b.startsWith(a.slice(0, shared))
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

type Spelling = WordMatch & { readonly word: string }

/** The words of the record that a word may be another form or a misspelling of. */
function spellingsOf(wanted: string, { vocabulary }: TextIndex): Spelling[] {
  const allowed = editsAllowed(wanted)
  const edits = editsFrom(wanted, allowed)
  const own = lettersOf(wanted)
  const near: Spelling[] = []
  const begun: Spelling[] = []
  const { words, letters } = vocabulary()
  for (const [i, word] of words.entries()) {
    if (word.length < wanted.length - allowed || countBits(own & ~(letters[i] ?? 0)) > allowed) continue
    if (word.startsWith(wanted)) continue
    const { whole, start } = edits(word)
    if (whole <= allowed) near.push({ word, how: 'fuzzy', quality: 0.8 - 1.2 * (whole / wanted.length) })
    else if (start <= allowed && wanted.length > 4) {
      begun.push({ word, how: 'fuzzy', quality: 0.65 - 1.2 * (start / wanted.length) })
    }
  }
  const forms = words.flatMap((word): Spelling[] =>
    isForm(wanted, word) ? [{ word, how: 'fuzzy', quality: 0.75 }] : [],
  )
  return near.length + forms.length > 0 ? [...near, ...forms] : begun
}

/** Where a word stands inside another one, in another form, or written a little otherwise. */
export function findLoosely(word: string, index: TextIndex): LineMatches {
  const matches: LineMatches = new Map()
  if (editsAllowed(word) === 0) return matches
  eachPlace(word, index, (line) => keep(matches, line, 'part', 0.65))
  for (const { word: spelling, how, quality } of spellingsOf(word, index)) {
    eachPlace(` ${spelling} `, index, (line) => keep(matches, line, how, quality))
  }
  return matches
}

/** The words of the record nearest to one that stands nowhere, nearest first. */
export function nearestWords(wanted: string, index: TextIndex, count: number): string[] {
  const limit = Math.min(8, Math.floor(wanted.length / 3))
  const edits = editsFrom(wanted, limit)
  return index
    .vocabulary()
    .words.map((word) => ({ word, distance: edits(word).whole }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ word }) => word)
}
