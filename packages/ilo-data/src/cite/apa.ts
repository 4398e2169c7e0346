import { oneLine } from './one-line.ts'
import type { CslItem } from './types.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `1930, June 28`, with as much as is known. */
function date([year, month, day]: readonly number[]): string {
  const name = month === undefined ? undefined : months[month - 1]
  if (name === undefined) return String(year)
  return `${year}, ${name}${day === undefined ? '' : ` ${day}`}`
}

/** A reference in the style of the APA (7th edition), as plain text without italics. */
export function toApa(item: CslItem): string {
  const author = item.author.map(({ literal }) => literal).join(', & ')
  const version = item.version === undefined ? '' : ` (Version ${item.version})`
  const container = item['container-title']
  const isDataSet = item.type === 'dataset'
  const title =
    container === undefined
      ? `${item.title}${version}${isDataSet ? ' [Data set]' : ''}.`
      : `${item.title}. In ${container}${version} [Data set].`
  const address = item.URL === undefined ? '' : ` ${item.URL}`
  return oneLine(`${author}. (${date(item.issued['date-parts'][0])}). ${title}${address} (${item.note})`)
}
