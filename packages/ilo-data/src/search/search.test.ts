import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IloError } from '../errors.ts'
import { instrumentTitles } from '../generated/tables/instrument-titles.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { hitsByKind, longestQuery, search } from './search.ts'
import { wordsIn } from './words.ts'

const keysOf = (text: string, limit = 20): string[] =>
  search(text, { limit }).hits.map(({ kind, id }) => `${kind}:${id}`)

describe('a code comes first', () => {
  test('every instrument is found first by its code, however written', () => {
    for (const { id, number } of instruments()) {
      for (const text of [
        id,
        id.toLowerCase(),
        `${id.charAt(0)}${number}`,
        `ILO ${id.charAt(0)} ${number}`,
      ]) {
        expect(keysOf(text, 1), text).toEqual([`instrument:${id}`])
      }
    }
  })

  test('a number alone is the Convention, then the Protocol, then the Recommendation', () => {
    expect(keysOf('29', 3)).toEqual(['instrument:C029', 'instrument:P029', 'instrument:R029'])
    expect(keysOf('204', 1)).toEqual(['instrument:R204'])
    expect(search('87').hits[0]?.matched).toEqual({ field: 'code', how: 'code', text: 'C087' })
  })

  test('every Member is found by its codes', () => {
    for (const { id, iso2, m49 } of members()) {
      expect(keysOf(id, 1), id).toEqual([`member:${id}`])
      for (const text of [iso2, m49])
        if (text !== undefined) expect(keysOf(text), text).toContain(`member:${id}`)
    }
    expect(search('bg').hits[0]?.matched.text).toBe('BG')
  })
})

describe('a text held finds what it names, in any language', () => {
  test('names of Members', () => {
    for (const { id, names } of members()) {
      for (const name of Object.values(names)) {
        const found = search(name, { kinds: ['member'] })
        const same = found.hits.filter(({ matched }) => wordsIn(matched.text).join() === wordsIn(name).join())
        expect(
          same.map((hit) => hit.id),
          name,
        ).toContain(id)
        expect(found.hits[0]?.matched.how, name).toMatch(/exact|code/)
      }
    }
  })

  test('titles of instruments', () => {
    for (const { instrument, title } of instrumentTitles().filter(
      (one) => one.title.length <= longestQuery,
    )) {
      expect(keysOf(title, 3), title).toContain(`instrument:${instrument}`)
    }
  })

  test('the answer is in the language asked for and says so, whatever the language of the query', () => {
    const [hit] = search('Zwangsarbeit', { language: 'es' }).hits
    expect(hit).toMatchObject({ text: 'Convenio sobre el trabajo forzoso, 1930', language: 'es' })
    expect(hit?.matched).toMatchObject({ field: 'title', language: 'de', how: 'word' })
    expect(search('CEACR', { language: 'bg' }).hits[0]?.language).toBe('en')
  })

  test('of texts that match alike, the one in the language asked for explains', () => {
    expect(search('angola', { language: 'es' }).hits[0]?.matched.language).toBe('es')
    expect(search('angola').hits[0]?.matched.language).toBe('en')
  })
})

describe('each hit says how it was found', () => {
  test.each([
    ['C87', 'code'],
    ['Forced Labour Convention, 1930', 'exact'],
    ['forced labour', 'word'],
    ['labour forced', 'word'],
    ['forced lab', 'prefix'],
    ['wangsarbei', 'part'],
    ['forcd labour', 'fuzzy'],
    ['принудительный труд', 'fuzzy'],
  ])('%s: %s', (text, how) => {
    const hit = search(text, { kinds: ['instrument'] }).hits[0]
    expect(hit?.matched.how).toBe(how)
    expect(hit?.id).toBe(text === 'C87' ? 'C087' : 'C029')
  })

  test('a word with a good match is not looked for otherwise', () => {
    expect(search('Niger').hits.map(({ id }) => id)).not.toContain('DZA')
    expect(search('Niger').hits[0]?.id).toBe('NER')
    expect(search('austria').hits.map(({ id }) => id)).not.toContain('AUS')
  })

  test('short words are never misspellings', () => {
    expect(search('mlx').total).toBe(0)
    expect(search('C299').total).toBe(0)
  })
})

describe('kinds and limit', () => {
  test('only the kinds asked for, and their partial matches are not hidden by others', () => {
    const { hits, counts } = search('forced labour', { kinds: ['programme', 'concept'] })
    expect(Object.keys(counts).toSorted()).toEqual(['concept', 'programme'])
    expect(hits.length).toBe(2)
    expect(search('forced labour bulgaria', { kinds: ['member'] }).hits.map(({ id }) => id)).toEqual(['BGR'])
  })

  test('the total and the counts are of all that was found', () => {
    const { hits, total, counts } = search('convention', { limit: 3 })
    expect(hits.length).toBe(3)
    expect(total).toBeGreaterThan(190)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total)
  })

  test('hits by kind are the same hits', () => {
    const { hits } = search('maternity protection')
    const groups = hitsByKind(hits)
    expect(groups.flatMap((group) => group.hits).length).toBe(hits.length)
    for (const group of groups)
      expect(new Set(group.hits.map(({ kind }) => kind))).toEqual(new Set([group.kind]))
  })

  test.each([0, -1, 1.5, Number.NaN])('a limit of %d is an error', (limit) => {
    expect(() => search('labour', { limit })).toThrow(IloError)
  })
})

describe('where nothing is found', () => {
  test('the nearest titles and names are suggested, and each of them is found', () => {
    const { total, suggestions } = search('discrmntaion')
    expect(total).toBe(0)
    expect(suggestions.length).toBeGreaterThan(0)
    for (const suggestion of suggestions) expect(search(suggestion).total).toBeGreaterThan(0)
  })

  test('what resembles nothing suggests nothing', () => {
    expect(search('qqqqq')).toEqual({ hits: [], total: 0, counts: {}, suggestions: [] })
    expect(search(' – !')).toEqual({ hits: [], total: 0, counts: {}, suggestions: [] })
    expect(search('')).toEqual({ hits: [], total: 0, counts: {}, suggestions: [] })
  })
})

describe('any query', () => {
  test('is answered in order, once each, with scores from 0 to 1', () => {
    const words = [
      'forced',
      'labor',
      '87',
      'C',
      'Bulgaria',
      'конвенция',
      '强迫',
      "l'",
      'xyz',
      'wrkers',
      '\u0000',
      '.*(',
    ]
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: longestQuery / 2 }),
      fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (query) => {
        const { hits, total, suggestions } = search(query, { limit: 500 })
        expect(hits.length).toBeLessThanOrEqual(total)
        expect(new Set(hits.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(hits.length)
        for (const [i, hit] of hits.entries()) {
          expect(hit.score).toBeGreaterThanOrEqual(0)
          expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? 1)
        }
        if (total > 0) expect(suggestions).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('that is too long is an error that says so', () => {
    expect(search('x'.repeat(longestQuery)).total).toBe(0)
    expect(() => search('x'.repeat(longestQuery + 1))).toThrow(/at most 200 characters/)
    expect(() => search('x'.repeat(1e6))).toThrow(IloError)
  })
})
