import { inCyrillic, numberMark, titlesFollow, yearMark } from '../src/packed/titles.ts'
import { swapScripts } from '../src/packed/cyrillic.ts'
import { groupBy } from '../src/packed/group.ts'
import { inKeyOrder, packTable } from './pack.ts'
import { cellText } from './rows.ts'
import type { WrittenRow, WrittenTables } from './rows.ts'

/** The rows without their titles, then the titles of each language and form as one line, in the order of their rows. */
export function packTitles(rows: WrittenTables): string {
  const years = new Map(
    inKeyOrder(rows.get('instruments')).map((row) => [row.key, textOf(row, 'adopted').slice(0, 4)]),
  )
  const held = inKeyOrder(rows.get('instrumentTitles'))
  const byLine = groupBy(held, (row) => `${textOf(row, 'language')} ${textOf(row, 'form')}`)
  const lines = [...byLine].map(([name, group]) => [name, ...group.map((row) => mark(row, years))].join('\t'))
  return [packTable('instrumentTitles', held, { without: ['title'] }), lines.join('\n')].join(titlesFollow)
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
