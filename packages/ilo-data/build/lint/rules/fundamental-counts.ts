import type { InstrumentCode } from '../../../src/generated/types.ts'
import { heldByMembers } from '../held.ts'
import type { Finding, Rule } from '../rule.ts'

type Frozen = readonly [instrument: InstrumentCode, ratified: number, denounced?: number]

/**
 * Ratifications of the fundamental instruments in the ILO's matrix of 2026. To freeze them anew, take the numbers of
 * a later matrix, give it as a source in facts/published-totals/instruments.yaml, and change facts and numbers together.
 */
const frozen: readonly Frozen[] = [
  ['C029', 181],
  ['C087', 158],
  ['C098', 168],
  ['C100', 175],
  ['C105', 178, 2],
  ['C111', 175],
  ['C138', 177],
  ['C155', 94],
  ['C182', 187],
  ['C187', 77],
  ['P029', 66],
]

/** The rule for some frozen numbers. */
export const countsAsFrozen = (counts: readonly Frozen[]): Rule => ({
  name: 'fundamental-counts',
  what: 'The fundamental instruments have the numbers of ratifications that the record was frozen with.',
  needs: ['members', 'ratifications'],
  *check({ tables }) {
    const held = heldByMembers(tables)
    for (const [instrument, ratified, denounced = 0] of counts) {
      const rows = held.get(instrument) ?? []
      yield* differ(instrument, 'ratifications', rows.length, ratified)
      const ended = rows.filter(({ state }) => state === 'denounced').length
      yield* differ(instrument, 'denunciations', ended, denounced)
    }
  },
})

export const fundamentalCounts: Rule = countsAsFrozen(frozen)

function* differ(key: InstrumentCode, what: string, found: number, expected: number): Iterable<Finding> {
  if (found === expected) return
  yield {
    table: 'instruments',
    key,
    found: `${found} ${what} of ${key} by present Members`,
    expected: `${expected}, as frozen`,
    todo: 'restore the row; if the number is new, freeze it in build/lint/rules/fundamental-counts.ts and say why',
  }
}
