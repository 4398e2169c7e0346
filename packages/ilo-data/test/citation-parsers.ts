/** What TeX writes for each command that an escaped text may hold. */
const commands: Readonly<Record<string, string>> = {
  textbraceleft: '{',
  textbraceright: '}',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** The text that TeX would print: commands and escaped characters read, grouping braces gone. */
export function printedByTex(source: string): string {
  return source.replace(
    /\{\\(text\w+)\}|\\([&%$#_])|[{}]/g,
    (match, command?: string, character?: string) => {
      if (command !== undefined) return commands[command] ?? `?${match}?`
      return character ?? ''
    },
  )
}

type BibtexEntry = {
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
}

/** The value at a place: a macro, or what stands between balanced braces. BibTeX counts escaped braces too. */
function valueAt(source: string, from: number): { readonly value: string; readonly end: number } {
  if (source[from] !== '{') {
    const macro = /^[a-z]+/.exec(source.slice(from))?.[0] ?? ''
    return { value: macro, end: from + macro.length }
  }
  let depth = 0
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth++
    if (source[at] === '}') depth--
    if (depth === 0) return { value: source.slice(from + 1, at), end: at + 1 }
  }
  throw new Error('braces do not balance')
}

/** Reads one BibTeX entry as BibTeX does. */
export function parseBibtex(source: string): BibtexEntry {
  const head = /^@(\w+)\{([^,\s{}]+),/.exec(source)
  if (!head) throw new Error('no entry')
  const fields: Record<string, string> = {}
  let at = head[0].length
  for (;;) {
    const name = /^\s*([a-z]+)\s*=\s*/.exec(source.slice(at))
    if (!name) break
    const { value, end } = valueAt(source, at + name[0].length)
    if (name[1] === undefined || name[1] in fields) throw new Error(`field ${name[1]} twice`)
    fields[name[1]] = value
    if (source[end] !== ',') throw new Error(`no comma after ${name[1]}`)
    at = end + 1
  }
  if (source.slice(at).trim() !== '}') throw new Error(`text after the fields: ${source.slice(at)}`)
  return { type: head[1] ?? '', key: head[2] ?? '', fields }
}

/** Reads one RIS record: its tags and values in order. */
export function parseRis(source: string): [string, string][] {
  const lines = source.split('\r\n')
  if (lines.pop() !== '' || lines.at(-1) !== 'ER  - ') throw new Error('the record does not end')
  const fields = lines.map((line): [string, string] => {
    const match = /^([A-Z][A-Z\d]) {2}- (.*)$/u.exec(line)
    if (!match || line.includes('\n')) throw new Error(`not a line of RIS: ${JSON.stringify(line)}`)
    return [match[1] ?? '', match[2] ?? '']
  })
  if (fields[0]?.[0] !== 'TY') throw new Error('a record begins with its type')
  return fields.slice(0, -1)
}

const cslTypes = new Set(['treaty', 'standard', 'dataset'])
const cslTexts = new Set([
  'id',
  'title',
  'language',
  'number',
  'container-title',
  'version',
  'event-title',
  'event-place',
  'URL',
  'note',
])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isName = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).join() === 'literal' && typeof value['literal'] === 'string'

function isDate(value: unknown): boolean {
  const dates: unknown = isRecord(value) ? value['date-parts'] : undefined
  if (!Array.isArray(dates) || dates.length !== 1) return false
  const date: unknown = dates[0]
  return Array.isArray(date) && date.length > 0 && date.length <= 3 && date.every(Number.isInteger)
}

/** What is wrong with a CSL-JSON document, by the parts of its schema that are used here. */
export function problemsOfCsl(json: string): string[] {
  const items: unknown = JSON.parse(json)
  if (!Array.isArray(items) || items.length === 0) return ['not a list of items']
  return items.flatMap((item: unknown) => {
    if (!isRecord(item)) return ['not an item']
    const { type, author, issued, ...texts } = item
    return [
      ...(typeof type === 'string' && cslTypes.has(type) ? [] : ['type']),
      ...(Array.isArray(author) && author.length > 0 && author.every(isName) ? [] : ['author']),
      ...(isDate(issued) ? [] : ['issued']),
      ...Object.entries(texts).flatMap(([name, value]) =>
        cslTexts.has(name) && typeof value === 'string' && value !== '' ? [] : [name],
      ),
      ...['id', 'title'].filter((name) => !(name in texts)),
    ]
  })
}
