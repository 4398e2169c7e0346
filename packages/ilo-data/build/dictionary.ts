import type { FieldDescription, TableDescription, TableKey } from '../src/dictionary/types.ts'
import { jsonSchemaOf, nameOf } from '../src/schema/json-schema.ts'
import type { JsonSchema } from '../src/schema/json-schema.ts'
import type { Field } from '../src/schema/registry.ts'
import { inKeyOrder } from './pack.ts'
import { targetsOf } from './references.ts'
import { fields, fileName, specOf } from './rows.ts'
import type { WrittenTables } from './rows.ts'

/** What a table and its columns are, from its schema. */
export function describeTable(table: string, rows: WrittenTables): TableDescription {
  const { schema } = specOf(table)
  const root = jsonSchemaOf(schema)
  const { description } = resolve(root, root)
  return {
    type: nameOf(schema),
    ...(description === undefined ? {} : { description }),
    fields: fields(table).map((field) => ({
      ...typeOf(field),
      ...referenceOf(table, field),
      ...describe(root, field.path),
    })),
    ...keyOf(table, rows),
  }
}

/** A primary key has no empty cell; where a part of a key may be, the rows are told apart by it all the same. */
function keyOf(table: string, rows: WrittenTables): TableKey {
  const { key } = specOf(table)
  const filled = key.every((path) => inKeyOrder(rows.get(table)).every((row) => row.cells.has(path)))
  return filled ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] }
}

function typeOf({ path, kind, type, separator, required, values, pattern }: Field): FieldDescription {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    // Frictionless patterns are those of XML Schema: they match the whole, and know no anchors.
    ...(type !== 'Day' && pattern !== undefined ? { pattern: pattern.replace(/^\^|\$$/g, '') } : {}),
  }
  return {
    name: path,
    type: type === 'Day' ? 'date' : kind,
    ...(separator === undefined ? {} : { separator }),
    ...(type === 'PartialDate' ? { partialDate: true } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function referenceOf(table: string, field: Field): Pick<FieldDescription, 'reference'> {
  const [target, ...others] = targetsOf(table, field) ?? []
  if (target === undefined || others.length > 0) return {}
  return { reference: { resource: fileName(target), fields: specOf(target).key[0] ?? '' } }
}

const resolve = (root: JsonSchema, node: JsonSchema | undefined): JsonSchema => {
  const name = node?.$ref?.split('/').at(-1)
  return name === undefined ? (node ?? {}) : { ...root.$defs?.[name], ...node }
}

function describe(root: JsonSchema, path: string): Pick<FieldDescription, 'description'> {
  const [outer = ''] = path.split('.')
  const { description } = resolve(root, resolve(root, root).properties?.[outer])
  return description === undefined ? {} : { description }
}
