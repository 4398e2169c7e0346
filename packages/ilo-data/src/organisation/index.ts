export { directorGeneralOn, listDirectorsGeneral } from './directors-general.ts'
export type { DirectorGeneralOn, DirectorGeneralRecord } from './directors-general.ts'
export { constitutionOn, listConstitutionAmendments } from './constitution.ts'
export type { AmendmentState, ConstitutionOn } from './constitution.ts'
export { declarationsOn, listDeclarations } from './declarations.ts'
export type { DeclarationFilter, DeclarationOn } from './declarations.ts'
export { listProgrammes, programmesOn } from './programmes.ts'
export {
  conceptsOn,
  fundamentalPrinciplesOn,
  listBulgariaCooperationAreas,
  listConcepts,
  listMeansOfAction,
  listMoscowPriorities,
  listTechnicalFields,
  strategicObjectivesOn,
} from './concepts.ts'
export type { ConceptsOn } from './concepts.ts'
export { getOrgan, listOrgans, organsOn } from './organs.ts'
export type { OrganFilter } from './organs.ts'
export { listTimeline } from './timeline.ts'
export type { TimelineFilter } from './timeline.ts'
export { listSubjects } from './subjects.ts'
export type { Decision, HeldOn, RunningOn } from '../dates/validity.ts'
