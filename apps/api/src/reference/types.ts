import { code, escaped, inline, link, table } from './html.ts'
import { isObject, listIn, objectAt, shown, textIn, textsIn } from './json.ts'
import type { Json, JsonObject } from './json.ts'

const at = '#/components/schemas/'

const named = (name: string): string => link(`#schema-${name}`, escaped(name))

const oneOf = (parts: readonly string[]): string => [...new Set(parts)].join(' or ')

/** What a value may be, in words and with links to what is told elsewhere. */
export function typeOf(schema: Json | undefined): string {
  if (!isObject(schema)) return 'anything'
  const ref = textIn(schema['$ref'])
  if (ref !== undefined) return named(ref.slice(at.length))
  if (schema['const'] !== undefined) return code(shown(schema['const']))
  const values = textsIn(schema['enum'])
  if (values.length > 0) return values.map(code).join(' ')
  const options = listIn(schema['anyOf'])
  if (options.length > 0) return oneOf(options.map(typeOf))
  const several = textsIn(schema['type'])
  if (several.length > 0) return oneOf(several.map((type) => typeOf({ type })))
  const type = textIn(schema['type']) ?? 'anything'
  if (type === 'array') {
    const tuple = listIn(schema['prefixItems'])
    return `list of ${tuple.length > 0 ? oneOf(tuple.map(typeOf)) : typeOf(schema['items'])}`
  }
  if (type === 'object' && isObject(schema['additionalProperties']))
    return `${typeOf(schema['additionalProperties'])} by name`
  if (type === 'object' && isObject(schema['properties'])) {
    const fields = Object.entries(schema['properties']).map(([name, one]) => `${code(name)}: ${typeOf(one)}`)
    return `{ ${fields.join(', ')} }`
  }
  const pattern = textIn(schema['pattern'])
  const signed = /^\^-\?\((.*)\)\$$/.exec(pattern ?? '')?.[1]
  if (signed !== undefined) return signed.split('|').map(code).join(' ')
  return escaped(type === 'string' ? 'text' : type) + (pattern === undefined ? '' : ` ${code(pattern)}`)
}

/** The fields of an object, each with what it may be. */
export function fieldsTable(schema: JsonObject): string {
  const required = new Set(textsIn(schema['required']))
  const rows = Object.entries(objectAt(schema, 'properties')).map(([name, one]) => [
    `${code(name)}${required.has(name) ? '' : ' <span class="must">optional</span>'}`,
    typeOf(one),
    isObject(one) ? inline(textIn(one['description']) ?? '') : '',
  ])
  return table(['Field', 'Type', 'Meaning'], rows)
}
