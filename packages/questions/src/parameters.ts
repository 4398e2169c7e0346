import { parseDay, parseOneOf } from 'ilo-data'
import type { Day, Parsed } from 'ilo-data'
import { assertShort, assertShortItems, decode } from './address.ts'
import type { Texts } from './address.ts'
import { Problem, problemOf } from './problem.ts'

/** What can be said of the texts that a parameter takes, for who describes it to a program. */
export type Shape = {
  /** All values there are. */
  readonly values?: readonly string[]
  /** Whether it takes several of them between commas: then only each of them must be short. */
  readonly several?: boolean
  /** Whether each may have a `-` before it. */
  readonly signed?: boolean
  readonly pattern?: string
  /** The least and the greatest of whole numbers. */
  readonly between?: readonly [number, number]
  /** The value where none is given. */
  readonly fallback?: string
}

/** How the value of a parameter is read from what was written, and what it is where nothing was. */
export type Parameter<T> = {
  readonly required: boolean
  /** What a value must be, in words. */
  readonly expected: string
  readonly shape: Shape
  read(text: string | undefined, name: string): T
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>

/** The values that parameters read. */
export type ValuesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never
}

/** Reads a value, and may say what texts it takes. */
export type Parse<T> = ((text: string) => Parsed<T>) & { readonly shape?: Shape }

/** A reader that says what texts it takes. */
/* @__NO_SIDE_EFFECTS__ */
export const shaped = <T>(shape: Shape | undefined, parse: (text: string) => Parsed<T>): Parse<T> =>
  shape === undefined ? parse : Object.assign((text: string) => parse(text), { shape })

export const readDay: Parse<Day> = shaped({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, parseDay)

function parsed<T>(parse: Parse<T>, text: string, name: string): T {
  const result = parse(text)
  if (!result.ok) throw problemOf(400, result.error, name)
  return result.value
}

export const optional = <T>(expected: string, parse: Parse<T>): Parameter<T | undefined> => ({
  required: false,
  expected,
  shape: parse.shape ?? {},
  read: (text, name) => (text === undefined ? undefined : parsed(parse, text, name)),
})

export const defaulting = <T>(expected: string, parse: Parse<T>, value: T): Parameter<T> => ({
  required: false,
  expected,
  shape: { ...parse.shape, fallback: String(value) },
  read: (text, name) => (text === undefined ? value : parsed(parse, text, name)),
})

export const required = <T>(expected: string, parse: Parse<T>): Parameter<T> => ({
  required: true,
  expected,
  shape: parse.shape ?? {},
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

function readPairs(search: string, parameters: Parameters): Map<string, string> {
  const known = Object.keys(parameters)
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
    if (parameters[name]?.shape.several === true) assertShortItems(text, name)
    else assertShort(text, name)
    given.set(name, text)
  }
  return given
}

/** What a query asks: the value of every parameter, and those that were given as their values are written. */
export type Query<P extends Parameters> = { readonly values: ValuesOf<P>; readonly given: Texts }

/** Reads a query strictly: nothing unknown, nothing twice, nothing required left out, nothing ignored. */
export function readQuery<P extends Parameters>(search: string, parameters: P): Query<P> {
  const written = readPairs(search, parameters)
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
