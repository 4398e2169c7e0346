import { createHash } from 'node:crypto'
import { fileNameOf, tableNames, frictionlessSchema } from '../../src/dictionary/dictionary.ts'
import { inKeyOrder } from '../pack.ts'
import { cellText } from '../rows.ts'
import type { WrittenTables } from '../rows.ts'
import { provenanceColumns } from './csv.ts'

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
      ...tableNames().map((table) => ({
        ...fileOf(fileNameOf(table), files),
        schema: frictionlessSchema(table),
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

const provenanceSchema: object = {
  fields: provenanceColumns.map((name) => ({ name, type: 'string' })),
  primaryKey: ['table', 'key', 'field'],
  missingValues: [''],
}
