import type { Instrument, InstrumentTitle, Language, TitleForm } from '../generated/types.ts'
import { swapScripts } from './cyrillic.ts'
import { unpackPlaces } from './places.ts'
import { unpackRows } from './table.ts'
import { trusted } from './trusted.ts'

/*
 * Titles are packed by language and form, because those resemble one another: a line for each, with the gaps between
 * the places of its instruments and their titles. The number and the year of the instrument, which nearly every title
 * repeats, stand as marks. Before the lines come the remarks, in the order of all rows.
 */

export const numberMark = '#'
export const yearMark = '@'
/** Between the remarks and the lines of titles. */
export const titlesFollow = '\n\n'

/** Languages whose titles are packed in Latin letters. */
export const inCyrillic: readonly Language[] = ['bg', 'ru']

/** Decodes the titles by instrument, and within each in the order of the lines. */
export function unpackTitles(
  packed: string,
  instruments: readonly Pick<Instrument, 'id' | 'adopted'>[],
): InstrumentTitle[] {
  const [remarks = '', lines = ''] = packed.split(titlesFollow)
  const notes = unpackRows<Pick<InstrumentTitle, 'note'>>(remarks)
  return lines
    .split('\n')
    .flatMap((line) => {
      const [name = '', gaps = '', ...titles] = line.split('\t')
      const [language, form] = trusted<[Language, TitleForm]>(name.split(' '))
      return unpackPlaces(gaps).flatMap((place, index) => {
        const instrument = instruments[place]
        const marked = titles[index] ?? ''
        if (instrument === undefined) return []
        const title = (inCyrillic.includes(language) ? swapScripts(marked) : marked)
          .replace(numberMark, String(Number(instrument.id.slice(1))))
          .replace(yearMark, instrument.adopted.slice(0, 4))
        return [{ place, row: { instrument: instrument.id, language, form, title } }]
      })
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }, index) => ({ ...row, ...notes[index] }))
}
