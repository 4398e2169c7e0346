import type { Instrument, InstrumentCode, InstrumentTitle, Language } from '../generated/types.ts'
import { swapScripts } from './cyrillic.ts'
import { unpackRows } from './table.ts'

/*
 * Titles are packed apart from the rows that they belong to: a line for each language and form, whose texts resemble
 * one another. The number and the year of the instrument, which nearly every title repeats, stand as marks.
 */

export const numberMark = '#'
export const yearMark = '@'
/** Between the rows and the lines of titles. */
export const titlesFollow = '\n\n'

/** Languages whose titles are packed in Latin letters. */
export const inCyrillic: readonly Language[] = ['bg', 'ru']

type TitleRow = Omit<InstrumentTitle, 'title'>

/** Decodes the titles, in the order of their rows. */
export function unpackTitles(
  packed: string,
  instruments: readonly Pick<Instrument, 'id' | 'adopted'>[],
): InstrumentTitle[] {
  const [rows = '', lines = ''] = packed.split(titlesFollow)
  const years = new Map<InstrumentCode, string>(
    instruments.map(({ id, adopted }) => [id, adopted.slice(0, 4)]),
  )
  const titles = new Map(
    lines
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([name = '', ...texts]) => [name, texts.values()]),
  )
  return unpackRows<TitleRow>(rows).map(({ note, ...row }) => {
    const marked = titles.get(`${row.language} ${row.form}`)?.next().value ?? ''
    const title = (inCyrillic.includes(row.language) ? swapScripts(marked) : marked)
      .replace(numberMark, String(Number(row.instrument.slice(1))))
      .replace(yearMark, years.get(row.instrument) ?? '')
    return { ...row, title, ...(note === undefined ? {} : { note }) }
  })
}
