import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codingsIn } from './coding.ts'

type Choose = (header: string | null) => readonly string[]
type Part = { readonly name: string; readonly weight: string }

const part: fc.Arbitrary<Part> = fc.record({
  name: fc.constantFrom('gzip', 'GZIP', 'identity', '*', 'br', 'deflate', 'zstd'),
  weight: fc.constantFrom('', ';q=0', ';q=0.000', '; q=0.3', ';Q=0.301', ';q=1', ' ;q=1.0'),
})
const parts = fc.array(part, { maxLength: 6 })
const written = (all: readonly Part[]): string => all.map(({ name, weight }) => name + weight).join(', ')
const qualityOf = ({ weight }: Part): number => Number(weight.split('=')[1] ?? 1)

/** The rules of RFC 9110, 12.5.3 said the slow way; undefined where the header is silent on a coding. */
function said(all: readonly Part[], coding: string): number | undefined {
  for (const name of [coding, '*']) {
    const found = all.filter((one) => one.name.toLowerCase() === name).map(qualityOf)
    if (found.length > 0) return Math.min(...found)
  }
  return undefined
}

const holds = (choose: Choose): void =>
  fc.assert(
    fc.property(parts, (all) => {
      const chosen = choose(written(all))
      const [gzip, identity] = [said(all, 'gzip') ?? 0, said(all, 'identity')]
      expect(chosen.includes('gzip')).toBe(gzip > 0)
      expect(chosen.includes('identity')).toBe(identity !== 0)
      if (chosen.length === 2) expect(chosen[0]).toBe(gzip >= (identity ?? 0) ? 'gzip' : 'identity')
    }),
    { numRuns: 1_000, seed: 4 },
  )

describe('law of codings', () => {
  test('a coding is taken exactly where it is acceptable, the most wanted first', () => holds(codingsIn))

  test('goes red where gzip is sent to all who name it', () => {
    const naming: Choose = (header) =>
      header?.toLowerCase().includes('gzip') ? ['gzip', 'identity'] : ['identity']
    expect(() => holds(naming)).toThrow('Property failed')
  })

  test('goes red where identity;q=0 is not heard', () => {
    expect(() => holds((header) => [...new Set([...codingsIn(header), 'identity'])])).toThrow(
      'Property failed',
    )
  })

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (header) => {
        for (const coding of codingsIn(header)) expect(['gzip', 'identity']).toContain(coding)
      }),
    )
  })
})

test('without a header the body leaves as it is, and with an empty one too', () => {
  expect(codingsIn(null)[0]).toBe('identity')
  expect(codingsIn('')).toEqual(['identity'])
})

test('the old name of gzip is one of it', () => {
  expect(codingsIn('x-gzip')).toEqual(['gzip', 'identity'])
  expect(codingsIn('gzip;q=0, x-gzip')).toEqual(['identity'])
})
