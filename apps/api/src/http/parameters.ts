import { parseOneOf } from 'ilo-data'
import type { Parsed } from 'ilo-data'
import { assertShort, decode } from './address.ts'
import type { Texts } from './address.ts'
import { Problem, problemOf } from './problem.ts'

/** How the value of a parameter is read from what was written, and what it is where nothing was. */
export type Parameter<T> = {
  readonly required: boolean
  /** What a value must be, in words. */
  readonly expected: string
  read(text: string | undefined, name: string): T
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>

/** The values that parameters read. */
export type ValuesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never
}

type Parse<T> = (text: string) => Parsed<T>

function parsed<T>(parse: Parse<T>, text: string, name: string): T {
  const result = parse(text)
  if (!result.ok) throw problemOf(400, result.error, name)
  return result.value
}

export const optional = <T>(expected: string, parse: Parse<T>): Parameter<T | undefined> => ({
  required: false,
  expected,
  read: (text, name) => (text === undefined ? undefined : parsed(parse, text, name)),
})

export const defaulting = <T>(expected: string, parse: Parse<T>, value: T): Parameter<T> => ({
  required: false,
  expected,
  read: (text, name) => (text === undefined ? value : parsed(parse, text, name)),
})

export const required = <T>(expected: string, parse: Parse<T>): Parameter<T> => ({
  required: true,
  expected,
  read(text, name) {
    if (text !== undefined) return parsed(parse, text, name)
    throw new Problem(400, 'missing-parameter', { expected, parameter: name })
  },
})

function unknownParameter(name: string, known: readonly string[]): Problem {
  const read = parseOneOf(name, known, 'a parameter')
  return new Problem(400, 'unknown-parameter', {
    found: name,
    expected:
      known.length === 0
        ? 'a parameter: this address takes none'
        : `a parameter of this address (${known.join(', ')})`,
    nearest: read.ok ? [read.value] : read.error.nearest,
  })
}

function readPairs(search: string, known: readonly string[]): Map<string, string> {
  const given = new Map<string, string>()
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue
    const [written = '', ...rest] = pair.replaceAll('+', ' ').split('=')
    const [name, text] = [decode(written), decode(rest.join('='))]
    if (!known.includes(name)) throw unknownParameter(name, known)
    if (given.has(name)) {
      throw new Problem(400, 'repeated-parameter', {
        found: text,
        expected: 'the only value: each parameter may be given once',
        parameter: name,
      })
    }
    assertShort(text, name)
    given.set(name, text)
  }
  return given
}

/** What a query asks: the value of every parameter, and those that were given as their values are written. */
export type Query<P extends Parameters> = { readonly values: ValuesOf<P>; readonly given: Texts }

/** Reads a query strictly: nothing unknown, nothing twice, nothing required left out, nothing ignored. */
export function readQuery<P extends Parameters>(search: string, parameters: P): Query<P> {
  const written = readPairs(search, Object.keys(parameters))
  const values = Object.entries(parameters).map(([name, parameter]): [string, unknown] => [
    name,
    parameter.read(written.get(name), name),
  ])
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a value for each parameter, read by it
    values: Object.fromEntries(values) as ValuesOf<P>,
    given: Object.fromEntries(
      values.filter(([name]) => written.has(name)).map(([name, value]) => [name, String(value)]),
    ),
  }
}
