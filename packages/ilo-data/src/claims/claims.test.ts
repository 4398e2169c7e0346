import { describe, expect, test } from 'vitest'
import { IloError } from '../errors.ts'
import { checkClaim, getClaim, listClaims, parseCheck, parseClaim } from './index.ts'

describe('a claim', () => {
  test('comes with its document, lines, statement, verdict and sources', () => {
    expect(getClaim('claim-28')).toMatchObject({
      seed: 'seed-000',
      document: { id: 'seed-000', family: 'bg-labour-ministry' },
      lines: [25],
      verdict: 'contradicted',
      computed: {
        verdict: 'contradicted',
        agrees: true,
        independent: true,
        sources: ['frus1919v13', 'wpmem'],
      },
    })
  })

  test('shows the conflict about the fact that it contradicts', () => {
    const [fact] = getClaim('claim-28').computed?.checks[0]?.facts ?? []
    expect(fact?.conflicts?.map(({ valueA }) => valueA)).toContain('1920-12-06')
  })

  test('that is unknown is an error that names the nearest', () => {
    expect(() => getClaim('claim-077')).toThrow(IloError)
    const parsed = parseClaim('clam-07')
    expect(parsed.ok ? undefined : parsed.error.code).toBe('unknown-value')
    expect(parsed.ok ? [] : parsed.error.nearest).toContain('claim-07')
  })

  test.each(['claim-07', 'Claim 7', '7', '#07', ' claim-7 '])('is read from %o', (text) => {
    expect(parseClaim(text)).toEqual({ ok: true, value: 'claim-07' })
  })

  test.each(['', 'claim', '0', '68', '1000', 'claim--'])('is not read from %o', (text) => {
    expect(parseClaim(text).ok).toBe(false)
  })

  test('is found by document, verdict, kind, subject and what the facts make of it', () => {
    const all = listClaims()
    expect(all).toHaveLength(67)
    const counts = (['seed-000', 'seed-001', 'seed-002'] as const).map((seed) => listClaims({ seed }).length)
    expect(counts).toEqual([41, 14, 12])
    expect(listClaims({ verdict: 'contradicted' }).map(({ id }) => id)).toEqual(['claim-28', 'claim-34'])
    expect(listClaims({ subject: 'ilo-founding', seed: 'seed-001' }).map(({ id }) => id)).toEqual([
      'claim-43',
      'claim-44',
    ])
    expect(listClaims({ kind: 'contact', computed: 'undecided' })).toHaveLength(2)
    const states = (['decided', 'undecided', 'none'] as const).map(
      (computed) => listClaims({ computed }).length,
    )
    expect(states.reduce((sum, count) => sum + count)).toBe(67)
  })
})

describe('a statement that a person typed', () => {
  test('is read with names, spellings and lists', () => {
    const parsed = parseCheck({ form: 'ratified', member: 'България', instruments: 'c87, No.98', on: '1960' })
    expect(parsed).toEqual({
      ok: true,
      value: { form: 'ratified', on: '1960', member: 'BGR', instruments: ['C087', 'C098'] },
    })
    expect(parsed.ok && checkClaim(parsed.value).verdict).toBe('consistent')
  })

  test.each([
    [{ form: 'member-cont', count: '187' }, 'member-cont', 'member-count'],
    [{ form: 'member-count', cont: '187' }, 'cont', 'count'],
    [{ form: 'member-count' }, '', undefined],
    [{ form: 'member-count', count: '-1' }, '-1', undefined],
    [{ form: 'member-count', count: '187', on: '2020-13' }, '2020-13', undefined],
    [{ form: 'is-member', member: 'Bulgria' }, 'Bulgria', 'BGR'],
    [{ form: 'fundamental-instruments', instruments: 'C029 C999' }, 'C999', undefined],
    [{ form: 'fundamental-instruments', instruments: ' , ' }, ',', undefined],
    [
      { form: 'concept-count', concept: 'technical-fields', count: '8' },
      'technical-fields',
      'technical-field',
    ],
    [
      { form: 'concepts', concept: 'technical-field', ids: 'tf-cooperative' },
      'tf-cooperative',
      'tf-cooperatives',
    ],
    [{ form: 'sessions-in-month', month: '13' }, '13', undefined],
    [{ form: 'headquarters', city: ' ' }, '', undefined],
    [{ form: 'toString' }, 'toString', undefined],
    [{}, '', undefined],
  ])('%o is refused at %o, near %o', (input: Record<string, string>, found, near) => {
    const parsed = parseCheck(input)
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.error.found).toBe(found)
    if (near !== undefined) expect(parsed.error.nearest).toContain(near)
  })
})

test('a misspelt statement does not compile', () => {
  // @ts-expect-error -- no such form
  expect(() => checkClaim({ form: 'member-counts', count: 187 })).toThrow(IloError)
  // @ts-expect-error -- no such Member
  expect(checkClaim({ form: 'is-member', member: 'XXX' }).verdict).toBe('contradicted')
  // @ts-expect-error -- what is stated is missing
  expect(() => checkClaim({ form: 'membership-start', member: 'BGR' })).toThrow(TypeError)
})
