import { coverage, eventKinds, listEvents, rowsOf, standing } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { common } from './common.ts'
import { counted, countInWords } from './counts.ts'
import { uiLanguageFor, uiLanguages } from './languages.ts'
import type { InAllLanguages } from './languages.ts'
import { recordTerms } from './record.ts'
import { lineText } from '../text/line.ts'
import { legendOf, standingKinds } from './standings.ts'
import { terms } from './terms.ts'

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

const areas: readonly [string, (language: 'en' | 'bg' | 'ru' | 'fr' | 'es') => Words][] = [
  ['terms', terms],
  ['record', recordTerms],
]
const others = uiLanguages.filter((language) => language !== 'en')

/** Words that another language writes as English does, and why. */
const sameInBoth: Readonly<Record<string, string>> = {
  fundamental: 'the ILO’s own Spanish word',
  ratification: 'the same word in French',
  ratifications: 'the same word in French',
  Constitution: 'the ILO’s own French word',
  Bulgaria: 'the Spanish name of the State',
  programme: 'the same word in French',
  programmes: 'the same word in French',
  maritime: 'the same word in French',
  fax: 'the same word in Spanish',
  structure: 'the same word in French',
  instrument: 'the ILO’s own French word',
  instruments: 'the ILO’s own French word',
  source: 'the same word in French',
  sources: 'the same word in French',
  no: 'the same word in Spanish',
}

const said = (words: Words): [key: string, word: string][] =>
  Object.entries(words).flatMap(([set, values]) =>
    Object.entries(values).map(([value, word]): [string, string] => [`${set}/${value}`, word]),
  )

const isForeign = (english: string, word: string): boolean =>
  word !== english || Object.hasOwn(sameInBoth, english)

describe.each(areas)('the words of %s', (_, wordsIn) => {
  test.each(uiLanguages)('in %s are there and ready to print', (language) => {
    for (const [key, word] of said(wordsIn(language))) {
      expect(word, key).toMatch(/^\S(.*\S)?$/u)
      expect(word, key).not.toMatch(/\p{Cc}|\p{Cf}|undefined|[{}<>]/u)
    }
  })

  test.each(others)('in %s are not left in English', (language) => {
    const english = new Map(said(wordsIn('en')))
    const left = said(wordsIn(language)).filter(([key, word]) => !isForeign(english.get(key) ?? '', word))
    expect(left).toEqual([])
  })

  test.each(['bg', 'ru'] as const)('in %s are written in Cyrillic', (language) => {
    const latin = said(wordsIn(language)).filter(([, word]) => !/^\P{Script=Latin}*$/u.test(word))
    expect(latin.filter(([, word]) => !word.startsWith('NORMLEX'))).toEqual([])
  })

  test('of one set are told apart in every language', () => {
    const mayAgree = new Set(['eventKind', 'inLanguage'])
    for (const language of uiLanguages)
      for (const [set, values] of Object.entries(wordsIn(language))) {
        if (mayAgree.has(set)) continue
        const all = Object.values(values)
        expect(new Set(all).size, `${language} ${set}`).toBe(all.length)
      }
  })
})

test('a word left in English is found', () => {
  expect(isForeign('unknown', 'unknown')).toBe(false)
  expect(isForeign('unknown', 'inconnu')).toBe(true)
})

test('no reason is given for a word that no language shares', () => {
  const shared = new Set(
    areas.flatMap(([, wordsIn]) => {
      const english = new Map(said(wordsIn('en')))
      return others.flatMap((language) =>
        said(wordsIn(language))
          .filter(([key, word]) => english.get(key) === word)
          .map(([, word]) => word),
      )
    }),
  )
  expect(Object.keys(sameInBoth).filter((word) => !shared.has(word))).toEqual([])
})

describe('every value of the facts has its word', () => {
  const law = terms('en')
  const record = recordTerms('en')
  const values = (rows: readonly object[], field: string): string[] => [
    ...new Set(
      rows.flatMap((row) => {
        const value: unknown = Reflect.get(row, field)
        return typeof value === 'string' ? [value] : []
      }),
    ),
  ]

  test.each([
    ['members', 'status', law.memberStatus],
    ['members', 'region', law.region],
    ['members', 'subregion', law.subregion],
    ['membershipPeriods', 'endKind', law.membershipEnd],
    ['ratifications', 'state', law.ratificationState],
    ['instruments', 'kind', law.instrumentKind],
    ['instruments', 'kind', law.instrumentKinds],
    ['instruments', 'category', law.category],
    ['instruments', 'status', law.instrumentStatus],
    ['instruments', 'inForceState', law.inForceState],
    ['instruments', 'endedKind', law.endedKind],
    ['instrumentTitles', 'language', record.language],
    ['instrumentTitles', 'language', record.inLanguage],
    ['instrumentTitles', 'form', record.titleForm],
    ['instrumentRelations', 'relation', law.relation],
    ['entryIntoForceRules', 'rule', law.entryRule],
    ['coverage', 'completeness', record.completeness],
    ['coverage', 'basis', record.coverageBasis],
    ['conferenceSessions', 'type', law.sessionType],
    ['governingBodyChairs', 'group', law.group],
    ['governingBodySeatsOfBulgaria', 'capacity', law.seatCapacity],
    ['organs', 'kind', law.organKind],
    ['offices', 'kind', law.officeKind],
    ['officeContacts', 'kind', law.contactKind],
    ['constitutionAmendments', 'inForceState', law.amendmentState],
    ['declarations', 'kind', law.declarationKind],
    ['declarations', 'body', law.declarationBody],
    ['concepts', 'kind', law.conceptKind],
    ['supervision', 'kind', law.procedureKind],
    ['reportingCycles', 'kind', law.reportingKind],
    ['reportingCycles', 'category', law.reportingCategory],
    ['timeline', 'category', law.timelineCategory],
    ['claims', 'kind', record.claimKind],
    ['claims', 'verdict', record.verdict],
    ['sources', 'kind', record.sourceKind],
    ['knownGaps', 'kind', record.gapKind],
  ] as const)('%s %s', (table, field, words) => {
    const found = values(rowsOf(table), field)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((value) => !Object.hasOwn(words, value))).toEqual([])
  })

  test('standings, certainties, events and tables', () => {
    const { standing: kind, certainty } = standing('BGR', 'C087', '2020-01-01')
    expect(law.standing[kind]).toBe('in force')
    expect(law.certaintyMeaning[certainty]).not.toBe('')
    expect(Object.keys(law.eventKind).toSorted()).toEqual(eventKinds.toSorted())
    expect(values(listEvents(), 'kind').filter((value) => !Object.hasOwn(law.eventKind, value))).toEqual([])
    expect(coverage().tables.filter(({ table }) => !Object.hasOwn(record.table, table))).toEqual([])
  })
})

