import { listInstruments, parseOneOf } from 'ilo-data'
import type {
  Claim,
  ConceptKind,
  Declaration,
  OfficeKind,
  Organ,
  SearchKind,
  SessionType,
  Source,
  SupervisionProcedure,
  AmendmentState,
  Completeness,
  SeedId,
  Verdict,
  Category,
  InForceState,
  Instrument,
  InstrumentKind,
  InstrumentStatus,
  Language,
  Member,
  Membership,
  Parsed,
  RatificationState,
  Region,
  Relation,
  StandingKind,
  Subregion,
} from 'ilo-data'

type Whole<T extends string, List extends readonly T[]> = [Exclude<T, List[number]>] extends [never]
  ? List
  : never

/** A list of all values of a union: the compiler refuses it when one is missing. */
export const allOf =
  <T extends string>() =>
  <const List extends readonly T[]>(...values: List & Whole<T, List>): readonly T[] =>
    values

export const languages: readonly Language[] = allOf<Language>()(
  'en',
  'fr',
  'es',
  'ru',
  'bg',
  'de',
  'zh',
  'ar',
)

export const regions: readonly Region[] = allOf<Region>()(
  'africa',
  'americas',
  'arab-states',
  'asia-pacific',
  'europe-central-asia',
)

export const memberStatuses: readonly Member['status'][] = allOf<Member['status']>()('member', 'former')

export const instrumentKinds: readonly InstrumentKind[] = allOf<InstrumentKind>()(
  'convention',
  'protocol',
  'recommendation',
)

export const categories: readonly Category[] = allOf<Category>()('fundamental', 'governance', 'technical')

export const instrumentStatuses: readonly InstrumentStatus[] = allOf<InstrumentStatus>()(
  'up-to-date',
  'interim',
  'request-for-information',
  'to-be-revised',
  'no-conclusion',
  'outdated',
  'superseded',
  'shelved',
  'withdrawn',
  'abrogated',
)

export const subregions: readonly Subregion[] = allOf<Subregion>()(
  'arab-states',
  'central-western-asia',
  'eastern-asia',
  'eastern-europe',
  'latin-america-the-caribbean',
  'northern-africa',
  'northern-america',
  'northern-southern-western-europe',
  'south-eastern-asia-the-pacific',
  'southern-asia',
  'sub-saharan-africa',
)

export const memberships: readonly Membership['isMember'][] = allOf<Membership['isMember']>()(
  'yes',
  'no',
  'undecided',
)

type EndedKind = NonNullable<Instrument['endedKind']>

export const endedKinds: readonly EndedKind[] = allOf<EndedKind>()('withdrawn', 'abrogated', 'replaced')

export const inForceStates: readonly InForceState[] = allOf<InForceState>()(
  'in-force',
  'never',
  'not-yet',
  'n/a',
)

export const ratificationStates: readonly RatificationState[] = allOf<RatificationState>()(
  'in-force',
  'denounced',
  'not-yet',
  'unknown',
)

export const relations: readonly Relation[] = allOf<Relation>()(
  'revises',
  'revised-by',
  'supplements',
  'supplemented-by',
  'replaces',
  'replaced-by',
  'protocol-to',
  'has-protocol',
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

export const sessionTypes: readonly SessionType[] = allOf<SessionType>()('ordinary', 'maritime', 'special')

export const organKinds: readonly Organ['kind'][] = allOf<Organ['kind']>()('organ', 'institution')

export const officeKinds: readonly OfficeKind[] = allOf<OfficeKind>()(
  'seat',
  'regional-office',
  'decent-work-team',
  'decent-work-team-and-country-office',
  'country-or-liaison-office',
)

export const declarationKinds: readonly Declaration['kind'][] = allOf<Declaration['kind']>()(
  'declaration',
  'resolution',
)

export const declarationBodies: readonly Declaration['body'][] = allOf<Declaration['body']>()(
  'conference',
  'governing-body',
)

export const procedureKinds: readonly SupervisionProcedure['kind'][] = allOf<SupervisionProcedure['kind']>()(
  'procedure',
  'body',
)

export const conceptKinds: readonly ConceptKind[] = allOf<ConceptKind>()(
  'strategic-objective',
  'fundamental-principle',
  'means-of-action',
  'technical-field',
  'bulgaria-cooperation-area',
  'moscow-priority',
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

export const completenesses: readonly Completeness[] = allOf<Completeness>()('complete', 'partial', 'none')

export const seeds: readonly SeedId[] = allOf<SeedId>()('seed-000', 'seed-001', 'seed-002')

export const verdicts: readonly Verdict[] = allOf<Verdict>()(
  'consistent',
  'outdated',
  'contradicted',
  'partly-supported',
  'unverifiable',
)

export const claimKinds: readonly Claim['kind'][] = allOf<Claim['kind']>()(
  'structure',
  'history',
  'bulgaria',
  'activity',
  'law',
  'programme',
  'people',
  'membership',
  'concept',
  'contact',
  'status',
)

export const sourceKinds: readonly Source['kind'][] = allOf<Source['kind']>()(
  'ilo',
  'normlex',
  'gazette',
  'encyclopedia',
  'government',
  'treaty-collection',
  'academic',
  'press',
  'dataset',
  'seed',
  'other',
)

/** Reads the id of a subject group to which some instrument is held to belong. */
export const parseSubject = (text: string): Parsed<string> =>
  parseOneOf(
    text,
    [...new Set(listInstruments().flatMap(({ subject }) => subject ?? []))].toSorted(),
    'a subject group',
  )

type OneOf<T> = [expected: string, parse: (text: string) => Parsed<T>]

/** What a parameter with a closed set of values expects, and how it is read. */
export const oneOf = <T extends string>(what: string, values: readonly T[]): OneOf<T> => [
  `${what}: ${values.join(', ')}`,
  (text) => parseOneOf(text, values, what),
]
