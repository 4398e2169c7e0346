import { describe, expect, it } from 'vitest'
import type { InstrumentTitle } from '../../../src/generated/types.ts'
import { findings } from '../testing.ts'
import { sameTitle } from './same-title.ts'

const title: InstrumentTitle = {
  instrument: 'C029',
  language: 'en',
  form: 'official-short',
  title: 'Forced Labour Convention',
}

const found = (...titles: InstrumentTitle[]) => findings(sameTitle, { instrumentTitles: titles })

describe('same-title', () => {
  it('keeps silent on one instrument with one title in two forms', () => {
    expect(found(title, { ...title, form: 'descriptive' })).toEqual([])
  })

  it('keeps silent on one text in two languages', () => {
    expect(found(title, { ...title, instrument: 'P029', language: 'fr' })).toEqual([])
  })

  it('finds a title of two instruments, whatever its form and its capitals', () => {
    expect(
      found(title, {
        ...title,
        instrument: 'R035',
        form: 'descriptive',
        title: 'Forced labour convention',
      }),
    ).toEqual([
      {
        table: 'instrumentTitles',
        key: 'R035|en|descriptive',
        field: 'title',
        found: "'Forced labour convention', which is also the title of C029",
        expected: 'a title that no other instrument has',
        todo: 'correct the title that is wrong',
      },
    ])
  })
})
