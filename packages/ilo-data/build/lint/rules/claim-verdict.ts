import { checkOf, computedVerdict } from '../../../src/claims/computed.ts'
import type { ComputedVerdict } from '../../../src/claims/computed.ts'
import { claimTables } from '../../../src/claims/facts.ts'
import type { ClaimFacts } from '../../../src/claims/facts.ts'
import { questionOf } from '../../../src/claims/questions.ts'
import { IloError } from '../../../src/errors.ts'
import type { Claim, ClaimCheck } from '../../../src/generated/types.ts'
import { parseCitation } from '../../citations.ts'
import { fields } from '../../rows.ts'
import type { Finding, LintFacts, Rule } from '../rule.ts'
import { groupBy } from '../group-by.ts'

const read = ['claims', 'claimChecks', 'release', ...claimTables] as const

export const claimVerdict: Rule = {
  name: 'claim-verdict',
  what: 'The verdict recorded of a claim is the one that the facts give, where they decide.',
  needs: read.flatMap((table) => [table, ...fields(table).map(({ path }) => `${table}.${path}` as const)]),
  *check(facts) {
    const own = claimFacts(facts)
    if (own === undefined) return
    const rows = groupBy(facts.tables.claimChecks, ({ claim }) => claim)
    for (const claim of facts.tables.claims) {
      const checks = rows.get(claim.id) ?? []
      const refused = checks.flatMap((row) => refusal(row, claim, own))
      yield* refused
      const computed = refused.length > 0 ? undefined : computedVerdict(claim, checks, own)
      if (computed?.agrees === false) yield differs(claim, computed)
    }
  },
}

/** What checks ask, answered from the files that were read and not from what was compiled before. */
function claimFacts({ tables, written }: LintFacts): ClaimFacts | undefined {
  const dataDate = tables.release.at(-1)?.dataDate
  if (dataDate === undefined) return undefined
  return {
    tables,
    dataDate,
    citation({ table, key, field }) {
      const citation = written.get(table)?.get(key)?.citations.get(field)
      return citation === undefined ? undefined : parseCitation(citation)
    },
    // Counts and ranks of ratifications are left to the library; the tests hold its verdicts to the recorded ones.
    tallies: () => undefined,
  }
}

/** A check that cannot be asked, since it names something that is not held. */
function refusal(row: ClaimCheck, claim: Claim, facts: ClaimFacts): Finding[] {
  try {
    questionOf(checkOf(row, claim.asOf), facts)
    return []
  } catch (error) {
    if (!(error instanceof IloError)) throw error
    const { found, expected, nearest } = error
    const todo = nearest.length === 0 ? 'correct it' : `did you mean ${nearest.join(', ')}?`
    return [{ table: 'claimChecks', key: `${row.claim}|${row.part}`, found: `'${found}'`, expected, todo }]
  }
}

const differs = ({ id, verdict }: Claim, computed: ComputedVerdict): Finding => ({
  table: 'claims',
  key: id,
  field: 'verdict',
  found: `verdict ${verdict} of ${id}, but ${computed.checks.map(({ reason }) => reason).join('. And ')}`,
  expected: `verdict ${computed.verdict}, as the facts say`,
  todo: 'correct the verdict, the fact, or the check in facts/claim-checks.yaml; where the verdict is right, say why in facts/exceptions.yaml',
})
