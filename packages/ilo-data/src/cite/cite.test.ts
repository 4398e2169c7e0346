import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBibtex, parseRis, printedByTex, problemsOfCsl } from '../../test/citation-parsers.ts'
import { IloError } from '../errors.ts'
import { conferenceSessions } from '../generated/tables/conference-sessions.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { contentHash, dataDate } from '../generated/release.ts'
import { listRatifications } from '../ratifications/ratifications.ts'
import { release } from '../release.ts'
import { toApa } from './apa.ts'
import { toBibtex } from './bibtex.ts'
import { cite } from './cite.ts'
import { citationItem } from './item.ts'
import { oneLine } from './one-line.ts'
import { toRis } from './ris.ts'
import type { Citable, CitationStyle, CslItem } from './types.ts'

const styles: readonly CitationStyle[] = ['apa', 'bibtex', 'csl-json', 'ris']

const citable: readonly Citable[] = [
  ...instruments().map(({ id }): Citable => ({ kind: 'instrument', id })),
  ...members().map(({ id }): Citable => ({ kind: 'member', id })),
  ...members().map(({ id }): Citable => ({ kind: 'ratifications', member: id })),
  ...conferenceSessions().map(({ id }): Citable => ({ kind: 'session', id })),
  ...listRatifications()
    .filter((_, position) => position % 40 === 0)
    .map(({ member, instrument }): Citable => ({ kind: 'ratification', member, instrument })),
  { kind: 'data-set' },
]

describe('everything that can be cited', () => {
  test('names the release and its hash, in every style', () => {
    for (const record of citable) {
      for (const style of styles) {
        const citation = cite(record, style)
        expect(citation).toContain(contentHash)
        expect(citation).toContain(dataDate)
        expect(citation).toContain(release)
        expect(citation).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  test('has a key of its own', () => {
    const keys = citable.map((record) => parseBibtex(cite(record, 'bibtex')).key)
    expect(new Set(keys).size).toBe(citable.length)
  })

  test('parses back with the same fields', () => {
    for (const record of citable) expectSame(citationItem(record))
  })
})

describe('an instrument is cited as the text of the ILO', () => {
  test.each([
    [{ kind: 'instrument', id: 'C029' }, 'Forced Labour Convention, 1930 (No. 29)'],
    [{ kind: 'instrument', id: 'C089' }, 'Night Work (Women) Convention (Revised), 1948 (No. 89)'],
    [{ kind: 'instrument', id: 'P029' }, 'Protocol of 2014 to the Forced Labour Convention, 1930'],
    [{ kind: 'instrument', id: 'C186' }, 'Maritime Labour Convention, 2006 (MLC, 2006)'],
    [
      { kind: 'instrument', id: 'R204' },
      'Transition from the Informal to the Formal Economy Recommendation, 2015 (No. 204)',
    ],
  ] as const)('%o', (record, title) => {
    const item = citationItem(record)
    expect(item.title).toBe(title)
    expect(item.author).toEqual([{ literal: 'International Labour Organization' }])
    expect(item.URL).toMatch(/^https:\/\/normlex\.ilo\.org\/.*P12100_INSTRUMENT_ID:\d+$/)
    expect(item.type).toBe(record.id.startsWith('R') ? 'standard' : 'treaty')
  })

  test('under its official title in the language asked for, and in English where only a description is held', () => {
    const titleIn = (language: 'fr' | 'es' | 'de' | 'zh'): string =>
      citationItem({ kind: 'instrument', id: 'C029' }, language).title
    expect(titleIn('fr')).toBe('Convention sur le travail forcé, 1930 (n° 29)')
    expect(titleIn('es')).toBe('Convenio sobre el trabajo forzoso, 1930 (núm. 29)')
    expect(titleIn('de')).toBe('Übereinkommen über die Zwangsarbeit von 1930 (Nr. 29)')
    expect(titleIn('zh')).toBe('Forced Labour Convention, 1930 (No. 29)')
  })

  test('dated with its adoption', () => {
    expect(cite({ kind: 'instrument', id: 'C190' }, 'apa')).toMatch(
      /^International Labour Organization\. \(2019, June 21\)\. Violence and Harassment Convention, 2019 \(No\. 190\)\. https:/,
    )
  })
})

describe('everything else is cited as a record of this data set', () => {
  test('a ratification names the Member, the instrument and the day as far as held', () => {
    const item = citationItem({ kind: 'ratification', member: 'BGR', instrument: 'C029' })
    expect(item.title).toBe(
      'Ratification by Bulgaria of the Forced Labour Convention, 1930 (No. 29), registered 1932-09-22',
    )
    expect(item['container-title']).toBe('ilo-data')
    expect(item.version).toBe(release)
    expect(item.URL).toMatch(/P11200_COUNTRY_ID:102576$/)
    expect(item.author).toEqual([{ literal: 'ilo-data contributors' }])
  })

  test("a Member's ratifications say how many are held, and that they may not be all", () => {
    const held = listRatifications({ member: 'BGR' }).length
    expect(citationItem({ kind: 'ratifications', member: 'BGR' }).note).toMatch(
      new RegExp(`^${held} ratifications held, not necessarily all; `),
    )
  })

  test('the data set stands in nothing else', () => {
    const item = citationItem({ kind: 'data-set' })
    expect(item).not.toHaveProperty('container-title')
    expect(toApa(item)).toContain('(Version 0.1.0) [Data set]')
  })

  test('a ratification that is not held cannot be cited', () => {
    const unheld: Citable = { kind: 'ratification', member: 'USA', instrument: 'C087' }
    expect(() => cite(unheld, 'apa')).toThrow(IloError)
    expect(() => cite(unheld, 'apa')).toThrow(/USA C087.*standing/)
  })
})

describe('whatever a text holds, it comes back', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '\\',
        '&',
        '%',
        '$',
        '#',
        '_',
        '~',
        '^',
        '"',
        '@',
        ',',
        '\n',
        '\r\n',
        ' ',
        'é',
        'Ж',
        '强',
        'a',
      ),
      maxLength: 20,
    }),
    fc.constantFrom(
      'ER  - ',
      'TY  - JOUR',
      '\\textbraceleft',
      '{\\textbraceleft}',
      '},\n}\n@misc{x,',
      '\\&',
      '--',
    ),
  )
  const text = nasty.map((value) => `x${value}`)
  const item = fc.record({
    id: text,
    type: fc.constantFrom('treaty', 'standard', 'dataset'),
    author: fc.array(fc.record({ literal: text }), { minLength: 1, maxLength: 3 }),
    title: text,
    issued: fc
      .tuple(
        fc.integer({ min: 1919, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .chain((parts) => fc.integer({ min: 1, max: 3 }).map((count) => parts.slice(0, count)))
      .map((parts): CslItem['issued'] => ({ 'date-parts': [parts] })),
    number: text,
    'container-title': text,
    version: text,
    'event-title': text,
    'event-place': text,
    URL: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    note: text,
    language: fc.constantFrom('en', 'bg', 'zh'),
  })

  test('in BibTeX and RIS', () => {
    fc.assert(fc.property(item, expectSame), { numRuns: 1000 })
  })

  test('in CSL-JSON', () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(problemsOfCsl(JSON.stringify([one]))).toEqual([])
      }),
    )
  })

  test('on one line in APA', () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(toApa(one)).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})

