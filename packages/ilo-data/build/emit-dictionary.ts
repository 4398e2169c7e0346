import type { FieldDescription, TableDescription } from '../src/dictionary/types.ts'
import { nameOf, jsonSchemaOf } from '../src/schema/json-schema.ts'
import type { JsonSchema } from '../src/schema/json-schema.ts'
import { tables as registry } from '../src/schema/registry.ts'
import { describeTable } from './dictionary.ts'
import { banner } from './emit-tables.ts'
import { literal } from './pack.ts'
import type { WrittenTables } from './rows.ts'

/** What the tables and their columns are, as text that is read when it is first asked for. */
export function emitDictionary(names: readonly string[], rows: WrittenTables): string {
  const described = new Map(names.map((table) => [table, describeTable(table, rows)]))
  return `${banner}export const packed: string = ${literal(packDictionary(described))}\n`
}

const letters = { string: 's', integer: 'i', boolean: 'b', date: 'd' } as const

/** The descriptions as text, which `unpackDictionary` reads. */
export function packDictionary(tables: ReadonlyMap<string, TableDescription>): string {
  const fields = [...tables.values()].flatMap((table) => table.fields)
  const patterns = [...new Set(fields.flatMap(({ constraints }) => constraints?.pattern ?? []))]
  const line = ({ name, type, description = '', separator = '', ...field }: FieldDescription): string => {
    const { required, pattern, enum: values = [] } = field.constraints ?? {}
    const marks = `${required === true ? '!' : ''}${field.partialDate === true ? '~' : ''}`
    const at = pattern === undefined ? '' : String(patterns.indexOf(pattern))
    const target =
      field.reference === undefined ? '' : `${field.reference.resource}.${field.reference.fields}`
    return ['', name, letters[type], marks, separator, at, target, values.join('|'), description].join('\t')
  }
  const body = [...tables].flatMap(([name, { type, description = '', fields: own, ...key }]) => [
    [
      name,
      type,
      ('primaryKey' in key ? key.primaryKey : (key.uniqueKeys[0] ?? [])).join(' '),
      'primaryKey' in key ? '' : 'unique',
      description,
    ].join('\t'),
    ...own.map(line),
  ])
  return [patterns.join('\n'), '', ...body].join('\n')
}

/** The closed sets of values that the schemas know, in their order: those of a type, and those of a field of a row. */
export function emitValues(): string {
  const sets = new Map<string, readonly string[]>()
  for (const { schema } of Object.values(registry)) {
    const root = jsonSchemaOf(schema)
    for (const [name, definition] of Object.entries(root.$defs ?? {})) {
      if (definition.enum !== undefined) sets.set(plural(name), definition.enum)
    }
    const row = nameOf(schema)
    const node: JsonSchema = root.$defs?.[row] ?? root
    for (const [field, { enum: values }] of Object.entries(node.properties ?? {})) {
      if (values !== undefined) sets.set(plural(row + field.charAt(0).toUpperCase() + field.slice(1)), values)
    }
  }
  const lines = [...sets]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, values]) =>
        `export const ${name} = [${values.map((value) => `'${value}'`).join(', ')}] as const\n`,
    )
  return banner + lines.join('')
}

const plural = (name: string): string => {
  const text = name.charAt(0).toLowerCase() + name.slice(1)
  if (text.endsWith('y')) return `${text.slice(0, -1)}ies`
  if (text.endsWith('is')) return `${text.slice(0, -2)}es`
  return text.endsWith('s') ? `${text}es` : `${text}s`
}
