import { describe, expect, test } from 'vitest'
import type { Claim, ClaimCheck } from '../generated/types.ts'
import { compiledFacts } from './compiled.ts'
import { computedVerdict, togetherOf } from './computed.ts'

const claim: Claim = {
  id: 'claim-99',
  seed: 'seed-000',
  lines: [1],
  statement: 'What a test says',
  kind: 'structure',
  subject: 'test',
  asOf: '2009',
  verdict: 'consistent',
  independent: true,
}

const row = (part: number, fields: Omit<ClaimCheck, 'claim' | 'part'>): ClaimCheck => ({
  claim: 'claim-99',
  part,
  ...fields,
})

const right = row(1, { form: 'headquarters', city: 'Geneva' })
const wrong = row(2, { form: 'headquarters', city: 'Vienna' })

describe('the verdict on several statements together', () => {
  test.each([
    [['consistent', 'consistent'], 'consistent'],
    [['consistent', 'outdated'], 'outdated'],
    [['contradicted', 'contradicted'], 'contradicted'],
    [['consistent', 'contradicted'], 'partly-supported'],
    [['outdated', 'contradicted'], 'partly-supported'],
    [['partly-supported', 'consistent'], 'partly-supported'],
    [['undecided', 'consistent'], 'undecided'],
    [['undecided', 'outdated'], 'undecided'],
    [['undecided', 'contradicted'], 'undecided'],
    [['undecided', 'contradicted', 'consistent'], 'partly-supported'],
    [[], 'undecided'],
  ] as const)('of %o is %s', (verdicts, together) => {
    expect(togetherOf(verdicts)).toBe(together)
    expect(togetherOf(verdicts.toReversed())).toBe(together)
  })
})

describe('the verdict on a claim', () => {
  test('is none where nothing of it can be asked', () => {
    expect(computedVerdict(claim, [{ ...right, claim: 'claim-98' }], compiledFacts)).toBeUndefined()
  })

  test('agrees with the recorded one, or does not', () => {
    expect(computedVerdict(claim, [right], compiledFacts)).toMatchObject({
      verdict: 'consistent',
      agrees: true,
      independent: true,
    })
    expect(computedVerdict(claim, [right, wrong], compiledFacts)).toMatchObject({
      verdict: 'partly-supported',
      agrees: false,
    })
  })

  test('on a part of a claim agrees with one that supports it in part', () => {
    const partly: Claim = { ...claim, verdict: 'partly-supported' }
    expect(computedVerdict(partly, [wrong], compiledFacts)?.agrees).toBe(false)
    const untested = 'what no check tests'
    expect(computedVerdict(partly, [{ ...wrong, untested }], compiledFacts)).toMatchObject({
      verdict: 'contradicted',
      untested,
      agrees: true,
    })
  })

  test('neither agrees nor disagrees where the facts leave it open', () => {
    const open = row(1, { form: 'office-since', office: 'office-tokyo', date: '1955' })
    expect(computedVerdict(claim, [open], compiledFacts)).not.toHaveProperty('agrees')
  })

  test('speaks of the time of the claim, unless the check names another', () => {
    const at = (on: ClaimCheck) => computedVerdict(claim, [on], compiledFacts)?.checks[0]?.on
    expect(at(right)).toBe('2009')
    expect(at({ ...right, on: '1930' })).toBe('1930')
  })
})
