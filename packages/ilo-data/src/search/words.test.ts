import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsIn } from './words.ts'

describe('what is written in two ways is one word', () => {
  test.each([
    ['Œuvre', 'oeuvre'],
    ['STRASSE', 'straße'],
    ['Łódź', 'lodz'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Part‐Time Work', 'part-time work'],
    ['Кыргызстан', 'КЫРГЫЗСТАН'],
    ['трёхсторонний', 'трехсторонний'],
    ['ﬁshing', 'fishing'],
    ['C29', 'c029'],
    ['31st', '31'],
    ['087', '87'],
    ['Labor', 'labour'],
    ['Organization', 'organisation'],
    ['co\u00adoperation', 'cooperation'],
    ['España', 'Espan\u0303a'],
    ['№ 87', 'No. 87'],
  ])('%s and %s', (a, b) => {
    expect(wordsIn(a)).toEqual(wordsIn(b))
    expect(wordsIn(a).length).toBeGreaterThan(0)
  })

  test('й is и, as one types it in haste', () => {
    expect(wordsIn('Китай')).toEqual(wordsIn('Китаи'))
  })

  test('different words stay different', () => {
    expect(wordsIn('C029')).not.toEqual(wordsIn('C290'))
    expect(wordsIn('1930')).not.toEqual(wordsIn('0193'))
    expect(wordsIn('labile')).toEqual(['labile'])
  })
})

test('elided letters are left out, except where there is nothing else', () => {
  expect(wordsIn("l'âge d'admission")).toEqual(['age', 'admission'])
  expect(wordsIn('C')).toEqual(['c'])
  expect(wordsIn('!?')).toEqual([])
})

test('Chinese stands apart from the digits beside it', () => {
  expect(wordsIn('1930年强迫劳动公约')).toEqual(['1930', '年强迫劳动公约'])
})

test('words are made of letters and digits, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const word of wordsIn(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})

test('reading words again changes nothing', () => {
  const sample = fc.stringMatching(/^[a-zA-Zа-яА-Яé0-9 '-]{0,40}$/)
  fc.assert(
    fc.property(sample, (text) => {
      const once = wordsIn(text)
      fc.pre(once.length > 0 && once.every((word) => word.length > 1))
      expect(wordsIn(once.join(' '))).toEqual(once)
    }),
  )
})