describe('the parsers can say no', () => {
  test.each([
    ['@misc{a,\n  title = {a { b},\n}\n', /no comma after title/],
    ['@misc{a,\n  title = {a { b},\n', /balance/],
    ['@misc{a,\n  title = {a} b},\n}\n', /no comma after title/],
    ['@misc{a,\n  title = {a},\n  title = {b},\n}\n', /title twice/],
    ['@misc{a,\n  title = {a}\n}\n', /no comma after title/],
    ['@misc{a,\n  title = {a},\n} x', /text after/],
    ['misc', /no entry/],
  ])('BibTeX %j', (source, problem) => {
    expect(() => parseBibtex(source)).toThrow(problem)
  })

  test.each([
    ['TY  - DATA\r\nTI  - a\nb\r\nER  - \r\n', /not a line/],
    ['TY - DATA\r\nER  - \r\n', /not a line/],
    ['TI  - a\r\nER  - \r\n', /begins with its type/],
    ['TY  - DATA\r\n', /does not end/],
  ])('RIS %j', (source, problem) => {
    expect(() => parseRis(source)).toThrow(problem)
  })

  test('CSL-JSON', () => {
    expect(problemsOfCsl('[]')).toEqual(['not a list of items'])
    expect(
      problemsOfCsl(
        '[{"id":"a","type":"law","author":["x"],"issued":{"date-parts":[["1930"]]},"tilte":"b"}]',
      ),
    ).toEqual(['type', 'author', 'issued', 'tilte', 'title'])
  })

  test('unescaped text does not print as it was', () => {
    expect(printedByTex('a {b}')).not.toBe('a {b}')
  })
})

/** What BibTeX and RIS give back of an item is what it holds. */
function expectSame(item: CslItem): void {
  const { fields } = parseBibtex(toBibtex(item))
  const printed = (name: string): string => printedByTex(fields[name] ?? '')
  const ris = parseRis(toRis(item))
  const tagged = (tag: string): string | undefined => ris.find(([name]) => name === tag)?.[1]
  const [year, month, day] = item.issued['date-parts'][0]

  expect(printed('title')).toBe(oneLine(item.title))
  expect(printed('author')).toBe(item.author.map(({ literal }) => oneLine(literal)).join(' and '))
  expect(printed('note')).toBe(oneLine(item.note))
  expect(printed('version')).toBe(oneLine(item.version ?? ''))
  expect(printed('eventtitle')).toBe(oneLine(item['event-title'] ?? ''))
  expect(printed('year')).toBe(String(year))
  expect('month' in fields).toBe(month !== undefined)
  expect(fields['day']).toBe(day === undefined ? undefined : String(day))
  expect(fields['url']).toBe(item.URL)

  expect(tagged('TI')).toBe(oneLine(item.title))
  expect(ris.filter(([name]) => name === 'AU').map(([, value]) => value)).toEqual(
    item.author.map(({ literal }) => oneLine(literal)),
  )
  expect(tagged('N1')).toBe(oneLine(item.note))
  expect(tagged('UR')).toBe(item.URL)
  expect(tagged('PY')).toBe(String(year))
  expect(
    tagged('DA')
      ?.split('/')
      .filter((part) => part !== '')
      .map(Number),
  ).toEqual(item.issued['date-parts'][0])
  expect(problemsOfCsl(JSON.stringify([item]))).toEqual([])
}
