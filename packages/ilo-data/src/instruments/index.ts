export { getInstrument, listInstruments } from './instruments.ts'
export type { InstrumentFilter, InstrumentRecord } from './instruments.ts'
export { parseInstrument } from './lookup.ts'
export { relationsOf } from './relations.ts'
export { chainOf, protocolsOf, supplementsOf } from './chain.ts'
export type { ChainLink, InstrumentChain } from './chain.ts'
export { fundamentalSetOn, isFundamentalOn } from './fundamental.ts'
export type { FundamentalSetOn } from './fundamental.ts'
export { instrumentStatusOn, isOpenToRatification } from './status.ts'
export type { InstrumentStateKind, InstrumentStatusOn, OpenToRatification } from './status.ts'
export { titleOf, titlesOf } from './titles.ts'
export type { Decision } from '../dates/validity.ts'
export type {
  Category,
  FundamentalSet,
  InForceState,
  Instrument,
  InstrumentCode,
  InstrumentKind,
  InstrumentRelation,
  InstrumentStatus,
  InstrumentTitle,
  Language,
  Relation,
  TitleForm,
} from '../generated/types.ts'
