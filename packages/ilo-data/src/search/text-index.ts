import { once } from '../packed/once.ts'
import { allEntries } from './entries.ts'
import type { Entry, Field } from './entry.ts'
import { comparable } from './words.ts'

/** A field and the number of its entry. */
export type Owner = { readonly entry: number; readonly field: Field }

/** The different words of all texts, with the letters that each holds as bits. */
type Vocabulary = { readonly words: readonly string[]; readonly letters: Int32Array }

/*
 * All texts stand in one, a line each, and words are found by reading through it: that is a fraction of a millisecond,
 * and it spares the building of a larger index before the first answer.
 */
export type TextIndex = {
  readonly entries: readonly Entry[]
  /** The different texts in the form in which they are compared, a line each. */
  readonly text: string
  /** Where each line begins. */
  readonly starts: readonly number[]
  /** The fields that have the text of a line. */
  readonly owners: readonly (readonly Owner[])[]
  /** The entries that a code names, by number. */
  readonly codes: ReadonlyMap<string, readonly number[]>
  readonly vocabulary: () => Vocabulary
}

/** The letters of a word as bits, several letters to a bit. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function vocabularyOf(text: string): Vocabulary {
  const words = [...new Set(text.split(/[ \n]+/))].filter((word) => word !== '')
  return { words, letters: Int32Array.from(words, lettersOf) }
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Reads the fields of entries into an index. */
function indexOf(entries: readonly Entry[]): TextIndex {
  const owners = new Map<string, Owner[]>()
  const codes = new Map<string, number[]>()
  for (let entry = 0; entry < entries.length; entry++) {
    for (const field of entries[entry]?.fields ?? []) {
      if (field.code) add(codes, field.text.toLowerCase(), entry)
      if (field.weight > 0) add(owners, field.text, { entry, field })
    }
  }
  const text = comparable([...owners.keys()].join(' \n '))
  const starts: number[] = []
  for (let at = 0; at !== 0 || starts.length === 0; at = text.indexOf('\n', at) + 1) starts.push(at)
  return {
    entries,
    text,
    starts,
    owners: [...owners.values()],
    codes,
    vocabulary: once(() => vocabularyOf(text)),
  }
}

/** The index of everything that can be found, built when the first question is asked. */
export const textIndex: () => TextIndex = /* @__PURE__ */ once(() => indexOf(allEntries()))
