import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, graphemesOf, plain, widthOf } from './graphemes.ts'

const flag = '\u{1F1E7}\u{1F1EC}'
const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(flag, family, 'क्षि', '\u1112\u1161\u11AB', 'عَ', 'שָׁ', '劳'),
  ),
})

describe('widthOf', () => {
  test.each([
    ['Bulgaria', 8],
    ['България', 8],
    ['Île', 3],
    ['I\u0302le', 3],
    ['劳工', 4],
    ['（', 2],
    [flag, 2],
    [family, 2],
    ['1\uFE0F\u20E3', 2],
    ['العمل', 5],
    ['\u200B', 0],
    ['\u00AD', 0],
    ['…›│·—№①±', 8],
    ['\u1112\u1161\u11AB', 2],
    ['한국', 4],
    ['श्रम', 3],
    ['ภาษา', 4],
    ['עבודה', 5],
    ['العَمَل', 5],
    ['\u{1F44B}\u{1F3FD}', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  test('is the sum over the graphemes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sum = graphemesOf(text).reduce((width, grapheme) => width + widthOf(grapheme), 0)
        expect(widthOf(text)).toBe(sum)
      }),
    )
  })
})

describe('cut', () => {
  test('never exceeds its room and keeps what fits', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), (text, width) => {
        expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width)
        if (widthOf(text) <= width) expect(cut(text, width)).toBe(text)
      }),
    )
  })

  test('keeps only whole graphemes, in their order', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), (text, width) => {
        const kept = cut(text, width).replace(/…$/u, '')
        const all = graphemesOf(text)
        expect(all.slice(0, graphemesOf(kept).length).join('')).toBe(kept)
      }),
    )
  })

  test('never splits a grapheme', () => {
    expect(cut(`${flag}${flag}${flag}`, 4)).toBe(`${flag}…`)
    expect(cut('क्षिक्षि', 4)).toBe('क्षि…')
    expect(cut('עבודה', 3)).toBe('עב…')
    expect(cut(`a${family}b`, 3)).toBe('a…')
    expect(cut(`a${family}b`, 4)).toBe(`a${family}b`)
    expect(cut('Bulgaria', 5)).toBe('Bulg…')
    expect(cut('Forced Labour', 8)).toBe('Forced…')
  })
})

describe('plain', () => {
  test.each([
    ['\u001B[31mred\u001B[0m', 'red'],
    ['\u001B]0;title\u0007text', 'text'],
    ['\u001B]8;;https://example.org\u001B\\link\u001B]8;;\u001B\\', 'link'],
    ['a\tb\r\nc', 'a b c'],
    ['\u202Eevil', 'evil'],
    ['a\u2067b\u2069c\u200E', 'abc'],
    ['soft\u00ADhyphen', 'softhyphen'],
    [family, family],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['\u009B2Jx', 'x'],
  ])('%j becomes %j', (text, safe) => {
    expect(plain(text)).toBe(safe)
  })

  test('leaves nothing that a terminal would obey', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('\u001B', '[', ']', '3', 'm', ';', '\u0007', '\u009B', '\b', 'a', 'й'),
    })
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(text)).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})
