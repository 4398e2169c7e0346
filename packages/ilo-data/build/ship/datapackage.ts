import { tables } from '../../src/schema/registry.ts'
import type { Field } from '../../src/schema/registry.ts'
import { jsonSchemaOf } from '../../src/schema/json-schema.ts'
import type { JsonSchema } from '../../src/schema/json-schema.ts'
import { inKeyOrder } from '../pack.ts'
import { cellText, fields, fileName, specOf } from '../rows.ts'
import type { WrittenTables } from '../rows.ts'
import { provenanceColumns } from './csv.ts'

/** The table and field that a code of a type points at. */
const referred: Readonly<Record<string, readonly [table: string, field: string]>> = {
  MemberCode: ['members', 'id'],
  InstrumentCode: ['instruments', 'id'],
  SessionId: ['conferenceSessions', 'id'],
  SourceId: ['sources', 'id'],
}

const datePattern = String.raw`\d{4}(-\d{2}(-\d{2})?)?`

/** The Frictionless description of the tables: types, keys, foreign keys, sources and licences. */
export function dataPackage(rows: WrittenTables, version: string, contentHash: string): string {
  const release = inKeyOrder(rows.get('release'))[0]
  const description = {
    profile: 'tabular-data-package',
    name: 'ilo-data',
    title: 'The International Labour Organization: Members, instruments, ratifications and more',
    description:
      'An unofficial record, typed and source-cited. The International Labour Organization is authoritative. A list of code cells is separated by spaces, a list of words by |.',
    version,
    created: cellText(release?.cells.get('dataDate')),
    hash: `sha256:${contentHash}`,
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title:
          'Creative Commons Zero v1.0 Universal; titles of instruments are the ILO’s or their publishers’',
      },
    ],
    sources: inKeyOrder(rows.get('sources')).map((row) => ({
      title: cellText(row.cells.get('title')),
      path: cellText(row.cells.get('locator')),
    })),
    resources: [...Object.keys(tables).map((table) => resource(table)), provenanceResource()],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

const shared = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }

function resource(table: string): object {
  const { key, schema } = specOf(table)
  const describe = describer(jsonSchemaOf(schema))
  const columns = fields(table)
  return {
    name: fileName(table),
    path: `${fileName(table)}.csv`,
    ...shared,
    schema: {
      fields: columns.map((field) => ({
        ...describe(field.path),
        ...typeOf(field, key.includes(field.path)),
      })),
      primaryKey: [...key],
      foreignKeys: columns.flatMap((field) => foreignKey(table, field)),
      missingValues: [''],
    },
  }
}

function typeOf(field: Field, isKey: boolean): object {
  const constraints = {
    ...(field.required ? { required: true } : {}),
    ...(field.values === undefined || field.separator !== undefined ? {} : { enum: field.values }),
    ...(field.type === 'PartialDate' && field.separator === undefined ? { pattern: datePattern } : {}),
  }
  const plain = field.separator === undefined && field.kind !== 'string' ? field.kind : 'string'
  const type = field.type === 'Day' ? 'date' : plain
  return {
    name: field.path,
    type,
    ...(isKey || Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
  }
}

function foreignKey(table: string, field: Field): object[] {
  const [target, key] = (field.separator === undefined ? referred[field.type] : undefined) ?? []
  if (target === undefined || (target === table && key === field.path)) return []
  return [
    { fields: field.path, reference: { resource: target === table ? '' : fileName(target), fields: key } },
  ]
}

function describer(root: JsonSchema): (path: string) => { description?: string } {
  const resolve = (node: JsonSchema | undefined): JsonSchema | undefined => {
    const name = node?.$ref?.split('/').at(-1)
    return name === undefined ? node : { ...root.$defs?.[name], ...node }
  }
  return (path) => {
    const [outer = ''] = path.split('.')
    const description = resolve(resolve(root)?.properties?.[outer])?.description
    return description === undefined ? {} : { description }
  }
}

const provenanceResource = (): object => ({
  name: 'provenance',
  path: 'provenance.csv',
  ...shared,
  schema: {
    fields: provenanceColumns.map((name) => ({ name, type: 'string' })),
    primaryKey: ['table', 'key', 'field'],
    missingValues: [''],
  },
})
