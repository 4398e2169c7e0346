import { createHash } from 'node:crypto'
import { jsonSchemaOf } from '../../src/schema/json-schema.ts'
import type { JsonSchema } from '../../src/schema/json-schema.ts'
import type { Field } from '../../src/schema/registry.ts'
import { inKeyOrder } from '../pack.ts'
import { targetsOf } from '../references.ts'
import { cellText, fields, fileName, specOf } from '../rows.ts'
import type { WrittenTables } from '../rows.ts'
import { provenanceColumns } from './csv.ts'
import { shippedTables } from './tables.ts'

/** The Frictionless description of the CSV files given: types, keys, foreign keys, sources and licences. */
export function dataPackage(
  rows: WrittenTables,
  files: ReadonlyMap<string, string>,
  release: { readonly version: string; readonly contentHash: string },
): string {
  const description = {
    profile: 'tabular-data-package',
    name: 'ilo-data',
    title: 'The International Labour Organization: Members, instruments, ratifications and more',
    description:
      'An unofficial record, typed and source-cited. The International Labour Organization is authoritative. A list of code cells is separated by spaces, a list of words by |. A date may be a year or a month: it is then an interval, and its field a string.',
    version: release.version,
    created: cellText(inKeyOrder(rows.get('release'))[0]?.cells.get('dataDate')),
    hash: `sha256:${release.contentHash}`,
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title:
          'Creative Commons Zero v1.0 Universal; titles of instruments are the ILO’s or their publishers’',
      },
    ],
    sources: inKeyOrder(rows.get('sources')).map(({ cells }) => {
      const locator = cellText(cells.get('locator'))
      return {
        title: cellText(cells.get('title')),
        ...(/^https?:\/\//.test(locator) ? { path: locator } : {}),
      }
    }),
    resources: [
      ...Object.keys(shippedTables).map((table) => ({
        ...fileOf(fileName(table), files),
        schema: tableSchema(table, rows),
      })),
      { ...fileOf('provenance', files), schema: provenanceSchema },
    ],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function fileOf(name: string, files: ReadonlyMap<string, string>): object {
  const path = `${name}.csv`
  const text = files.get(path) ?? ''
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  }
}

function tableSchema(table: string, rows: WrittenTables): object {
  const { key, schema } = specOf(table)
  const describe = describer(jsonSchemaOf(schema))
  const columns = fields(table)
  // A primary key has no empty cell; where a part of a key may be, the rows are told apart by it all the same.
  const filled = key.every((path) => inKeyOrder(rows.get(table)).every((row) => row.cells.has(path)))
  const foreignKeys = columns.flatMap((field) => foreignKey(table, field))
  return {
    fields: columns.map((field) => ({ ...typeOf(field), ...describe(field.path) })),
    ...(filled ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  }
}

function typeOf({ path, kind, type, separator, required, values, pattern }: Field): object {
  const single = separator === undefined
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(single && values !== undefined ? { enum: values } : {}),
    // Frictionless patterns are those of XML Schema: they match the whole, and know no anchors.
    ...(single && type !== 'Day' && pattern !== undefined
      ? { pattern: pattern.replace(/^\^|\$$/g, '') }
      : {}),
  }
  return {
    name: path,
    type: single ? (type === 'Day' ? 'date' : kind) : 'string',
    ...(single && kind === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function foreignKey(table: string, field: Field): object[] {
  const [target, ...others] = (field.separator === undefined ? targetsOf(table, field) : undefined) ?? []
  if (target === undefined || others.length > 0) return []
  const resource = target === table ? '' : fileName(target)
  return [{ fields: field.path, reference: { resource, fields: specOf(target).key[0] } }]
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

const provenanceSchema: object = {
  fields: provenanceColumns.map((name) => ({ name, type: 'string' })),
  primaryKey: ['table', 'key', 'field'],
  missingValues: [''],
}
