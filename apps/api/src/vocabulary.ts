import { listInstruments, parseOneOf } from 'ilo-data'
import type { Category, InstrumentKind, InstrumentStatus, Language, Member, Parsed, Region } from 'ilo-data'

type Whole<T extends string, List extends readonly T[]> = [Exclude<T, List[number]>] extends [never]
  ? List
  : never

/** A list of all values of a union: the compiler refuses it when one is missing. */
const allOf =
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
