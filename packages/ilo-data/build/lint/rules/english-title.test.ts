import { describe, expect, it } from 'vitest'
import { c029 } from '../small-world.ts'
import { findings } from '../testing.ts'
import { englishTitle } from './english-title.ts'

describe('english-title', () => {
  it('keeps silent where every instrument has one', () => {
    expect(findings(englishTitle)).toEqual([])
  })

  it('finds an instrument with a title in another language or form only', () => {
    expect(
      findings(englishTitle, {
        instruments: [c029],
        instrumentTitles: [
          {
            instrument: 'C029',
            language: 'fr',
            form: 'official-short',
            title: 'Convention sur le travail forcé, 1930',
          },
          { instrument: 'C029', language: 'en', form: 'descriptive', title: 'A title' },
        ],
      }),
    ).toEqual([
      {
        table: 'instruments',
        key: 'C029',
        found: 'no official short title in English',
        expected: 'one title with language en and form official-short',
        todo: 'add it to the titles of the file',
      },
    ])
  })
})
