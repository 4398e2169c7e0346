import { oneLine } from './one-line.ts'
import type { CslItem } from './types.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** Braces must balance even where they are escaped, so that they and their like are written as commands. */
const commands: Readonly<Record<string, string>> = {
  '{': String.raw`{\textbraceleft}`,
  '}': String.raw`{\textbraceright}`,
  '\\': String.raw`{\textbackslash}`,
  '~': String.raw`{\textasciitilde}`,
  '^': String.raw`{\textasciicircum}`,
}

/** A text on one line, with what means something to TeX escaped. Letters of all scripts stay as they are: UTF-8. */
const escaped = (text: string): string =>
  oneLine(text).replace(/[{}\\~^&%$#_]/g, (character) => commands[character] ?? `\\${character}`)

/** An address is read as it stands, so that braces and backslashes are encoded as the address would. */
const address = (url: string): string =>
  oneLine(url).replace(/[{}\\ ]/g, (character) => encodeURIComponent(character))

const key = (id: string): string => id.replace(/[^\w:.-]+/g, '-')

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${text}}`

const bracedText = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : braced(escaped(text))

/** A BibTeX entry in UTF-8. Author and title stand in two pairs of braces, so that they are neither split nor recased. */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0]
  const container = item['container-title']
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', braced(item.author.map(({ literal }) => bracedText(literal)).join(' and '))],
    ['title', braced(bracedText(item.title))],
    ['howpublished', container === undefined ? undefined : bracedText(`In ${container}`)],
    ['number', bracedText(item.number)],
    ['version', bracedText(item.version)],
    ['eventtitle', bracedText(item['event-title'])],
    ['venue', bracedText(item['event-place'])],
    ['year', braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['url', item.URL === undefined ? undefined : braced(address(item.URL))],
    ['note', bracedText(item.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]))
  return `@misc{${key(item.id)},\n${lines.join('\n')}\n}\n`
}
