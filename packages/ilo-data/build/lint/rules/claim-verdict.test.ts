import { describe, expect, it } from 'vitest'
import type { Claim, ClaimCheck, Tables } from '../../../src/generated/types.ts'
import { lint } from '../lint.ts'
import { factsWith, findings } from '../testing.ts'
import { claimVerdict } from './claim-verdict.ts'

const claim: Claim = {
  id: 'claim-01',
  seed: 'seed-000',
  lines: [1],
  statement: 'Bulgaria is a Member since 16 December 1920',
  kind: 'membership',
  subject: 'admission',
  asOf: '2009',
  verdict: 'consistent',
  independent: true,
}

const since = (date: '1920-12-16' | '1920-12-06'): ClaimCheck => ({
  claim: 'claim-01',
  part: 1,
  form: 'membership-start',
  member: 'BGR',
  date,
})

const world = (verdict: Claim['verdict'], ...claimChecks: readonly ClaimCheck[]): Partial<Tables> => ({
  claims: [{ ...claim, verdict }],
  claimChecks,
})

describe('claim-verdict', () => {
  it('keeps silent where the facts give the verdict that is recorded', () => {
    expect(findings(claimVerdict, world('consistent', since('1920-12-16')))).toEqual([])
    expect(findings(claimVerdict, world('contradicted', since('1920-12-06')))).toEqual([])
  })

  it('finds a verdict other than that of the facts', () => {
    expect(findings(claimVerdict, world('consistent', since('1920-12-06')))).toEqual([
      {
        table: 'claims',
        key: 'claim-01',
        field: 'verdict',
        found:
          'verdict consistent of claim-01, but stated: Bulgaria is a Member since 1920-12-06; the facts say of 2009: a Member since 1920-12-16; of 2026-08-20: a Member since 1920-12-16',
        expected: 'verdict contradicted, as the facts say',
        todo: 'correct the verdict, the fact, or the check in facts/claim-checks.yaml; where the verdict is right, say why in facts/exceptions.yaml',
      },
    ])
  })

  it('judges the facts that were read, not those that are compiled', () => {
    const membershipPeriods = [{ member: 'BGR', seq: 1, from: '1920-12-06', counted: true }] as const
    const changed = { ...world('contradicted', since('1920-12-06')), membershipPeriods }
    expect(findings(claimVerdict, changed).map(({ expected }) => expected)).toEqual([
      'verdict consistent, as the facts say',
    ])
  })

  it('keeps silent where the facts leave it open, or nothing can be asked', () => {
    const count: ClaimCheck = {
      claim: 'claim-01',
      part: 1,
      form: 'ratification-count',
      member: 'BGR',
      count: 9,
    }
    expect(findings(claimVerdict, world('contradicted', count))).toEqual([])
    expect(findings(claimVerdict, world('contradicted'))).toEqual([])
  })

  it('takes support in part for agreement where a part is untested, and only there', () => {
    const check = since('1920-12-16')
    expect(findings(claimVerdict, world('partly-supported', { ...check, untested: 'the rest' }))).toEqual([])
    expect(findings(claimVerdict, world('partly-supported', check))).toHaveLength(1)
    expect(findings(claimVerdict, world('outdated', { ...check, untested: 'the rest' }))).toHaveLength(1)
  })

  it('does not let a document confirm itself', () => {
    const city: ClaimCheck = {
      claim: 'claim-01',
      part: 1,
      form: 'office-city',
      office: 'here',
      city: 'Sofia',
    }
    const offices = [
      { id: 'here', kind: 'seat', names: { en: 'Here' }, city: 'Sofia', since: '1920' },
    ] as const
    const told = (id: string): Partial<Tables> => ({
      ...world('unverifiable', city),
      offices,
      sources: [{ id, kind: 'seed', title: 'Some text', family: 'own', asOf: '2009' }],
    })
    const citing = (id: string) => {
      const { read, tables, lost } = factsWith(told(id))
      const rows = new Map(read.rows)
      const row = rows.get('offices')?.get('here')
      if (row) {
        const citations = new Map([...row.citations.keys()].map((field) => [field, `${id} (sourced)`]))
        rows.set('offices', new Map([['here', { ...row, citations }]]))
      }
      return lint({ read: { ...read, rows }, tables, lost }, [claimVerdict])
    }
    expect(citing('another-text').map(({ expected }) => expected)).toEqual([
      'verdict consistent, as the facts say',
    ])
    expect(citing('seed-000')).toEqual([])
  })

  it('finds a check of something that is not held, and names the nearest', () => {
    const check: ClaimCheck = {
      claim: 'claim-01',
      part: 1,
      form: 'founded',
      date: '1919',
    }
    const unknown: ClaimCheck = {
      claim: 'claim-01',
      part: 2,
      form: 'office-since',
      office: 'ofice',
      date: '1919',
    }
    const offices = [{ id: 'office', kind: 'seat', names: { en: 'Office' }, city: 'Sofia' }] as const
    expect(findings(claimVerdict, { ...world('contradicted', check, unknown), offices })).toEqual([
      {
        table: 'claimChecks',
        key: 'claim-01|2',
        found: "'ofice'",
        expected: 'the id of an office',
        todo: 'did you mean office?',
      },
    ])
  })

  it('accepts an exception with its reason while it is needed, and refuses it after', () => {
    const exceptions = [
      { table: 'claims', key: 'claim-01', rule: 'claim-verdict', reason: 'the other day is meant' },
    ]
    const run = (tables: Partial<Tables>) =>
      lint(factsWith({ ...tables, exceptions }), [claimVerdict]).map(({ rule }) => rule)
    expect(run(world('consistent', since('1920-12-06')))).toEqual([])
    expect(run(world('consistent', since('1920-12-16')))).toEqual(['exception-needed'])
  })

  it('is left out where a table that it reads lost a row or a value', () => {
    const wrong = factsWith(world('consistent', since('1920-12-06')))
    expect(lint(wrong, [claimVerdict])).toHaveLength(1)
    for (const lost of ['membershipPeriods', 'membershipPeriods.from', 'claimChecks', 'sources'])
      expect(lint({ ...wrong, lost: new Set([lost]) }, [claimVerdict])).toEqual([])
  })
})
