import type { PartialDate } from '../dates/partial-date.ts'
import type { Claim, ClaimCheck, SourceId } from '../generated/types.ts'
import { trusted } from '../packed/trusted.ts'
import type { Check } from './check.ts'
import type { ClaimFacts } from './facts.ts'
import { forms } from './forms.ts'
import { judge } from './judge.ts'
import type { CheckResult, CheckVerdict } from './judge.ts'

/** The verdict that the facts give on a claim. */
export type ComputedVerdict = {
  /** That of its checks together: see {@link togetherOf}. */
  readonly verdict: CheckVerdict
  /** What it states, each with its own verdict. */
  readonly checks: readonly CheckResult[]
  /** What the claim says besides, which no check tests. */
  readonly untested?: string
  /** Whether every fact that the verdict rests on was also read outside the document's own family of texts. */
  readonly independent: boolean
  readonly sources: readonly SourceId[]
  /**
   * Whether it is the verdict that people recorded. Where a part of the claim is untested, `partly-supported` agrees with
   * any. Absent where the facts leave it undecided.
   */
  readonly agrees?: boolean
}

/** The check that a row of `claimChecks` writes down, at its own time or that of its claim. */
export function checkOf(row: ClaimCheck, asOf: PartialDate): Check {
  const stated = forms[row.form].map((field): [string, unknown] => [field, row[field]])
  // The schema of the table has proved that the row fills exactly the fields of its form.
  return trusted<Check>({ form: row.form, on: row.on ?? asOf, ...Object.fromEntries(stated) })
}

/**
 * The verdict on a claim that states several things. Right and wrong parts together make it `partly-supported`, whatever
 * is open; else an open part leaves it `undecided`; else an outdated part makes it `outdated`.
 */
export function togetherOf(verdicts: readonly CheckVerdict[]): CheckVerdict {
  const any = (...wanted: readonly CheckVerdict[]): boolean =>
    verdicts.some((verdict) => wanted.includes(verdict))
  const right = any('consistent', 'outdated', 'partly-supported')
  const wrong = any('contradicted', 'partly-supported')
  if (right && wrong) return 'partly-supported'
  if (any('undecided') || verdicts.length === 0) return 'undecided'
  if (wrong) return 'contradicted'
  return any('outdated') ? 'outdated' : 'consistent'
}

/** Judges a claim by some facts; undefined where nothing that it states can be asked of them. */
export function computedVerdict(
  claim: Claim,
  rows: readonly ClaimCheck[],
  facts: ClaimFacts,
): ComputedVerdict | undefined {
  const own = rows.filter((row) => row.claim === claim.id).toSorted((a, b) => a.part - b.part)
  if (own.length === 0) return undefined
  const checks = own.map((row) => judge(checkOf(row, claim.asOf), facts, { document: claim.seed }))
  const verdict = togetherOf(checks.map((check) => check.verdict))
  const untested = own.find((row) => row.untested !== undefined)?.untested
  return {
    verdict,
    checks,
    ...(untested === undefined ? {} : { untested }),
    independent: checks.every(({ independent }) => independent === true),
    sources: [...new Set(checks.flatMap(({ sources }) => sources))],
    ...(verdict === 'undecided' ? {} : { agrees: agree(verdict, claim, untested) }),
  }
}

const agree = (verdict: CheckVerdict, claim: Claim, untested: string | undefined): boolean =>
  verdict === claim.verdict || (untested !== undefined && claim.verdict === 'partly-supported')
