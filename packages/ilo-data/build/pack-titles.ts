import { swapScripts } from '../src/packed/cyrillic.ts'
import { groupBy } from '../src/packed/group.ts'
import { packPlaces } from '../src/packed/places.ts'
import { inCyrillic, numberMark, titlesFollow, yearMark } from '../src/packed/titles.ts'
import { inKeyOrder, packTable } from './pack.ts'
import { cellText, compareKeys } from './rows.ts'
import type { WrittenRow, WrittenTables } from './rows.ts'

export function packTitles(rows: WrittenTables): string {
  const instruments = inKeyOrder(rows.get('instruments'))
  const places = new Map(instruments.map(({ key }, index) => [key, index]))
  const years = new Map(instruments.map((row) => [row.key, textOf(row, 'adopted').slice(0, 4)]))
  const held = inKeyOrder(rows.get('instrumentTitles'))
  const byLine = groupBy(held, (row) => `${textOf(row, 'language')} ${textOf(row, 'form')}`)
  const lines = [...byLine]
    .toSorted(([a], [b]) => compareKeys(a, b))
    .map(([name, group]) => [
      name,
      packPlaces(group.map((row) => places.get(textOf(row, 'instrument')) ?? -1)),
      ...group.map((row) => mark(row, years)),
    ])
  const remarks = packTable('instrumentTitles', held, { only: ['note'] })
  return [remarks, lines.map((line) => line.join('\t')).join('\n')].join(titlesFollow)
}

const textOf = (row: WrittenRow, field: string): string => cellText(row.cells.get(field))

function mark(row: WrittenRow, years: ReadonlyMap<string, string>): string {
  const title = textOf(row, 'title')
  const code = textOf(row, 'instrument')
  if (title.includes(numberMark) || title.includes(yearMark))
    throw new Error(`the title '${title}' of ${row.key} has a character that stands for a number`)
  const marked = title
    .replace(new RegExp(`\\b${Number(code.slice(1))}\\b`), numberMark)
    .replace(years.get(code) ?? yearMark, yearMark)
  return inCyrillic.some((language) => language === textOf(row, 'language')) ? swapScripts(marked) : marked
}
