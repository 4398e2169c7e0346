import type { Parsed, TableName } from 'ilo-data'
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

/** What names a row of an answer, or its record: the fields that tell it from all others. */
export type Naming = {
  /** The table that has such rows, or what else they are; a row of neither is named within the address that tells it. */
  readonly table?: TableName
  readonly of?: 'events'
  readonly key: readonly string[]
  /** Parts of the name that a row may lack. */
  readonly optional?: readonly string[]
}

/** What a route says of its answers, for those who write them in other forms than JSON. */
export type Presentation = {
  readonly naming?: Naming
  /** All names that a row may have, in their order. */
  readonly columns?: readonly string[]
  /** The answer is a list of events, which can be followed as a feed. */
  readonly feed?: { readonly title: string }
  /** The answer is a document of a form of its own, without an envelope. */
  readonly document?: { readonly type: string }
}

/** What one address answers: its ids, its parameters, and the answer to both. */
export type RouteSpec<Data extends object, I extends Ids, P extends Parameters, S extends Parameters> = {
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
  readonly presentation?: Presentation
  answer(asked: IdsOf<I> & ValuesOf<P> & ValuesOf<S>, asking: Asking): Answer<Data>
}

type Handled<Data extends object> =
  | { readonly moved: string; readonly ids: Texts }
  | { readonly envelope: Envelope<Data>; readonly presentation: Presentation }

export type Route<Data extends object = object> = {
  readonly name: string
  readonly path: string
  readonly summary: string
  readonly example: string
  readonly parameters: Parameters
  readonly presentation: Presentation
  /** Answers, or tells the canonical address of an id that is written in another form. */
  readonly handle: (ids: Texts, search: string) => Handled<Data>
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
/* @__NO_SIDE_EFFECTS__ */
export function route<Data extends object, I extends Ids, P extends Parameters, S extends Parameters>(
  spec: RouteSpec<Data, I, P, S>,
): Route<Data> {
  const { name, path, summary, example } = spec
  const parameters = { ...spec.parameters, ...spec.shared }
  const twice = Object.keys(spec.ids).find((id) => Object.hasOwn(parameters, id))
  if (twice !== undefined) throw new Error(`${path}: '${twice}' is in the path and in the query`)
  const presentation = spec.presentation ?? {}
  return {
    name,
    path,
    summary,
    example,
    parameters,
    presentation,
    handle(written, search) {
      const ids = readIds(spec.ids, written)
      if (Object.keys(spec.ids).some((id) => ids[id] !== written[id])) {
        return { moved: addressAt(path, ids) + search, ids }
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
      return { envelope: enveloped(spec.answer({ ...ids, ...values }, { given, at }), at({})), presentation }
    },
  }
}
