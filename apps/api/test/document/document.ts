import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listIn, objectAt, objectIn, parseJson, textIn } from '../../src/reference/json.ts'
import type { Json, JsonObject } from '../../src/reference/json.ts'

export const fileOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

export const readDocument = (name = 'openapi.json'): JsonObject =>
  parseJson(readFileSync(fileOf(name), 'utf8'))

/** A value of a document, or what its reference leads to. */
export function follow(document: JsonObject, value: Json | undefined): JsonObject {
  const object = objectIn(value ?? {})
  const ref = textIn(object['$ref'])
  if (ref === undefined) return object
  return ref
    .slice(2)
    .split('/')
    .reduce((inner, name) => objectAt(inner, name), document)
}

/** A parameter that an address takes. */
export type Taken = {
  readonly name: string
  readonly place: 'query' | 'path'
  readonly required: boolean
  readonly schema: JsonObject
}

/** An address of the document. */
export type Address = {
  readonly path: string
  readonly parameters: readonly Taken[]
  readonly methods: readonly string[]
  /** An address that answers. */
  readonly example: string
}

function taken(document: JsonObject, value: Json): Taken {
  const parameter = follow(document, value)
  return {
    name: textIn(parameter['name']) ?? '',
    place: parameter['in'] === 'path' ? 'path' : 'query',
    required: parameter['required'] === true,
    schema: objectAt(parameter, 'schema'),
  }
}

const exampleOf = (item: JsonObject): string | undefined => {
  const ok = objectAt(objectAt(objectAt(item, 'get'), 'responses'), '200')
  const json = objectAt(objectAt(ok, 'content'), 'application/json')
  return textIn(objectAt(objectAt(json, 'examples'), 'asked')['summary'])
}

export const addressesIn = (document: JsonObject): readonly Address[] =>
  Object.entries(objectAt(document, 'paths')).map(([path, value]) => {
    const item = objectIn(value)
    return {
      path,
      parameters: listIn(item['parameters']).map((one) => taken(document, one)),
      methods: Object.keys(item).filter((name) => name !== 'parameters'),
      example: exampleOf(item) ?? path,
    }
  })

/** The response that is documented for a status. */
export const responseIn = (
  document: JsonObject,
  path: string,
  method: string,
  status: number,
): JsonObject | undefined => {
  const responses = objectAt(objectAt(objectAt(objectAt(document, 'paths'), path), method), 'responses')
  const found = responses[String(status)]
  return found === undefined ? undefined : follow(document, found)
}
