import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/generated/types.ts'
import { findings } from '../testing.ts'
import { scriptFitsLanguage } from './script-fits-language.ts'

const titled = (language: Language, title: string) =>
  findings(scriptFitsLanguage, {
    instrumentTitles: [{ instrument: 'C029', language, form: 'descriptive', title }],
  })

describe('script-fits-language', () => {
  it.each([
    ['en', 'Forced Labour Convention, 1930 (No. 29)'],
    ['fr', 'Convention n° 29 sur le travail forcé'],
    ['bg', 'Конвенция № 29'],
    ['zh', '1930年强迫劳动公约'],
    ['ar', 'اتفاقية العمل الجبري'],
  ] as const)('keeps silent on %s in its letters', (language, title) => {
    expect(titled(language, title)).toEqual([])
  })

  it('finds a title in the letters of another language', () => {
    expect(titled('fr', 'Конвенция')).toHaveLength(1)
  })

  it('finds one letter that only looks right', () => {
    expect(titled('en', 'Forced L\u0430bour')).toEqual([
      {
        table: 'instrumentTitles',
        key: 'C029|en|descriptive',
        field: 'title',
        found: "'\u0430' in 'Forced L\u0430bour', said to be in 'en'",
        expected: 'letters of the Latin script',
        todo: 'write it in the letters of the language, or correct the language',
      },
    ])
  })

  it('looks into names too', () => {
    const found = findings(scriptFitsLanguage, {
      members: [{ id: 'BGR', status: 'member', names: { en: 'Bulgaria', bg: 'Bulgaria' } }],
    })
    expect(found.map(({ key, field }) => [key, field])).toEqual([['BGR', 'names.bg']])
  })
})
