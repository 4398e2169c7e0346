type Texts = Readonly<Record<string, string>>

/** Code that asks the library: the names that it takes from there, and its last value. */
export type Code = {
  readonly uses: readonly string[]
  /** Statements before the last. */
  readonly before?: readonly string[]
  readonly value: string
}

export type Answering = (ids: Texts, query: Texts) => Code

/** How a parameter of a list reads a row. */
export type Reading = {
  readonly of: string
  readonly uses?: readonly string[]
  /** `part`: one of several texts. */
  readonly as?: 'date' | 'number' | 'part'
}

/** A text as code. */
export const literal = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`

/** Arguments between commas; those that are not given are left out. */
export const given = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text === undefined ? [] : [literal(text)])).join(', ')

/** An object of what is given; nothing where nothing is. */
export function options(values: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${literal(value)}`],
  )
  return parts.length === 0 ? '' : `{ ${parts.join(', ')} }`
}

/** The two ends of an interval such as `1919..1920`, as days. */
function daysBetween(text: string): { readonly from: string; readonly to: string } {
  const [first = '', last = first] = text.split('..')
  const padded = (date: string, rest: string): string => (date === '' ? '' : date + rest.slice(date.length))
  return { from: padded(first, '0000-01-01'), to: padded(last, '9999-12-31') }
}

function conditionOf({ of: value, as }: Reading, wanted: string): string {
  if (as === 'number') {
    const [from = '', to = from] = wanted.split('..')
    const ends = [from === '' ? '' : `${value} >= ${from}`, to === '' ? '' : `${value} <= ${to}`]
    return ends.filter(Boolean).join(' && ')
  }
  if (as === 'date') {
    const { from, to } = daysBetween(wanted)
    const ends = [
      from === '' ? '' : `daysOf(${value}).to >= ${literal(from)}`,
      to === '' ? '' : `daysOf(${value}).from <= ${literal(to)}`,
    ]
    return [`${value} !== undefined`, ...ends].filter(Boolean).join(' && ')
  }
  if (as === 'part') return `${value}.includes(${literal(wanted)})`
  const words = wanted.split(',')
  return words.length === 1
    ? `${value} === ${literal(wanted)}`
    : `[${words.map(literal).join(', ')}].includes(${value})`
}

const usesOf = (reading: Reading): readonly string[] => [
  ...(reading.uses ?? []),
  ...(reading.as === 'date' ? ['daysOf'] : []),
]

/** Compares two rows by what a parameter reads of them. */
function orderOf({ of: value, as }: Reading, isDescending: boolean): string {
  const [a, b] = ['a', 'b'].map((name) => value.replaceAll(/\brow\b/g, name))
  const [first, second] = isDescending ? [b, a] : [a, b]
  return as === 'number'
    ? `(${first} ?? 0) - (${second} ?? 0)`
    : `String(${first} ?? '').localeCompare(String(${second} ?? ''))`
}

/** Parameters that say how rows are told, and not which. */
const telling = new Set(['fields', 'include', 'lang', 'on', 'cursor'])

/**
 * A list of the library with the filters, the order and the number of rows of a query; what the library has no function
 * for is said in a comment.
 */
export function listed(rows: Code, readings: Readonly<Record<string, Reading>>, query: Texts): Code {
  const uses = [...rows.uses]
  const steps: string[] = []
  const left: string[] = []
  for (const [name, value] of Object.entries(query)) {
    const reading = readings[name]
    if (reading !== undefined) {
      uses.push(...usesOf(reading))
      steps.push(`.filter((row) => ${conditionOf(reading, value)})`)
    } else if (name === 'sort') {
      const [first = ''] = value.split(',')
      const by = readings[first.replace(/^-/, '')]
      if (by === undefined) left.push(`${name}=${value}`)
      else {
        uses.push(...(by.uses ?? []))
        steps.push(`.toSorted((a, b) => ${orderOf(by, first.startsWith('-'))})`)
      }
    } else if (name !== 'limit' && !telling.has(name)) left.push(`${name}=${value}`)
  }
  if (query['limit'] !== undefined) steps.push(`.slice(0, ${query['limit']})`)
  return {
    uses,
    before: [...(rows.before ?? []), ...left.map((what) => `// still to do: ${what}`)],
    value: [rows.value, ...steps].join('\n  '),
  }
}

/** The code as it is pasted. */
export function written({ uses, before = [], value }: Code): string {
  const names = [...new Set(uses)].toSorted()
  return [`import { ${names.join(', ')} } from 'ilo-data'`, '', ...before, `const answer = ${value}`].join(
    '\n',
  )
}
