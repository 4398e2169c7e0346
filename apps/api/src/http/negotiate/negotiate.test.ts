import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseLanguage } from './language.ts'
import { chooseMediaType } from './media-type.ts'

type Choose = (header: string | null, available: readonly string[]) => string | undefined
type Range = { readonly value: string; readonly weight: string }

const types = ['application/json', 'text/csv', 'application/x-ndjson', 'application/ld+json']
const tags = ['en', 'fr', 'es', 'zh']
const weights = fc.constantFrom('', ';q=0', ';q=0.0', '; Q=0.3', ';q=0.301', ';q=1', ' ; q=1.000', ';q=0.9')
const broken = fc.constantFrom('', ';;', 'text', '/', 'fr_CA', 'text/csv;q=2', 'fr;q=abc', 'en;q=', '=;q=0')

const ranges = (values: readonly string[]): fc.Arbitrary<Range[]> =>
  fc.array(fc.record({ value: fc.constantFrom(...values), weight: weights }), { minLength: 1, maxLength: 6 })
const mixedCase = (text: string): string => text.replace(/^./, (first) => first.toUpperCase())
const written = (all: readonly Range[]): string =>
  all.map(({ value, weight }) => mixedCase(value) + weight).join(' , ')
const qualityOf = ({ weight }: Range): number => Number(weight.split('=')[1] ?? 1)

/** The same rules said the slow way: how much a header wants one value. */
function wantedType(all: readonly Range[], type: string): number {
  for (const value of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const said = all.filter((range) => range.value === value)
    if (said.length > 0) return Math.min(...said.map(qualityOf))
  }
  return 0
}

function wantedTag(all: readonly Range[], tag: string): number {
  const exact = all.filter(({ value }) => value.toLowerCase() === tag)
  if (exact.length > 0) return Math.min(...exact.map(qualityOf))
  const narrower = all.filter((range) => range.value.split('-')[0] === tag && qualityOf(range) > 0)
  if (narrower.length > 0) return Math.max(...narrower.map(qualityOf))
  const any = all.filter(({ value }) => value === '*')
  return any.length > 0 ? Math.min(...any.map(qualityOf)) : 0
}

type Wanted = typeof wantedType

/** The law of negotiation, for any header and any list of what there is. */
function holds(choose: Choose, values: readonly string[], available: readonly string[], wanted: Wanted) {
  fc.assert(
    fc.property(ranges(values), fc.shuffledSubarray([...available], { minLength: 1 }), (all, there) => {
      const chosen = choose(written(all), there)
      const best = Math.max(...there.map((one) => wanted(all, one)))
      expect(chosen).toBe(best === 0 ? undefined : there.find((one) => wanted(all, one) === best))
    }),
    { numRuns: 500, seed: 4 },
  )
}

const typeRanges = [...types, 'application/*', 'text/*', '*/*', 'image/png']
const tagRanges = [...tags, 'fr-CA', 'zh-Hant-TW', 'en-GB', 'ja', '*']

describe('law of negotiation', () => {
  test('a media type is the most wanted and never unwanted; none exactly where all are unwanted', () => {
    holds(chooseMediaType, typeRanges, types, wantedType)
  })

  test('a language is the most wanted and never unwanted; none exactly where all are unwanted', () => {
    holds(chooseLanguage, tagRanges, tags, wantedTag)
  })

  test('parts that cannot be read change nothing', () => {
    fc.assert(
      fc.property(ranges(typeRanges), fc.array(broken, { maxLength: 3 }), (all, noise) => {
        const header = written(all)
        expect(chooseMediaType([...noise, header].join(','), types)).toBe(chooseMediaType(header, types))
      }),
    )
  })

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (header) => {
        expect([...types, undefined]).toContain(chooseMediaType(header, types))
        expect([...tags, undefined]).toContain(chooseLanguage(header, tags))
      }),
    )
  })
})

describe('the law goes red', () => {
  const takingRefused: Choose = (header, there) =>
    there.find((one) => (header ?? '').toLowerCase().includes(one)) ?? there[0]
  const neverRefusing: Choose = (header, there) => chooseMediaType(header, there) ?? there[0]
  const withoutLookup: Choose = (header, there) =>
    chooseLanguage((header ?? '').replaceAll(/(?<=-)\w+/g, '').replaceAll('-', '_'), there)

  test('where a type is taken that q=0 refuses', () => {
    expect(() => holds(takingRefused, typeRanges, types, wantedType)).toThrow('Property failed')
  })
  test('where something is given though nothing is acceptable', () => {
    expect(() => holds(neverRefusing, typeRanges, types, wantedType)).toThrow('Property failed')
  })
  test('where fr-CA does not find fr', () => {
    expect(() => holds(withoutLookup, tagRanges, tags, wantedTag)).toThrow('Property failed')
  })
})

test('without a header the first is given', () => {
  expect(chooseMediaType(null, types)).toBe('application/json')
  expect(chooseLanguage('', tags)).toBe('en')
})
