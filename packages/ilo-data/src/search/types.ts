import type { InstrumentCode, Language, MemberCode, SessionId, SourceId } from '../generated/types.ts'

/** What can be found, with the type of its id. */
type IdOf = {
  readonly instrument: InstrumentCode
  readonly member: MemberCode
  readonly subject: string
  readonly concept: string
  readonly procedure: string
  readonly declaration: string
  readonly amendment: string
  readonly session: SessionId
  readonly 'director-general': string
  readonly chair: string
  readonly 'governing-body-session': string
  readonly organ: string
  readonly office: string
  readonly programme: string
  readonly event: string
  readonly claim: string
  readonly source: SourceId
}

export type SearchKind = keyof IdOf

/** A record that can be found: its kind and its id. */
export type SearchReference = {
  [Kind in SearchKind]: {
    readonly kind: Kind
    /** The key of its table; the order of office for a Director-General. */
    readonly id: IdOf[Kind]
  }
}[SearchKind]

/**
 * How a query was found, by its weakest word: `code`: it is the code of the record; `exact`: it is the whole text;
 * `word`: each word stands in the text; `prefix`: a word begins so; `part`: a word contains it; `fuzzy`: a word is
 * written a little otherwise.
 */
export type MatchKind = 'code' | 'exact' | 'word' | 'prefix' | 'part' | 'fuzzy'

/** Why a record was found. */
export type Match = {
  /** Such as `title`, `name`, `alias`, `president`, `statement`. */
  readonly field: string
  /** The language of the text that matched; absent for codes and numbers. */
  readonly language?: Language
  readonly how: MatchKind
  readonly text: string
}

/** A record found. */
export type SearchHit = SearchReference & {
  /** Its title or name in the language asked for, or in English where that is not held. */
  readonly text: string
  readonly language: Language
  /** From 0 to 1; it orders the hits of one query and means nothing beyond it. */
  readonly score: number
  readonly matched: Match
}

export type SearchOptions = {
  /** The language of the answer. The query may be in any. */
  readonly language?: Language
  /** Only records of these kinds. */
  readonly kinds?: readonly SearchKind[]
  /** How many hits to give, 20 if nothing is said. */
  readonly limit?: number
}

/** What was found, best first. */
export type SearchResults = {
  readonly hits: readonly SearchHit[]
  /** How many records were found, of which `hits` are the best. */
  readonly total: number
  /** How many of each kind. */
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>
  /** Where nothing was found: the titles and names nearest to the query, nearest first. */
  readonly suggestions: readonly string[]
}
