import { getMember, parseInstrument, parseMember, titleOf } from 'ilo-data'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import { failureOf, misuse, orFail } from './failure.ts'

const aMember = 'a Member: a code, a number or a name, such as BGR, 100 or Bulgaria'
const anInstrument = 'an instrument: a code or another name, such as C087, 87 or MLC'

function required(words: readonly string[], headline: string, expected: string): string {
  if (words.length === 0) throw misuse(headline, 'nothing', expected)
  return words.join(' ')
}

function memberNamed(id: string): string {
  const member = parseMember(id)
  return member.ok ? `${id} (${getMember(member.value).names.en})` : id
}

function instrumentNamed(id: string): string {
  const instrument = parseInstrument(id)
  return instrument.ok ? `${id} (${titleOf(instrument.value).title})` : id
}

/** A Member from the words of a call; a name may be several words. */
export const readMember = (words: readonly string[]): MemberCode =>
  orFail(parseMember(required(words, 'which Member?', aMember)), memberNamed)

/** An instrument from the words of a call, such as `C087` or `No. 87`. */
export const readInstrument = (words: readonly string[]): InstrumentCode =>
  orFail(parseInstrument(required(words, 'which instrument?', anInstrument)), instrumentNamed)

export type Pair = { readonly member: MemberCode; readonly instrument: InstrumentCode }

/** A Member and an instrument, in either order, wherever the words of the one end and those of the other begin. */
export function readPair(words: readonly string[]): Pair {
  if (words.length < 2)
    throw misuse(
      'which Member and which instrument?',
      words.join(' ') || 'nothing',
      `${aMember}; then ${anInstrument}`,
    )
  const splits = words
    .slice(1)
    .map((_, index): [string, string] => [
      words.slice(0, index + 1).join(' '),
      words.slice(index + 1).join(' '),
    ])
  for (const [first, second] of splits) {
    const pair = pairOf(first, second) ?? pairOf(second, first)
    if (pair) return pair
  }
  throw unreadable(splits)
}

// The instrument is read first: looking for what is near to a Member that does not exist takes longest.
function pairOf(state: string, text: string): Pair | undefined {
  const instrument = parseInstrument(text)
  if (!instrument.ok) return undefined
  const member = parseMember(state)
  return member.ok ? { member: member.value, instrument: instrument.value } : undefined
}

/** Whichever of the two is wrong where the other is right; the Member where neither is. */
function unreadable(splits: readonly (readonly [string, string])[]): Error {
  for (const [first, second] of splits) {
    const [member, instrument] = [parseMember(first), parseInstrument(second)]
    if (member.ok && !instrument.ok) return failureOf(instrument.error, instrumentNamed)
    if (instrument.ok && !member.ok) return failureOf(member.error, memberNamed)
  }
  const member = parseMember(splits[0]?.[0] ?? '')
  return member.ok
    ? misuse('which instrument?', 'nothing', anInstrument)
    : failureOf(member.error, memberNamed)
}

/** The calls that may have been meant where a command was left out. */
export const callsMeantBy = (word: string): string[] => [
  ...(parseMember(word).ok ? [`ilo member ${word}`] : []),
  ...(parseInstrument(word).ok ? [`ilo instrument ${word}`] : []),
]
