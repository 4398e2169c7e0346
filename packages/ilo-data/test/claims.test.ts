import { describe, expect, test } from 'vitest'
import { loadFacts } from '../build/load.ts'
import { claimVerdict } from '../build/lint/rules/claim-verdict.ts'
import { validate } from '../build/validate.ts'
import { listClaims } from '../src/claims/index.ts'
import { exceptions } from '../src/generated/tables/exceptions.ts'

const records = listClaims()
const decided = records.filter(({ computed }) => computed?.agrees !== undefined)
const undecided = records.filter(({ computed }) => computed?.verdict === 'undecided')

function print(): string {
  const lines = records.map(({ id, verdict, independent, computed }) => {
    const parts = computed === undefined ? '' : `${computed.checks.length} checked`
    const rest = computed?.untested === undefined ? '' : `, not ${computed.untested}`
    const own =
      computed === undefined ? '' : computed.independent === independent ? '' : ', independence differs'
    const differs = computed?.agrees === false ? '  DIFFERS' : ''
    return `${id}  ${verdict.padEnd(16)}  ${(computed?.verdict ?? '-').padEnd(16)}  ${parts}${rest}${own}${differs}`
  })
  const sum = `${records.length} claims: ${decided.length} decided by the facts, ${undecided.length} left open by them, ${records.length - decided.length - undecided.length} not asked`
  return ['claim     recorded          computed', ...lines, sum].join('\n')
}

describe('the claims of the source documents', () => {
  console.log(print())

  test('are 67, of which the facts decide at least 30', () => {
    expect(records).toHaveLength(67)
    expect(decided.length).toBeGreaterThanOrEqual(30)
  })

  test('have the verdict that the facts give, or an exception with its reason', () => {
    const differing = decided.filter(({ computed }) => computed?.agrees === false).map(({ id }) => id)
    const excepted = exceptions().filter(({ rule }) => rule === 'claim-verdict')
    expect(excepted.map(({ key }) => key)).toEqual(differing)
  })

  test('are judged alike by the library and by the lint', () => {
    const read = loadFacts(new URL('../facts', import.meta.url).pathname)
    const { tables } = validate(read)
    const found = [...claimVerdict.check({ tables, written: read.rows, unread: new Set() })]
    const differing = decided.filter(({ computed }) => computed?.agrees === false).map(({ id }) => id)
    expect(found.map(({ key }) => key)).toEqual(differing)
  })

  test('are left open where coverage is incomplete, and tell what is held', () => {
    const [count, conventions] = records.find(({ id }) => id === 'claim-32')?.computed?.checks ?? []
    expect(count).toMatchObject({ verdict: 'undecided', states: 'Bulgaria has ratified 87 Conventions' })
    expect(count?.found.says).toMatch(/^\d+ to \d+ Conventions: \d+ ratifications held/)
    expect(conventions).toMatchObject({ verdict: 'outdated', found: { count: { min: 188, max: 188 } } })
  })

  test('are not confirmed by their own documents', () => {
    for (const { id, seed, computed } of undecided) {
      const alone = computed?.checks.filter(({ reason }) => reason.includes('cannot confirm itself')) ?? []
      for (const { facts } of alone)
        expect(
          facts.some(({ sources }) => sources.join() === seed),
          id,
        ).toBe(true)
    }
    for (const id of ['claim-48', 'claim-57', 'claim-66', 'claim-67'])
      expect(undecided.map((claim) => claim.id)).toContain(id)
  })
})
