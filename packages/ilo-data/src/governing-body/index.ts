export { compositionOn, listCompositions } from './composition.ts'
export type { Composition, CompositionOn, Seats } from './composition.ts'
export {
  getGoverningBodySession,
  governingBodySessionCoverage,
  listGoverningBodySessions,
} from './sessions.ts'
export type { GoverningBodySessionCoverage, GoverningBodySessionFilter } from './sessions.ts'
export { chairOn, listChairs } from './chairs.ts'
export type { ChairOn } from './chairs.ts'
export { chiefIndustrialStatesOn, listChiefIndustrialStates } from './chief-industrial-states.ts'
export type { ChiefIndustrialStatesOn } from './chief-industrial-states.ts'
export { seatsOfBulgaria, seatsOfBulgariaOn } from './seats-of-bulgaria.ts'
export type { RunningOn } from '../dates/validity.ts'
