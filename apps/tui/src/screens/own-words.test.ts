import type { Language } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '../words/languages.ts'
import { claimWords } from './claims/words.ts'
import { organisationWords } from './organisation/words.ts'
import { recordWords } from './record/words.ts'

/** Words that another language writes as English does. */
const sameInBoth: ReadonlySet<string> = new Set([
  'fr: Session',
  'fr: Instruments',
  'fr: Instrument',
  'fr: Sources',
  'fr: Source',
  'fr: Table',
  'fr: Tables',
  'fr: Code',
  'fr: Total',
  'fr: Dates',
  'fr: Licence',
  'fr: Document',
  'fr: Verdict',
  'es: Total',
])

const areas: readonly [string, (language: Language) => object][] = [
  ['the Organisation', organisationWords],
  ['claims', claimWords],
  ['the record', recordWords],
]

const textsOf = (words: object): readonly [string, string][] =>
  Object.entries(words).flatMap(([key, word]): [string, string][] =>
    typeof word === 'string' ? [[key, word]] : [],
  )

function leftInEnglish(language: Language, words: object, english: object): readonly string[] {
  const known = new Map(textsOf(english))
  return textsOf(words).flatMap(([key, word]) =>
    known.get(key) === word && !sameInBoth.has(`${language}: ${word}`) ? [`${language} ${key}: ${word}`] : [],
  )
}

describe.each(areas)('the words of %s', (_, wordsIn) => {
  test.each(uiLanguages.filter((language) => language !== 'en'))(
    'in %s are not left in English',
    (language) => {
      expect(leftInEnglish(language, wordsIn(language), wordsIn('en'))).toEqual([])
    },
  )

  test.each(['bg', 'ru'] as const)('in %s are written in Cyrillic', (language) => {
    expect(textsOf(wordsIn(language)).filter(([, word]) => /\p{Script=Latin}/u.test(word))).toEqual([])
  })
})

test('a word left in English is found', () => {
  expect(leftInEnglish('bg', { kept: 'Kept' }, { kept: 'Kept' })).toEqual(['bg kept: Kept'])
})
