import { getMember, parseInstrument, parseMember, parseSession, titleOf } from 'ilo-data'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import type { Query } from '../listings/listing.ts'
import { failureOf, misuse } from './failure.ts'

const aMember = 'a Member: a code, a number or a name, such as BGR, 100 or Bulgaria'
const anInstrument = 'an instrument: a code or another name, such as C087, 87 or MLC'

type Wanted = { readonly headline: string; readonly expected: string }

const wanted: Readonly<Record<string, Wanted>> = {
  member: { headline: 'which Member?', expected: aMember },
  members: { headline: 'which Members?', expected: 'Members or groups of them, such as BGR ROU' },
  instrument: { headline: 'which instrument?', expected: anInstrument },
  session: { headline: 'which session?', expected: 'a session of the Conference, such as 31' },
  office: { headline: 'which office?', expected: 'the id of an office: see ilo offices' },
  claim: { headline: 'which claim?', expected: 'the id of a claim: see ilo claims' },
  source: { headline: 'which source?', expected: 'the id of a source: see ilo sources' },
  name: { headline: 'which table?', expected: 'the name of a table: see ilo tables' },
  form: { headline: 'which form of statement?', expected: 'a form of statement, such as member-count' },
  q: { headline: 'what to look for?', expected: 'words, a code or a number' },
  id: { headline: 'what to cite?', expected: 'an instrument, a Member, a session or a ratification' },
}

/** The commands that list what there is of what stands in a place. */
export const listsOf: Readonly<Record<string, string>> = {
  member: 'ilo members',
  instrument: 'ilo instruments',
  session: 'ilo sessions',
  office: 'ilo offices',
  claim: 'ilo claims',
  source: 'ilo sources',
  name: 'ilo tables',
}

/** The words of a place as one text; of a line that a search has printed only its id. */
export function required(words: readonly string[], place: string): string {
  const { headline, expected } = wanted[place] ?? { headline: 'what?', expected: place }
  if (words.length === 0) throw misuse(headline, 'nothing', expected)
  const text = words.join(' ')
  return text.split('\t')[1] ?? text
}

/** A Member with its name behind it, for the nearest that may have been meant. */
export function memberNamed(id: string): string {
  const member = parseMember(id)
  return member.ok && member.value === id ? `${id} (${getMember(member.value).names.en})` : id
}

/** An instrument with its title behind it. */
export function instrumentNamed(id: string): string {
  const instrument = parseInstrument(id)
  return instrument.ok ? `${id} (${titleOf(instrument.value).title})` : id
}

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

const citableKinds: ReadonlySet<string> = new Set([
  'instrument',
  'member',
  'session',
  'ratifications',
  'ratification',
  'data-set',
])

/** What to cite: a kind and an id, or an id that tells its kind. */
export function readCitable(words: readonly string[]): Query {
  const [first = '', ...rest] = words
  const kind = first.toLowerCase()
  if (kind === 'data-set') return { kind, id: rest[0] ?? 'this' }
  if (kind === 'ratification') {
    const { member, instrument } = readPair(rest.flatMap((word) => word.split(',')))
    return { kind, id: `${member},${instrument}` }
  }
  if (citableKinds.has(kind)) return { kind, id: required(rest, 'id') }
  const text = required(words, 'id')
  if (parseInstrument(text).ok) return { kind: 'instrument', id: text }
  if (parseMember(text).ok) return { kind: 'member', id: text }
  if (parseSession(text).ok) return { kind: 'session', id: text }
  return { kind: 'instrument', id: text }
}
