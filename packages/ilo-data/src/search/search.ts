import { IloError } from '../errors.ts'
import type { Language } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { readInstrumentNumber } from './codes.ts'
import { findJoined, findLoosely, findWord, nearestWords } from './find-words.ts'
import type { LineMatches } from './find-words.ts'
import { rank } from './rank.ts'
import type { Ranked } from './rank.ts'
import { textIndex } from './text-index.ts'
import type { TextIndex } from './text-index.ts'
import type { SearchHit, SearchKind, SearchOptions, SearchResults } from './types.ts'
import { isHan, pairsOf, plain, wordsIn } from './words.ts'

/** The most characters that a query may have. */
export const longestQuery = 200

/** A hit that holds less than this part of what the best one holds is not worth showing. */
const worthShowing = 0.6

/** Where no record holds all words, as for a Member and a Convention, those come first that the query names. */
const unnamed = 0.6

function check(text: string, limit: number): void {
  if (text.length > longestQuery) {
    const shown = `${text.slice(0, 40)}…`
    throw new IloError('unknown-value', shown, `a query of at most ${longestQuery} characters`)
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new IloError('unknown-value', String(limit), 'a limit: a whole number from 1')
  }
}

type Wanted = (found: Ranked) => boolean

const bestFirst = (a: Ranked, b: Ranked): number => b.score - a.score || a.entry - b.entry

/** The entries that the query names by a code or a number, the likeliest first. */
function byCode(text: string, index: TextIndex): Ranked[] {
  const read = readInstrumentNumber(text)
  const named = read
    ? read.kinds.flatMap((kind) => {
        const letter = kind.charAt(0)
        return index.codes.get(`${letter}${String(read.number).padStart(3, '0')}`) ?? []
      })
    : []
  const own = index.codes.get(plain(text.trim())) ?? []
  return [...new Set([...named, ...own])].map((entry, position) => ({
    entry,
    coverage: 1,
    complete: true,
    named: true,
    score: 1 - position / 1000,
    explain: () => ({ field: 'code', how: 'code', text: codeText(entry, text, index) }),
  }))
}

/** The code by which an entry was named: of several, the one that was typed. */
function codeText(entry: number, text: string, index: TextIndex): string {
  const codes = (index.entries[entry]?.fields ?? []).filter((field) => field.code)
  return (codes.find((field) => plain(field.text) === plain(text.trim())) ?? codes[0])?.text ?? ''
}

/** The different words of a query; a run of Chinese that stands nowhere is read as pairs. */
function queryWords(text: string, index: TextIndex): string[] {
  const words = wordsIn(text).flatMap((word) =>
    isHan(word) && word.length > 2 && !index.text.includes(word) ? pairsOf(word) : [word],
  )
  return [...new Set(words)]
}

const joined = (all: readonly LineMatches[]): LineMatches =>
  new Map(all.toReversed().flatMap((one) => [...one]))

/** The entries that hold the words; where none holds all of them, words are also looked for written otherwise. */
function byWords(words: readonly string[], index: TextIndex, language: Language, wanted: Wanted): Ranked[] {
  const pairs = words.map((word, i) => findJoined(word, words[i + 1], index))
  const exact = words.map((word, i) =>
    joined([findWord(word, index), pairs[i] ?? new Map(), pairs[i - 1] ?? new Map()]),
  )
  const found = rank(words, exact, index, language).filter(wanted)
  const complete = found.filter((hit) => hit.complete)
  if (complete.length > 0) return complete

  const loose = words.map((word, i) => joined([exact[i] ?? new Map(), findLoosely(word, index)]))
  const all = rank(words, loose, index, language).filter(wanted)
  const whole = all.filter((hit) => hit.complete)
  if (whole.length > 0) return whole
  const best = all.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  return all
    .filter(({ coverage, named }) => named || coverage >= worthShowing * best)
    .map((hit) => (hit.named ? hit : { ...hit, score: hit.score * unnamed }))
}

