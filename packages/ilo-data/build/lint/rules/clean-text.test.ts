import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { cleanText } from './clean-text.ts'

const titled = (title: string) =>
  findings(cleanText, {
    instrumentTitles: [{ instrument: 'C029', language: 'fr', form: 'official-short', title }],
  })

const expected = 'composed letters (NFC), plain spaces, no control or direction characters'

describe('clean-text', () => {
  it('keeps silent on letters, marks and signs that are seen', () => {
    expect(titled('Convention sur le travail forcé, n° 29 – «1930»')).toEqual([])
    expect(titled('1930年强迫劳动公约')).toEqual([])
  })

  it('finds letters that are not composed', () => {
    expect(titled('force\u0301')).toEqual([
      {
        table: 'instrumentTitles',
        key: 'C029|fr|official-short',
        field: 'title',
        found: "title: 'force\u0301', which is not in NFC",
        expected,
        todo: 'type the text anew',
      },
    ])
  })

  it.each([
    ['U+202E', 'a\u202Eb'],
    ['U+200B', 'a\u200Bb'],
    ['U+0009', 'a\tb'],
    ['U+00A0', 'a\u00A0b'],
    ['U+2028', 'a\u2028b'],
    ['U+E000', 'a\uE000b'],
  ])('finds the character %s, which nobody sees', (point, title) => {
    expect(titled(title).map(({ found }) => found)).toEqual([`title with the character ${point}`])
  })

  it('looks into names, lists and remarks too', () => {
    const found = findings(cleanText, {
      members: [
        {
          id: 'BGR',
          status: 'member',
          names: { en: 'Bul\u00ADgaria' },
          note: 'a\u200Fb',
        },
      ],
      conferenceSessions: [
        { id: '14', year: 1930, type: 'ordinary', opened: '1930', places: ['Gene\u0300ve'] },
      ],
    })
    expect(found.map(({ field }) => field)).toEqual(['names.en', 'note', 'places'])
  })
})
