import { longestText, paths } from '@ilo/questions'
import type { Parameter, Parameters, Route } from '@ilo/questions'
import { parseJson } from '../src/reference/json.ts'
import type { Json, JsonObject } from '../src/reference/json.ts'

/** What stands in the places of a path. */
const places: Readonly<
  Record<string, { readonly description: string; readonly values?: readonly string[] }>
> = {
  member: { description: 'A Member: its code; a number or a name leads there' },
  instrument: { description: 'An instrument: its code; another name in use leads there' },
  session: { description: 'A session of the Conference: its number, or 1941-special' },
  office: { description: 'The id of an office' },
  claim: { description: 'The id of a claim' },
  source: { description: 'The id of a source' },
  kind: {
    description: 'What is cited',
    values: ['instrument', 'member', 'ratifications', 'ratification', 'session', 'data-set'],
  },
  id: { description: 'The id of what is cited' },
  name: { description: 'The name of a table, as /v1/tables tells them' },
  problem: { description: 'A kind of problem' },
}

function typeOf({ shape }: Parameter<unknown>): JsonObject {
  const { values, several, signed, pattern, between, fallback } = shape
  if (between !== undefined) {
    const [minimum, maximum] = between
    return {
      type: 'integer',
      minimum,
      maximum,
      ...(fallback === undefined ? {} : { default: Number(fallback) }),
    }
  }
  const text: JsonObject = {
    type: 'string',
    ...(values === undefined
      ? {}
      : signed === true
        ? { pattern: `^-?(${values.map((value) => value.replaceAll('.', String.raw`\.`)).join('|')})$` }
        : { enum: [...values] }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(values === undefined && pattern === undefined ? { maxLength: longestText } : {}),
  }
  if (several === true) return { type: 'array', items: text }
  return fallback === undefined ? text : { ...text, default: fallback }
}

/** What is expected, without the values that the schema lists. */
function descriptionOf({ expected, shape }: Parameter<unknown>): string {
  const { values = [] } = shape
  const bare = values.length === 0 ? expected : expected.replace(`: ${values.join(', ')}`, '')
  const text = shape.several === true ? bare.replace(/[;,] several between commas/, '') : bare
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function inQuery([name, parameter]: readonly [string, Parameter<unknown>]): JsonObject {
  const list = parameter.shape.several === true ? { style: 'form', explode: false } : {}
  return {
    name,
    in: 'query',
    ...(parameter.required ? { required: true } : {}),
    description: descriptionOf(parameter),
    ...list,
    schema: typeOf(parameter),
  }
}

function inPath(name: string): JsonObject {
  const place = places[name]
  if (place === undefined) throw new Error(`nothing says what {${name}} of a path is`)
  const { description, values } = place
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: {
      type: 'string',
      ...(values === undefined ? { maxLength: longestText } : { enum: [...values] }),
    },
  }
}

/** A table can be asked by its own columns. */
const columns: JsonObject = {
  name: 'columns',
  in: 'query',
  description: 'Any column of the table that is no free text, as a filter of its own name',
  style: 'form',
  explode: true,
  schema: { type: 'object', additionalProperties: { type: 'string' } },
}

/** What a route takes in its path and its query. */
export const parametersOf = ({
  path,
  parameters,
}: Pick<Route, 'path' | 'parameters'>): readonly JsonObject[] => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => inPath(name)),
  ...Object.entries<Parameters[string]>(parameters).map(inQuery),
  ...(path === paths.table ? [columns] : []),
]

/** Parameters that several routes have, by name, so that the document says each once. */
export function shared(all: readonly (readonly JsonObject[])[]): {
  readonly components: JsonObject
  readonly referring: (parameters: readonly JsonObject[]) => readonly Json[]
} {
  const counts = new Map<string, number>()
  for (const one of all.flat()) {
    const text = JSON.stringify(one)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const [text, count] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    const name = /^\{"name":"(\w+)"/.exec(text)?.[1] ?? ''
    if (count < 2 || taken.has(name)) continue
    taken.add(name)
    names.set(text, name)
  }
  return {
    components: Object.fromEntries(
      [...names]
        .map(([text, name]): [string, Json] => [name, parseJson(text)])
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    referring: (parameters) =>
      parameters.map((one): Json => {
        const name = names.get(JSON.stringify(one))
        return name === undefined ? one : { $ref: `#/components/parameters/${name}` }
      }),
  }
}
