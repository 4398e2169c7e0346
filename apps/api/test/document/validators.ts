import { Ajv2020 } from 'ajv/dist/2020.js'
import { isObject, listIn, objectAt, objectIn, parseJson } from '../../src/reference/json.ts'
import type { Json, JsonObject } from '../../src/reference/json.ts'
import { responseIn } from './document.ts'

/** Which of the forms of its rows a list was asked for. */
export type Variant = 'whole' | 'fields' | 'groups'

/** What is wrong with a body; nothing where it is as documented. */
export type Validate = (
  path: string,
  status: number,
  type: string,
  body: string,
  variant: Variant,
) => string[]

type Check = (value: unknown) => string[]

const local = (schema: Json): Json => {
  const read: unknown = JSON.parse(
    JSON.stringify(schema).replaceAll('#/components/schemas/', 'components#/$defs/'),
  )
  return objectIn(read)
}

const dataOf = (schema: JsonObject): JsonObject => objectAt(objectAt(schema, 'properties'), 'data')

/** The schema of an answer with the rows in one of their forms alone. */
function narrowed(schema: JsonObject, variant: Variant): JsonObject {
  const forms = listIn(dataOf(schema)['anyOf'])
  if (forms.length === 0) return schema
  const form = forms.find((one) => objectIn(one)['title'] === variant)
  if (form === undefined) throw new Error(`no form of the rows is called ${variant}`)
  return { ...schema, properties: { ...objectAt(schema, 'properties'), data: form } }
}

/** The schema of one row, or of the record. */
function rowOf(schema: JsonObject, variant: Variant): JsonObject {
  const data = dataOf(narrowed(schema, variant))
  return isObject(data['items']) ? data['items'] : data
}

/** Compiles what a document says of bodies, each once. */
export function validatorsOf(document: JsonObject): Validate {
  // A row says beside its reference which of the fields there are always told.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
  ajv.addFormat('uri-reference', true)
  ajv.addSchema({
    $id: 'components',
    $defs: objectIn(local(objectAt(objectAt(document, 'components'), 'schemas'))),
  })
  const compiled = new Map<string, Check>()

  function checkFor(key: string, schema: () => JsonObject): Check {
    const held = compiled.get(key)
    if (held !== undefined) return held
    const validate = ajv.compile(objectIn(local(schema())))
    const check: Check = (value) =>
      validate(value)
        ? []
        : [`${ajv.errorsText(validate.errors)} ${JSON.stringify(validate.errors?.[0]?.params)}`]
    compiled.set(key, check)
    return check
  }

  return (path, status, type, body, variant) => {
    const content = objectAt(responseIn(document, path, 'get', status) ?? {}, 'content')
    if (!(type in content)) return [`${type} is not documented for ${path} ${status}`]
    const schemaOf = (one: string): JsonObject => objectAt(objectAt(content, one), 'schema')
    const rows = (values: readonly unknown[], form: Variant): string[] => {
      const check = checkFor(`${path} row ${form}`, () => rowOf(schemaOf('application/json'), form))
      return values.flatMap(check)
    }
    if (type === 'text/html' || type === 'text/csv' || type === 'application/atom+xml')
      return checkFor(type, () => schemaOf(type))(body)
    if (!('application/json' in content) || type === 'application/json' || type === 'application/feed+json')
      return checkFor(`${path} ${status} ${type} ${variant}`, () => narrowed(schemaOf(type), variant))(
        parseJson(body),
      )
    if (type === 'application/x-ndjson') {
      const lines = body.split('\n').filter((line) => line !== '')
      return rows(
        lines.map((line): unknown => JSON.parse(line)),
        variant,
      )
    }
    const linked = parseJson(body)
    const faults = checkFor(`${path} ${type}`, () => schemaOf(type))(linked)
    const graph = listIn(linked['@graph']).map((row) => {
      return Object.fromEntries(Object.entries(objectIn(row)).filter(([name]) => !name.startsWith('@')))
    })
    // Links are no facts, and left out of linked data.
    return [...faults, ...rows(graph, variant === 'whole' ? 'fields' : variant)]
  }
}
