export { changes } from './changes.ts'
export type {
  Changes,
  ChangesFilter,
  InstrumentChange,
  MembershipChange,
  StandingChange,
} from './changes.ts'
export { foldEvents, instrumentStateIn, membersIn, standingIn } from './fold.ts'
export type { FoldedMembers } from './fold.ts'
export type { FoldedInstrument, FoldedPeriod, FoldedRatification, FoldedState } from './folded.ts'
export { listEvents } from './list.ts'
export { eventKinds } from './types.ts'
export type { EventFilter, EventKind, IloEvent } from './types.ts'