/** The titles and names that hold the words nearest to those of the query. */
function suggestionsFor(
  words: readonly string[],
  index: TextIndex,
  language: Language,
  wanted: Wanted,
): string[] {
  const matches = words.map((word) =>
    joined(
      nearestWords(word, index, 3).map((other, i) => {
        const quality = 0.5 - i / 10
        return new Map([...findWord(other, index).keys()].map((line) => [line, { how: 'fuzzy', quality }]))
      }),
    ),
  )
  const labels = rank(words, matches, index, language)
    .filter(wanted)
    .toSorted(bestFirst)
    .map(({ entry }) => index.entries[entry]?.label(language).text ?? '')
    .filter((label) => label.length <= longestQuery)
  return [...new Set(labels)].slice(0, 3)
}

function countKinds(found: readonly Ranked[], index: TextIndex): Partial<Record<SearchKind, number>> {
  const counts: Partial<Record<SearchKind, number>> = {}
  for (const { entry } of found) {
    const kind = index.entries[entry]?.reference.kind
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

function hitOf({ entry, score, explain }: Ranked, index: TextIndex, language: Language): SearchHit[] {
  const own = index.entries[entry]
  return own
    ? [{ ...own.reference, ...own.label(language), score: Math.round(score * 1e4) / 1e4, matched: explain() }]
    : []
}

/**
 * Finds records by codes, numbers, titles, names and texts in any language held: instruments, Members, subjects, sessions,
 * persons, organs, offices, programmes, declarations, procedures, concepts, events, claims and sources.
 *
 * Case, marks, ligatures and punctuation make no difference, nor does the order of words. A code or a number comes first:
 * `87` is C087, then R087. Beginnings of words are found; where no record holds all words, so are parts of words, other
 * forms and misspellings, and where still none does, records that hold most of them. Each hit tells what matched.
 *
 * Nothing here depends on a date: every record held can be found.
 *
 * @throws {@link IloError} `unknown-value`, when the query is longer than {@link longestQuery} characters or the limit is
 * not a whole number from 1.
 *
 * @example
 * ```ts
 * search('No. 87').hits[0]?.id //=> 'C087'
 * search('trabajo forzoso').hits[0]?.text //=> 'Forced Labour Convention, 1930'
 * search('bulgeria', { language: 'bg' }).hits[0]?.text //=> 'България'
 * search('Zwangsarbeit').hits[0]?.matched //=> { field: 'title', language: 'de', how: 'word', text: 'Übereinkommen über die Zwangsarbeit von 1930' }
 * search('guy ryder', { kinds: ['director-general'] }).total //=> 1
 * ```
 */
export function search(text: string, options: SearchOptions = {}): SearchResults {
  const { language = 'en', kinds, limit = 20 } = options
  check(text, limit)
  const index = textIndex()
  const asked = kinds && new Set<SearchKind | undefined>(kinds)
  const wanted: Wanted = ({ entry }) => asked === undefined || asked.has(index.entries[entry]?.reference.kind)
  const words = queryWords(text, index)
  const named = byCode(text, index).filter(wanted)
  const already = new Set(named.map(({ entry }) => entry))
  const others = byWords(words, index, language, wanted).filter(({ entry }) => !already.has(entry))
  const found = [...named, ...others].toSorted(bestFirst)
  return {
    hits: found.slice(0, limit).flatMap((one) => hitOf(one, index, language)),
    total: found.length,
    counts: countKinds(found, index),
    suggestions: found.length > 0 ? [] : suggestionsFor(words, index, language, wanted),
  }
}

/**
 * The hits of a search by their kind, the kind of the best hit first; within a kind the best hit first.
 *
 * @example
 * ```ts
 * hitsByKind(search('87').hits).map(({ kind, hits }) => `${kind} ${hits.length}`) //=> ['instrument 2', 'session 1', 'claim 1']
 * ```
 */
export const hitsByKind = (
  hits: readonly SearchHit[],
): { readonly kind: SearchKind; readonly hits: readonly SearchHit[] }[] =>
  [...groupBy(hits, ({ kind }) => kind)].map(([kind, own]) => ({ kind, hits: own }))
