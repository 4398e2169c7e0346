type Cells = ReadonlyMap<string, string>

/** What a spreadsheet takes for the beginning of a formula, full-width forms among it. */
const formulaStart = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/
const quoted = /[",\r\n]/

/** A text that a spreadsheet shows as it is: what could be a formula begins with an apostrophe. */
const harmless = (text: string): string =>
  formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text

function cellOf(text: string): string {
  const safe = harmless(text)
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** A list of simple values between semicolons; any other list as JSON. */
function listed(values: readonly unknown[]): string {
  const texts = values.filter(isScalar).map(String)
  const simple = texts.length === values.length && texts.every((text) => !text.includes(';'))
  return simple ? texts.join(';') : JSON.stringify(values)
}

function fill(cells: Map<string, string>, name: string, value: unknown): void {
  if (isScalar(value)) cells.set(name, String(value))
  else if (!isObject(value)) cells.set(name, '')
  else if (Array.isArray(value)) cells.set(name, listed(value))
  else for (const [inner, part] of Object.entries(value)) fill(cells, `${name}.${inner}`, part)
}

function cellsOf(row: object): Cells {
  const cells = new Map<string, string>()
  for (const [name, value] of Object.entries(row)) fill(cells, name, value)
  return cells
}

const lineOf = (texts: readonly string[]): string => `${texts.map(cellOf).join(',')}\r\n`

/**
 * Rows as CSV (RFC 4180) under a line of names: a value within a value is named `names.en`, a list is
 * written between semicolons or, where it holds more than simple values, as JSON. Where there is no row, `columns` are
 * the names.
 */
export function csvOf(rows: readonly object[], columns: readonly string[] = []): string {
  const all = rows.map(cellsOf)
  const names = rows.length === 0 ? columns : [...new Set(all.flatMap((cells) => [...cells.keys()]))]
  if (names.length === 0) return ''
  return [names, ...all.map((cells) => names.map((name) => cells.get(name) ?? ''))].map(lineOf).join('')
}
