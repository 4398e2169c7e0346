import type { Instrument, InstrumentTitle, Language, TitleForm } from '../generated/types.ts'
import { swapScripts } from './cyrillic.ts'
import { each } from './each.ts'
import { once } from './once.ts'
import { unpackPlaces } from './places.ts'
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
  /** The places of its instruments, ascending. */
  readonly places: readonly number[]
  readonly titles: () => readonly string[]
}

function lineOf(text: string): TitleLine {
  const afterName = text.indexOf('\t')
  const afterGaps = text.indexOf('\t', afterName + 1)
  const [language, form] = trusted<[Language, TitleForm]>(text.slice(0, afterName).split(' '))
  return {
    language,
    form,
    places: unpackPlaces(text.slice(afterName + 1, afterGaps)),
    titles: once(() => text.slice(afterGaps + 1).split('\t')),
  }
}

type Named = Pick<Instrument, 'id' | 'adopted'>

/** Opens the titles: by instrument, and within each in the order of the lines, of which none is split before it must be. */
export function openTitles(packed: string, instruments: Rows<Named>): Rows<InstrumentTitle> {
  const opened = once(() => {
    const [remarks = '', written = ''] = packed.split(titlesFollow)
    const lines = written.split('\n').map(lineOf)
    const codes = instruments.keys()
    const counts = codes.map(() => 0)
    for (const { places } of lines) for (const place of places) counts[place] = (counts[place] ?? 0) + 1
    return { notes: readTable<Pick<InstrumentTitle, 'note'>>(remarks), lines, codes, counts }
  })
  const titlesOf = each((instrument: Named): readonly InstrumentTitle[] => {
    const { notes, lines, codes, counts } = opened()
    const place = codes.indexOf(instrument.id)
    let row = counts.slice(0, place).reduce((sum, count) => sum + count, 0)
    return lines.flatMap((line) => {
      const index = line.places.indexOf(place)
      return index === -1 ? [] : [{ ...titleAt(line, index, instrument), ...notes.rowAt(row++) }]
    })
  })
  const all = once(() => instruments().flatMap(titlesOf))
  const table = (): readonly InstrumentTitle[] => all()
  table.of = (code: string): readonly InstrumentTitle[] => instruments.of(code).flatMap(titlesOf)
  // Every instrument has a title: the lint holds it.
  table.keys = (): readonly string[] => instruments.keys()
  return table
}

function titleAt(
  { language, form, titles }: TitleLine,
  index: number,
  { id, adopted }: Named,
): InstrumentTitle {
  const marked = titles()[index] ?? ''
  const title = (inCyrillic.includes(language) ? swapScripts(marked) : marked)
    .replace(numberMark, String(Number(id.slice(1))))
    .replace(yearMark, adopted.slice(0, 4))
  return { instrument: id, language, form, title }
}
