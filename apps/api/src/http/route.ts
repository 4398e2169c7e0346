import type { Parsed } from 'ilo-data'
import { addressAt, assertShort } from './address.ts'
import type { Texts } from './address.ts'
import { enveloped } from './envelope.ts'
import type { Answer, Envelope } from './envelope.ts'
import { readQuery } from './parameters.ts'
import type { Parameters, ValuesOf } from './parameters.ts'
import { problemOf } from './problem.ts'

/** Reads an id of the path, in any form that it may be written in. */
export type Ids = Readonly<Record<string, (text: string) => Parsed<string>>>

export type IdsOf<I extends Ids> = {
  readonly [Name in keyof I]: I[Name] extends (text: string) => Parsed<infer T> ? T : never
}

/** A query as it was asked: what was given, and the same address with other values; undefined leaves one out. */
export type Asking = {
  readonly given: Texts
  readonly at: (changes: Readonly<Record<string, string | undefined>>) => string
}

/** What one address answers: its ids, its parameters, and the answer to both. */
export type RouteSpec<I extends Ids, P extends Parameters, S extends Parameters> = {
  readonly name: string
  /** A template, such as `/v1/members/{member}`. */
  readonly path: string
  readonly summary: string
  /** An address that answers, for people and tests to open. */
  readonly example: string
  readonly ids: I
  readonly parameters: P
  /** Parameters that many routes have in common. */
  readonly shared: S
  answer(asked: IdsOf<I> & ValuesOf<P> & ValuesOf<S>, asking: Asking): Answer
}

type Handled = { readonly moved: string } | { readonly envelope: Envelope }

export type Route = {
  readonly name: string
  readonly path: string
  readonly summary: string
  readonly example: string
  readonly parameters: Parameters
  /** Answers, or tells the canonical address of an id that is written in another form. */
  readonly handle: (ids: Texts, search: string) => Handled
}

function readIds<I extends Ids>(ids: I, written: Texts): IdsOf<I> & Texts {
  const values = Object.entries(ids).map(([name, parse]): [string, string] => {
    const text = written[name] ?? ''
    assertShort(text, name)
    const result = parse(text)
    if (!result.ok) throw problemOf(404, result.error)
    return [name, result.value]
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a value for each id, read by what the id names
  return Object.fromEntries(values) as IdsOf<I> & Texts
}

/** Binds an address to its answer. */
export function route<I extends Ids, P extends Parameters, S extends Parameters>(
  spec: RouteSpec<I, P, S>,
): Route {
  const { name, path, summary, example } = spec
  const parameters = { ...spec.parameters, ...spec.shared }
  const twice = Object.keys(spec.ids).find((id) => Object.hasOwn(parameters, id))
  if (twice !== undefined) throw new Error(`${path}: '${twice}' is in the path and in the query`)
  return {
    name,
    path,
    summary,
    example,
    parameters,
    handle(written, search) {
      const ids = readIds(spec.ids, written)
      if (Object.keys(spec.ids).some((id) => ids[id] !== written[id])) {
        return { moved: addressAt(path, ids) + search }
      }
      const { values, given } = readQuery(search, parameters)
      const at: Asking['at'] = (changes) => {
        const changed = { ...given, ...changes }
        const query = Object.keys(parameters).flatMap((parameter): [string, string][] => {
          const text = changed[parameter]
          return text === undefined ? [] : [[parameter, text]]
        })
        return addressAt(path, ids, Object.fromEntries(query))
      }
      return { envelope: enveloped(spec.answer({ ...ids, ...values }, { given, at }), at({})) }
    },
  }
}
