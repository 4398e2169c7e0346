import type { Instrument, InstrumentTitle, Language, TitleForm } from '../generated/types.ts'
import { swapScripts } from './cyrillic.ts'
import { unpackPlaces } from './places.ts'
import { openRows } from './rows.ts'
import type { Rows } from './rows.ts'
import { readTable } from './table.ts'
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

type TitleLine = {
  readonly language: Language
  readonly form: TitleForm
  readonly places: readonly number[]
  readonly titles: readonly string[]
}

function lineOf(text: string): TitleLine {
  const [name = '', gaps = '', ...titles] = text.split('\t')
  const [language, form] = trusted<[Language, TitleForm]>(name.split(' '))
  return { language, form, places: unpackPlaces(gaps), titles }
}

type TitlePlace = { readonly line: TitleLine; readonly index: number; readonly code: string }

/** Opens the titles: by instrument, and within each in the order of the lines. */
export const openTitles = (
  packed: string,
  instruments: Rows<Pick<Instrument, 'id' | 'adopted'>>,
): Rows<InstrumentTitle> =>
  openRows(() => {
    const [remarks = '', lines = ''] = packed.split(titlesFollow)
    const notes = readTable<Pick<InstrumentTitle, 'note'>>(remarks)
    const codes = instruments.keys()
    const held = codes.map((): TitlePlace[] => [])
    for (const line of lines.split('\n').map(lineOf)) {
      let index = 0
      for (const place of line.places) held[place]?.push({ line, index: index++, code: codes[place] ?? '' })
    }
    const titles = held.flat()
    return {
      length: titles.length,
      keyAt: (place) => titles[place]?.code ?? '',
      rowAt: (place) => trusted({ ...titleAt(titles[place], instruments), ...notes.rowAt(place) }),
    }
  })

function titleAt(
  at: TitlePlace | undefined,
  instruments: Rows<Pick<Instrument, 'id' | 'adopted'>>,
): InstrumentTitle | undefined {
  const [instrument] = at === undefined ? [] : instruments.of(at.code)
  if (at === undefined || instrument === undefined) return undefined
  const { language, form, titles } = at.line
  const marked = titles[at.index] ?? ''
  const title = (inCyrillic.includes(language) ? swapScripts(marked) : marked)
    .replace(numberMark, String(Number(instrument.id.slice(1))))
    .replace(yearMark, instrument.adopted.slice(0, 4))
  return { instrument: instrument.id, language, form, title }
}
