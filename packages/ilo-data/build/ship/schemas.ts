import { trusted } from '../../src/packed/trusted.ts'
import { jsonSchemaOf } from '../../src/schema/json-schema.ts'
import { fileName, specOf } from '../rows.ts'

/** The JSON Schema of the rows of a table, without the keywords that only this project knows. */
export function jsonSchema(table: string): string {
  const { $schema, ...schema } = trusted<{ $schema?: unknown }>(
    withoutOwn(jsonSchemaOf(specOf(table).schema)),
  )
  const named = { $schema, $id: `urn:ilo-data:schema:${fileName(table)}`, ...schema }
  return `${JSON.stringify(named, null, 2)}\n`
}

function withoutOwn(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutOwn)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([keyword]) => !keyword.startsWith('x-'))
  return Object.fromEntries(kept.map(([keyword, value]: [string, unknown]) => [keyword, withoutOwn(value)]))
}
