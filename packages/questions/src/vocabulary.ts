import { parseOneOf } from 'ilo-data'
import { shaped } from './parameters.ts'
import type { Parse } from './parameters.ts'

/** The closed sets of values of the record, as its schemas have them. */
export {
  categories,
  claimKinds,
  completenesses,
  conceptKinds,
  declarationBodies,
  declarationKinds,
  inForceStates,
  instrumentEndedKinds as endedKinds,
  instrumentKinds,
  instrumentStatuses,
  languages,
  memberStatuses,
  officeKinds,
  organKinds,
  ratificationStates,
  regions,
  relations,
  seedIds as seeds,
  sessionTypes,
  sourceKinds,
  subregions,
  supervisionProcedureKinds as procedureKinds,
  verdicts,
} from 'ilo-data/dictionary'
import type { AmendmentState, Membership, SearchKind, StandingKind } from 'ilo-data'

type Whole<T extends string, List extends readonly T[]> = [Exclude<T, List[number]>] extends [never]
  ? List
  : never

/** A list of all values of a union: the compiler refuses it when one is missing. */
export const allOf =
  <T extends string>() =>
  <const List extends readonly T[]>(...values: List & Whole<T, List>): readonly T[] =>
    values

export const memberships: readonly Membership['isMember'][] = allOf<Membership['isMember']>()(
  'yes',
  'no',
  'undecided',
)

type GapKind = Exclude<StandingKind, 'in-force' | 'ratified'>

/** The standings in which an instrument does not bind a Member, or may not. */
export const gapKinds: readonly GapKind[] = allOf<GapKind>()(
  'not-ratified',
  'unknown',
  'denounced',
  'not-open',
  'not-a-member',
)

export const searchKinds: readonly SearchKind[] = allOf<SearchKind>()(
  'instrument',
  'member',
  'subject',
  'concept',
  'procedure',
  'declaration',
  'amendment',
  'session',
  'director-general',
  'chair',
  'governing-body-session',
  'organ',
  'office',
  'programme',
  'event',
  'claim',
  'source',
)

type OpenAmendmentState = AmendmentState | 'undecided'

export const amendmentStates: readonly OpenAmendmentState[] = allOf<OpenAmendmentState>()(
  'in-force',
  'adopted',
  'not-adopted',
  'undecided',
)

/** Whether something held on a day. */
export const currents = ['yes', 'undecided', 'no'] as const

/** Whether something ran on a day; `last-known`: it had begun, and no end of it is held. */
export const runnings = ['yes', 'last-known', 'undecided', 'no'] as const

type OneOf<T> = [expected: string, parse: Parse<T>]

/** What a parameter with a closed set of values expects, and how it is read. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <T extends string>(what: string, values: readonly T[]): OneOf<T> => [
  `${what}: ${values.join(', ')}`,
  shaped({ values }, (text) => parseOneOf(text, values, what)),
]
