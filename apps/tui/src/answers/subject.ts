import type { InstrumentCode, MemberCode } from 'ilo-data'

/** What a page is about. */
export type Subject =
  | { readonly kind: 'member'; readonly member: MemberCode }
  | { readonly kind: 'instrument'; readonly instrument: InstrumentCode }
  | { readonly kind: 'standing'; readonly member: MemberCode; readonly instrument: InstrumentCode }
