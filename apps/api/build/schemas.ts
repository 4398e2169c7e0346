import * as z from 'zod'
import { isObject, listIn, mapped, objectIn, same, textIn } from '../src/reference/json.ts'
import type { Json, JsonObject } from '../src/reference/json.ts'

const at = '#/components/schemas/'

export const refTo = (name: string): JsonObject => ({ $ref: `${at}${name}` })

/** The names of scalars without a type of their own, by the beginning of what they are made of. */
const scalars: readonly (readonly [start: string, name: string])[] = [
  ['^[a-z0-9]+(-', 'Id'],
  ['^[^\\s', 'Line'],
  ['^(\\d{4}', 'DateRange'],
  ['^(\\d{1,9}', 'NumberRange'],
]

function scalarName({ 'x-tsType': type, pattern, maxLength }: JsonObject): string | undefined {
  const form = textIn(pattern)
  if (form === undefined) return undefined
  const named = textIn(type)
  if (named !== undefined && named !== 'string') return named
  const found = scalars.find(([start]) => form.startsWith(start))?.[1]
  return found === 'Line' && maxLength !== undefined ? 'Note' : found
}

/** The schemas that a document names, gathered from those of the answers. */
export class Components {
  readonly #named = new Map<string, JsonObject>()

  /** A schema that is written already, in which scalars with a name become components. */
  cleaned(schema: JsonObject): JsonObject {
    return objectIn(this.#clean(schema))
  }

  /** A schema as JSON Schema writes it; what has a name becomes a component. */
  of(schema: z.ZodType): JsonObject {
    const {
      $schema: _,
      $defs,
      ...written
    } = objectIn(z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' }))
    for (const [name, one] of Object.entries(isObject($defs) ? $defs : {}))
      this.add(name, objectIn(this.#clean(one)))
    const { id, ...own } = written
    const clean = objectIn(this.#clean(own))
    if (typeof id !== 'string') return clean
    this.add(id, clean)
    return refTo(id)
  }

  add(name: string, schema: JsonObject): JsonObject {
    const held = this.#named.get(name)
    if (held !== undefined && !same(held, schema)) throw new Error(`two schemas are called ${name}`)
    this.#named.set(name, schema)
    return refTo(name)
  }

  /** The component that a reference names, or the schema itself. */
  resolved(schema: JsonObject): JsonObject {
    const ref = textIn(schema['$ref'])
    return ref === undefined ? schema : (this.#named.get(ref.slice(at.length)) ?? schema)
  }

  /** Those that something refers to, by name. */
  used(by: Json): JsonObject {
    const wanted = new Set<string>()
    const follow = (value: Json): void => {
      for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
        const schema = this.#named.get(name)
        if (schema === undefined) throw new Error(`no schema is called ${name}`)
        if (wanted.has(name)) continue
        wanted.add(name)
        follow(schema)
      }
    }
    follow(by)
    return Object.fromEntries([...wanted].toSorted().map((name) => [name, this.#named.get(name) ?? {}]))
  }

  #clean(schema: Json): Json {
    return mapped(schema, (object) => {
      const { id, maximum, $ref, propertyNames: _, ...others } = object
      const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !name.startsWith('x-')))
      const ref = textIn($ref)
      const kept: JsonObject = {
        ...(ref === undefined ? {} : { $ref: ref.replace('#/$defs/', at) }),
        ...rest,
        // A schema's own name is the key under which it stands; a property may be called so too.
        ...(id === undefined || typeof id === 'string' ? {} : { id }),
        ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
      }
      const name = scalarName(object)
      if (name === undefined) return kept
      const { description, ...scalar } = kept
      return { ...this.add(name, scalar), ...(description === undefined ? {} : { description }) }
    })
  }
}

/** The rows of a list with what may be told besides; whole, or only some of their fields. */
export function rowSchemas(
  components: Components,
  schema: z.ZodType,
  extras: z.ZodType,
): { readonly whole: JsonObject; readonly some: JsonObject } {
  const reference = components.of(schema)
  const row = components.resolved(reference)
  const name = `${(textIn(reference['$ref']) ?? '').slice(at.length).replace(/^Told|Row$|Summary$/g, '')}Row`
  const more = objectIn(components.of(extras)['properties'] ?? {})
  const some = components.add(rowName(name, more), {
    ...(row['description'] === undefined ? {} : { description: row['description'] }),
    type: 'object',
    properties: { ...objectIn(row['properties'] ?? {}), ...more },
    additionalProperties: row['additionalProperties'] ?? false,
  })
  return { whole: { ...some, type: 'object', required: listIn(row['required']) }, some }
}

/** What can be told with a row is in its name, where a row of that kind is told with other things elsewhere. */
const rowName = (name: string, more: JsonObject): string =>
  'provenance' in more || Object.keys(more).length === 0 ? name : `${name}With`
