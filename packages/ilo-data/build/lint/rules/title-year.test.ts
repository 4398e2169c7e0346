import { describe, expect, it } from 'vitest'
import type { InstrumentCode } from '../../../src/generated/types.ts'
import { findings } from '../testing.ts'
import { titleYear } from './title-year.ts'

const titled = (instrument: InstrumentCode, title: string) =>
  findings(titleYear, {
    instrumentTitles: [{ instrument, language: 'en', form: 'official-short', title }],
  })

describe('title-year', () => {
  it('keeps silent on the year of the adoption, and where there is none', () => {
    expect(titled('C029', 'Forced Labour Convention, 1930')).toEqual([])
    expect(titled('C029', 'Convention No. 29 of 28 June 1930')).toEqual([])
    expect(titled('C029', '1930年强迫劳动公约')).toEqual([])
    expect(titled('C029', 'Forced Labour Convention')).toEqual([])
  })

  it('keeps silent on the years of a Protocol and of its Convention', () => {
    expect(titled('P029', 'Protocol of 2014 to the Forced Labour Convention, 1930')).toEqual([])
  })

  it('finds another year at the end', () => {
    expect(titled('C029', 'Forced Labour (Convention of 1930), 1932')).toEqual([
      {
        table: 'instrumentTitles',
        key: 'C029|en|official-short',
        field: 'title',
        found: "'Forced Labour (Convention of 1930), 1932', of C029, adopted in 1930",
        expected: 'the year 1930',
        todo: 'correct the title, or move it to the instrument that it is the title of',
      },
    ])
    expect(titled('P029', 'Protocol to the Forced Labour Convention, 1930')).toHaveLength(1)
  })
})
