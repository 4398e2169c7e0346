import { contentHash, dataDate } from 'ilo-data'
import type { Day, Language, Source } from 'ilo-data'

const notice =
  'Unofficial: the ILO is authoritative. `url` leads to the page of the ILO itself, where it is known.'

/** What a resource answers; the envelope adds what all answers have in common. */
export type Answer<Data extends object = object> = {
  readonly data: Data
  readonly meta?: AnswerMeta
  readonly links?: Links
}

export type Links = Readonly<Record<string, string>>

export type AnswerMeta = {
  /** The day asked about. */
  readonly on?: Day
  /** The language asked for; each text says which one it is in. */
  readonly language?: Language
  /** How many there are on the day: `min` are certain, up to `max` are possible. */
  readonly count?: { readonly min: number; readonly max: number }
  /** How many rows there are on all pages together. */
  readonly total?: number
  /** Which part of them this is; absent where it is all. */
  readonly page?: { readonly limit: number; readonly offset: number; readonly size: number }
  /** How many rows a partial date leaves open, by the filter that it concerns: they are listed. */
  readonly undecided?: Readonly<Record<string, number>>
  /** What stands in each column of a matrix, and its totals. */
  readonly columns?: readonly object[]
  /** How many there are of each kind. */
  readonly counts?: Readonly<Record<string, number>>
  /** The nearest texts, where nothing was found. */
  readonly suggestions?: readonly string[]
  /** What `group_by` counted: `total` is the number of groups, in which so many rows stand. */
  readonly grouped?: { readonly by: readonly string[]; readonly groups: number; readonly rows: number }
  /** How much of what was asked for the record holds. */
  readonly coverage?: object
  /** What a reader must know so as not to misread the answer. */
  readonly notes?: readonly string[]
  /** The sources that the answer cites. */
  readonly sources?: readonly Source[]
}

/** The one form of all answers. */
export type Envelope<Data extends object = object> = {
  readonly data: Data
  readonly meta: AnswerMeta & {
    readonly on: Day
    readonly dataDate: Day
    /** Hash of all facts of the release: the same facts, the same hash. */
    readonly release: string
    readonly language: Language
    readonly notice: string
  }
  readonly links: Links
}

/** An answer in that form; what has no address of its own says none. */
export function enveloped<Data extends object>(
  { data, meta = {}, links = {} }: Answer<Data>,
  self?: string,
): Envelope<Data> {
  const { on = dataDate, language = 'en', notes = [], sources, ...rest } = meta
  return {
    data,
    meta: {
      on,
      dataDate,
      release: contentHash,
      language,
      ...(Array.isArray(data) ? { total: data.length } : {}),
      ...rest,
      ...(notes.length === 0 ? {} : { notes }),
      notice,
      ...(sources === undefined ? {} : { sources }),
    },
    links: { ...(self === undefined ? {} : { self }), ...links },
  }
}
