import { found, IloError, missed } from '../errors.ts'
import type { Parsed } from '../errors.ts'
import { claimChecks } from '../generated/tables/claim-checks.ts'
import { claims } from '../generated/tables/claims.ts'
import type { Claim, SeedId, Source, Verdict } from '../generated/types.ts'
import { getSource } from '../sources.ts'
import { nearest } from '../text/nearest.ts'
import { compiledFacts } from './compiled.ts'
import { computedVerdict } from './computed.ts'
import type { ComputedVerdict } from './computed.ts'

/** A statement of a source document about the ILO, with the verdict that people recorded and the one of the facts. */
export type ClaimRecord = Claim & {
  /** The document that makes it. */
  readonly document: Source
  /** What the facts make of it; absent where nothing that it states can be asked of them. */
  readonly computed?: ComputedVerdict
}

/** The records asked for so far: the facts of a release do not change. */
const records = /* @__PURE__ */ new Map<string, ClaimRecord>()

function recordOf(claim: Claim): ClaimRecord {
  const kept = records.get(claim.id)
  if (kept) return kept
  const computed = computedVerdict(claim, claimChecks(), compiledFacts)
  const record: ClaimRecord = {
    ...claim,
    document: getSource(claim.seed),
    ...(computed === undefined ? {} : { computed }),
  }
  records.set(claim.id, record)
  return record
}

/**
 * A claim by its id. Use {@link parseClaim} for what a person typed.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * getClaim('claim-13').statement //=> '177 States are members today'
 * getClaim('claim-13').verdict //=> 'outdated'
 * getClaim('claim-13').computed?.verdict //=> 'outdated'
 * getClaim('claim-13').computed?.checks[0]?.found.count //=> { min: 182, max: 183 }
 * getClaim('claim-13').document.asOf //=> '2009'
 * getClaim('claim-23').computed //=> undefined
 * ```
 */
export function getClaim(id: string): ClaimRecord {
  const claim = claims().find((row) => row.id === id)
  if (!claim) throw unknownClaim(id)
  return recordOf(claim)
}

/** What {@link listClaims} can be asked for; all that is given must hold. */
export type ClaimFilter = {
  /** The document that makes it. */
  readonly seed?: SeedId
  /** The verdict that people recorded. */
  readonly verdict?: Verdict
  readonly kind?: Claim['kind']
  readonly subject?: string
  /** `decided`: the facts give a verdict; `undecided`: they leave it open; `none`: they cannot be asked. */
  readonly computed?: 'decided' | 'undecided' | 'none'
}

/**
 * The statements of the source documents, in the order of ids.
 *
 * @example
 * ```ts
 * listClaims().length //=> 67
 * listClaims({ seed: 'seed-002', kind: 'people' }).map(({ id }) => id) //=> ['claim-61']
 * listClaims({ computed: 'decided' }).length //=> 31
 * listClaims({ computed: 'undecided' }).map(({ id }) => id) //=> ['claim-22', 'claim-31', 'claim-32', 'claim-48', 'claim-57', 'claim-66', 'claim-67']
 * ```
 */
export const listClaims = (filter: ClaimFilter = {}): ClaimRecord[] =>
  claims()
    .filter(({ seed }) => filter.seed === undefined || seed === filter.seed)
    .filter(({ verdict }) => filter.verdict === undefined || verdict === filter.verdict)
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .filter(({ subject }) => filter.subject === undefined || subject === filter.subject)
    .map(recordOf)
    .filter(({ computed }) => filter.computed === undefined || stateOf(computed) === filter.computed)

function stateOf(computed: ComputedVerdict | undefined): NonNullable<ClaimFilter['computed']> {
  if (computed === undefined) return 'none'
  return computed.verdict === 'undecided' ? 'undecided' : 'decided'
}

/**
 * Reads a claim that a person typed: its id, or its number.
 *
 * @example
 * ```ts
 * parseClaim('Claim 13') //=> { ok: true, value: 'claim-13' }
 * parseClaim('7') //=> { ok: true, value: 'claim-07' }
 * parseClaim('claim-99').ok //=> false
 * ```
 */
export function parseClaim(text: string): Parsed<string> {
  const number = /^(?:claim)?[\s#-]*0*(\d{1,3})$/i.exec(text.trim())?.[1]
  const id = `claim-${(number ?? '').padStart(2, '0')}`
  return claims().some((claim) => claim.id === id) ? found(id) : missed(unknownClaim(text))
}

function unknownClaim(text: string): IloError {
  const ids = claims().map(({ id }) => id)
  const expected = `the id of a claim (${ids[0]} to ${ids.at(-1)})`
  return new IloError('unknown-value', text, expected, nearest(text, ids))
}
