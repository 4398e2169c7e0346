import { oneLine } from './one-line.ts'
import type { CslItem } from './types.ts'

const types = { treaty: 'LEGAL', standard: 'STAND', dataset: 'DATA' } as const

const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'))

/** `1930/06/28/`: the slashes stay where a part is not known. */
function date([year = 0, month, day]: readonly number[]): string {
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}

/** A RIS record: a tag and a value a line, each on one line, since RIS has no escapes. */
export function toRis(item: CslItem): string {
  const [parts] = item.issued['date-parts']
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', types[item.type]],
    ...item.author.map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['T3', item['event-title']],
    ['CY', item['event-place']],
    ['PY', String(parts[0]).padStart(4, '0')],
    ['DA', date(parts)],
    ['ET', item.version],
    ['M1', item.number],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL],
    ['ID', item.id],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}
