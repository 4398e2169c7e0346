import type { Language } from '../generated/types.ts'
import type { LineMatches, WordMatch } from './find-words.ts'
import type { Owner, TextIndex } from './text-index.ts'
import type { Match, MatchKind } from './types.ts'

/** An entry that holds words of the query, and why. */
export type Ranked = {
  readonly entry: number
  /** How much of what was asked it holds, from 0 to 1. */
  readonly coverage: number
  /** Whether it holds every word. */
  readonly complete: boolean
  /** Whether the query says a whole name or code of it. */
  readonly named: boolean
  readonly score: number
  readonly explain: () => Match
}

/** What one line holds of the query: for each word of the query, the best match in it. */
type Line = {
  readonly number: number
  readonly found: (WordMatch | undefined)[]
}

/** What a field adds to its entry. */
type Held = { readonly owner: Owner; readonly line: Line; readonly value: number }

const weakestFirst: readonly MatchKind[] = ['fuzzy', 'part', 'prefix', 'word']

function linesOf(matches: readonly LineMatches[]): Line[] {
  const lines = new Map<number, Line>()
  for (const [position, byLine] of matches.entries()) {
    for (const [number, match] of byLine) {
      const line = lines.get(number) ?? { number, found: matches.map(() => undefined) }
      line.found[position] = match
      lines.set(number, line)
    }
  }
  return [...lines.values()]
}

/** How telling each word is, all together 1: words that stand in few entries tell most. */
function weightsOf(matches: readonly LineMatches[], index: TextIndex): number[] {
  const rarest = Math.log(1 + index.entries.length)
  const weights = matches.map((byLine) => {
    const holders = new Set<number>()
    for (const line of byLine.keys()) for (const { entry } of index.owners[line] ?? []) holders.add(entry)
    if (holders.size === 0) return rarest / 2
    return (Math.log(1 + index.entries.length / holders.size) / rarest) ** 1.5 * rarest
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / whole)
}

function countWords(line: string): number {
  let spaces = 0
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) === 32) spaces++
  return spaces - 1
}

const textOfLine = ({ text, starts }: TextIndex, line: number): string =>
  text.slice(starts[line] ?? 0, (starts[line + 1] ?? text.length + 1) - 1)

/** How well a line alone answers: how much it holds, how little else it says, and whether in that order. */
function valueOf(
  { found }: Line,
  text: string,
  words: readonly string[],
  weights: readonly number[],
): number {
  const held = weights.reduce((sum, weight, i) => sum + weight * (found[i]?.quality ?? 0), 0)
  const count = found.filter((match) => match !== undefined).length
  const density = Math.min(1, count / countWords(text))
  const inOrder = words.length > 1 && text.includes(` ${words.join(' ')} `) ? 1 : density
  return held * (0.75 + 0.15 * density + 0.1 * inOrder)
}

/** Whether the query holds each word of a name or code. */
const isNamed = ({ owner, line }: Held, text: string): boolean =>
  owner.field.weight >= 0.9 && line.found.filter((match) => match?.how === 'word').length >= countWords(text)

function explain({ owner, line }: Held, text: string, words: readonly string[]): Match {
  const { name, language, text: shown, code } = owner.field
  const ways = new Set(line.found.map((match) => match?.how))
  const whole = text === ` ${words.join(' ')} ` ? (code === true ? 'code' : 'exact') : undefined
  const how = whole ?? weakestFirst.find((way) => ways.has(way)) ?? 'word'
  return { field: name, ...(language === undefined ? {} : { language }), how, text: shown }
}

/** Every entry that holds words of the query, by what its fields hold together; in no order. */
export function rank(
  words: readonly string[],
  matches: readonly LineMatches[],
  index: TextIndex,
  language: Language,
): Ranked[] {
  const weights = weightsOf(matches, index)
  const byEntry = new Map<number, Held[]>()
  for (const line of linesOf(matches)) {
    const value = valueOf(line, textOfLine(index, line.number), words, weights)
    for (const owner of index.owners[line.number] ?? []) {
      const held = { owner, line, value: value * owner.field.weight }
      const known = byEntry.get(owner.entry)
      if (known) known.push(held)
      else byEntry.set(owner.entry, [held])
    }
  }
  // Of texts that match alike, the one in the language of the answer explains best.
  const preference = ({ owner, value }: Held): number =>
    value + (owner.field.language === language ? 0.002 : 0)

  return [...byEntry].map(([entry, own]) => {
    const best = own.reduce((a, b) => (preference(b) > preference(a) ? b : a))
    const together = weights.map((_, i) =>
      own.reduce(
        (most, { owner, line }) => Math.max(most, (line.found[i]?.quality ?? 0) * owner.field.weight),
        0,
      ),
    )
    const coverage = weights.reduce((sum, weight, i) => sum + weight * (together[i] ?? 0), 0)
    const prior = index.entries[entry]?.prior ?? 0
    return {
      entry,
      coverage,
      complete: together.every((quality) => quality > 0),
      named: own.some((held) => isNamed(held, textOfLine(index, held.line.number))),
      score: prior * Math.min(1, 0.5 * best.value + 0.5 * coverage),
      explain: () => explain(best, textOfLine(index, best.line.number), words),
    }
  })
}
