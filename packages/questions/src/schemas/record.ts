import type {
  Check,
  CheckResult,
  ClaimCheck,
  ComputedVerdict,
  CslItem,
  SourcedFact,
  ClaimRecord,
} from 'ilo-data'
import * as schema from 'ilo-data/schema'
import * as z from 'zod'
import type { ToldClaim } from '../record/claims.ts'
import type { CitationAnswer } from '../record/cite.ts'
import type { ToldHit } from '../record/search.ts'
import type { ToldSource } from '../record/sources.ts'
import type { VersionAnswer } from '../record/version.ts'
import { searchKinds } from '../vocabulary.ts'
import { confidence, day, days, links, numbers, provenance, sourceId, tableName } from './common.ts'
import { exact, fieldsOf, oneOf, wider, without } from './exact.ts'

const { language, partialDate } = schema

export const toldSource: z.ZodType<ToldSource> = exact<ToldSource>()(
  'ToldSource',
  z.strictObject({ ...fieldsOf(schema.source), links }),
)

function claimCheckSchema(): z.ZodType<object> {
  const found = schema.schemaOf('ClaimCheck')
  if (found === undefined) throw new Error('there is no table of checks')
  return found
}

// The table of checks has rows of this type, which its registry does not tell.
const isClaimCheck = (found: z.ZodType<object>): found is z.ZodType<ClaimCheck> =>
  found === claimCheckSchema()

function checkFields(): ReturnType<typeof fieldsOf<ClaimCheck>> {
  const found = claimCheckSchema()
  if (!isClaimCheck(found)) throw new Error('another schema each time')
  return fieldsOf(found)
}

const asWritten = z.string().exactOptional()

const check: z.ZodType<Check> = wider<Check>()(
  'Check',
  z.strictObject({
    ...without(checkFields(), 'claim', 'part', 'untested'),
    // What is stated in words is told as it was written, and may be anything.
    person: asWritten,
    name: asWritten,
    value: asWritten,
    city: asWritten,
    office: asWritten,
    declaration: asWritten,
    programme: asWritten,
    event: asWritten,
    ids: z.array(z.string()).exactOptional(),
  }),
  'A statement that the facts can decide; what else it states depends on its `form`.',
)

const sourcedFact = wider<SourcedFact>()(
  'SourcedFact',
  z.strictObject({ table: tableName, key: z.string(), ...fieldsOf(provenance) }),
)

const found = z
  .strictObject({
    truth: z.enum(['yes', 'no', 'partly', 'undecided']),
    says: z.string().describe('What the facts say, in words.'),
    count: numbers.exactOptional(),
  })
  .meta({ id: 'CheckAnswer' })

const verdict = z.enum(['consistent', 'outdated', 'contradicted', 'partly-supported', 'undecided'])

export const checkResult: z.ZodType<CheckResult> = exact<CheckResult>()(
  'CheckResult',
  z.strictObject({
    check,
    on: partialDate,
    asOf: day,
    verdict,
    states: z.string(),
    found: found.describe('What the facts say of its own time.'),
    now: found.describe('What they say of `asOf`.'),
    right: z.array(days).describe('The days up to `asOf` on which it is certainly right.').exactOptional(),
    facts: z.array(sourcedFact),
    sources: z.array(sourceId),
    confidence,
    independent: z.boolean().exactOptional(),
    reason: z.string(),
  }),
  'A statement, checked.',
)

const computed = exact<ComputedVerdict>()(
  'ComputedVerdict',
  z.strictObject({
    verdict,
    checks: z.array(checkResult),
    untested: z.string().exactOptional(),
    independent: z.boolean(),
    sources: z.array(sourceId),
    agrees: z.boolean().exactOptional(),
  }),
)

export const claimRecord: z.ZodType<ClaimRecord> = exact<ClaimRecord>()(
  'ClaimRecord',
  z.strictObject({
    ...fieldsOf(schema.claim),
    document: schema.source,
    computed: computed.describe('What the facts make of it.').exactOptional(),
  }),
)

export const toldClaim: z.ZodType<ToldClaim> = exact<ToldClaim>()(
  'ToldClaim',
  z.strictObject({ ...fieldsOf(claimRecord), links }),
)

export const toldHit: z.ZodType<ToldHit> = wider<ToldHit>()(
  'ToldHit',
  z.strictObject({
    kind: oneOf(searchKinds),
    id: z.string(),
    text: z.string(),
    language,
    score: z.number().describe('From 0 to 1; it orders the hits of one query.'),
    matched: z.strictObject({
      field: z.string(),
      language: language.exactOptional(),
      how: z.enum(['code', 'exact', 'word', 'prefix', 'part', 'fuzzy']),
      text: z.string(),
    }),
    links: links.exactOptional(),
  }),
  'What was found, and where it is told whole.',
)

const item: z.ZodType<CslItem> = exact<CslItem>()(
  'CslItem',
  z.strictObject({
    id: z.string(),
    type: z.enum(['treaty', 'standard', 'dataset']),
    author: z.array(z.strictObject({ literal: z.string() })),
    title: z.string(),
    issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.number())]) }),
    language: z.string().exactOptional(),
    number: z.string().exactOptional(),
    'container-title': z.string().exactOptional(),
    version: z.string().exactOptional(),
    'event-title': z.string().exactOptional(),
    'event-place': z.string().exactOptional(),
    URL: z.string().exactOptional(),
    note: z.string(),
  }),
  'A work as the Citation Style Language describes it.',
)

export const citationAnswer: z.ZodType<CitationAnswer> = exact<CitationAnswer>()(
  'CitationAnswer',
  z.strictObject({
    kind: z.enum(['instrument', 'member', 'ratifications', 'ratification', 'session', 'data-set']),
    id: z.string(),
    style: z.enum(['apa', 'bibtex', 'csl-json', 'ris']),
    text: z.string(),
    item,
  }),
)

export const versionAnswer: z.ZodType<VersionAnswer> = exact<VersionAnswer>()(
  'VersionAnswer',
  z.strictObject({
    release: z.string(),
    dataDate: day,
    contentHash: z.string(),
    codeHash: z.string(),
    pinned: z.string(),
  }),
)