describe('numbers', () => {
  test.each([
    ['en', 1, '1 ratification'],
    ['en', 0, '0 ratifications'],
    ['bg', 1, '1 ратификация'],
    ['bg', 2, '2 ратификации'],
    ['fr', 0, '0 ratification'],
    ['fr', 2, '2 ratifications'],
    ['es', 0, '0 ratificaciones'],
    ['es', 1, '1 ratificación'],
    ['ru', 0, '0 ратификаций'],
    ['ru', 1, '1 ратификация'],
    ['ru', 3, '3 ратификации'],
    ['ru', 5, '5 ратификаций'],
    ['ru', 11, '11 ратификаций'],
    ['ru', 21, '21 ратификация'],
    ['ru', 112, '112 ратификаций'],
    ['ru', 104, '104 ратификации'],
    ['de', 2, '2 ratifications'],
  ] as const)('in %s %i is %s', (language, count, words) => {
    expect(counted(language, count, 'ratification')).toBe(words)
  })

  test('that are undecided are ranges, and a range of one is a number', () => {
    expect(counted('en', { min: 62, max: 64 }, 'ratification')).toBe('62–64 ratifications')
    expect(counted('ru', { min: 0, max: 1 }, 'member')).toBe('0–1 государство-член')
    expect(countInWords({ min: 3, max: 3 })).toBe('3')
  })
})

describe('what is said in many places', () => {
  test.each(uiLanguages)('in %s keeps what it is told', (language) => {
    const words = common(language)
    expect(words.between('1932', '1933')).toMatch(/1932.*1933/)
    expect(words.of(3, 11)).toMatch(/^3 .*11$/)
    expect(words.heldOfKnown(82, 99)).toMatch(/82.*99/)
    expect(words.knownInForce(39, 54)).toMatch(/39.*54/)
    expect(words.unofficial('https://example.org')).toMatch(/https:\/\/example\.org$/)
    expect(words.andMore(['a', 'b'], 0)).toBe('a, b')
    expect(words.andMore(['a', 'b'], 4)).toMatch(/^a, b .*4/)
    for (const date of [words.on, words.asOf, words.since, words.until])
      expect(date('2020-01')).toMatch(/(^| )2020-01$/)
  })

  test.each(others)('in %s is not English', (language) => {
    const [there, english] = [common(language), common('en')]
    for (const say of [
      (words: typeof english) => words.between('1', '2'),
      (words: typeof english) => words.asOf('1'),
      (words: typeof english) => words.shown('x'),
      (words: typeof english) => words.unofficial('x'),
      (words: typeof english) => words.derived,
      (words: typeof english) => words.totalUnknown(1),
    ])
      expect(say(there)).not.toBe(say(english))
  })
})

test('a language that the screens do not speak is answered in English', () => {
  expect((['de', 'zh', 'ar'] as const).map(uiLanguageFor)).toEqual(['en', 'en', 'en'])
  expect(uiLanguages.map(uiLanguageFor)).toEqual([...uiLanguages])
})

test('the legend names each standing that is shown once, from what binds to what cannot', () => {
  expect(standingKinds.toSorted()).toEqual(Object.keys(terms('en').standing).toSorted())
  expect(lineText(legendOf(new Set(standingKinds.toSorted()), 'fr'))).toBe(
    'F en vigueur  R ratifié  D dénoncé  n non ratifié  ? inconnu  o non ouvert  - non Membre',
  )
  expect(lineText(legendOf(new Set(['unknown', 'in-force']), 'en'))).toBe('F in force  ? unknown')
})

test('a language that is missing does not compile', () => {
  // @ts-expect-error -- Spanish is missing
  const incomplete: InAllLanguages<string> = { en: 'yes', bg: 'да', ru: 'да', fr: 'oui' }
  expect(uiLanguages.filter((language) => !Object.hasOwn(incomplete, language))).toEqual(['es'])
})
