import type { InstrumentCode, Language, MemberCode, SessionId } from '../generated/types.ts'

/**
 * What can be cited. An `instrument` is cited as the text that the ILO adopted; everything else as a record of this data
 * set.
 */
export type Citable =
  | { readonly kind: 'instrument'; readonly id: InstrumentCode }
  | { readonly kind: 'member'; readonly id: MemberCode }
  /** Everything that is held of a Member's ratifications. */
  | { readonly kind: 'ratifications'; readonly member: MemberCode }
  | { readonly kind: 'ratification'; readonly member: MemberCode; readonly instrument: InstrumentCode }
  | { readonly kind: 'session'; readonly id: SessionId }
  /** This data set in this release. */
  | { readonly kind: 'data-set' }

export type CitationStyle = 'apa' | 'bibtex' | 'csl-json' | 'ris'

export type CitationOptions = {
  /** The language of the title of an instrument, where its official title is held in it; English otherwise. */
  readonly language?: Language
}

/** A date of one to three parts: year, month, day. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] }

/** A work as the Citation Style Language describes it: the fields of CSL-JSON that are used here. */
export type CslItem = {
  readonly id: string
  readonly type: 'treaty' | 'standard' | 'dataset'
  readonly author: readonly { readonly literal: string }[]
  readonly title: string
  readonly issued: CslDate
  readonly language?: string
  /** The number of an instrument. */
  readonly number?: string
  /** The data set that a record stands in. */
  readonly 'container-title'?: string
  /** The release of the data set. */
  readonly version?: string
  readonly 'event-title'?: string
  readonly 'event-place'?: string
  /** The ILO's own page. */
  readonly URL?: string
  readonly note: string
}
