import {
  contentHash,
  dataDate,
  fileNameOf,
  frictionlessSchema,
  listSources,
  release,
  tableNames,
} from 'ilo-data'
import type { FrictionlessSchema, Source, TableName } from 'ilo-data'
import { addressAt } from '../address.ts'
import { paths } from '../addresses.ts'
import { route } from '../route.ts'
import type { Route } from '../route.ts'

/** A table as a resource: `path` is the address of its rows as CSV, relative to that of the package. */
type Resource = {
  readonly name: string
  readonly path: string
  readonly profile: 'tabular-data-resource'
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  readonly schema: FrictionlessSchema
}

/** A Frictionless Data Package of all tables. */
export type DataPackage = {
  readonly profile: 'tabular-data-package'
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly created: string
  readonly hash: string
  readonly licenses: readonly { readonly name: string; readonly path: string; readonly title: string }[]
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  readonly resources: readonly Resource[]
}

const folder = paths.dataPackage.slice(0, paths.dataPackage.lastIndexOf('/') + 1)

const resourceOf = (table: TableName): Resource => {
  const name = fileNameOf(table)
  return {
    name,
    path: `${addressAt(paths.table, { name }).slice(folder.length)}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: frictionlessSchema(table),
  }
}

const sourceOf = ({ title, locator = '' }: Source): DataPackage['sources'][number] => ({
  title,
  ...(/^https?:\/\//.test(locator) ? { path: locator } : {}),
})

export const dataPackage: Route<DataPackage> = route({
  name: 'dataPackage',
  path: paths.dataPackage,
  summary:
    'All tables as a Frictionless Data Package: the columns, types and keys of each, and where its CSV is',
  example: paths.dataPackage,
  ids: {},
  parameters: {},
  shared: {},
  presentation: { document: { type: 'application/json' } },
  answer: () => ({
    data: {
      profile: 'tabular-data-package',
      name: 'ilo-data',
      title: 'The International Labour Organization: Members, instruments, ratifications and more',
      description:
        'An unofficial record, typed and source-cited. The International Labour Organization is authoritative. The items of a list stand between semicolons. A date may be a year or a month: it is then an interval, and its field a string. A text that a spreadsheet would take for a formula begins with an apostrophe.',
      version: release,
      created: dataDate,
      hash: `sha256:${contentHash}`,
      licenses: [
        {
          name: 'CC0-1.0',
          path: 'https://creativecommons.org/publicdomain/zero/1.0/',
          title:
            'Creative Commons Zero v1.0 Universal; titles of instruments are the ILO’s or their publishers’',
        },
      ],
      sources: listSources().map(sourceOf),
      resources: tableNames().map(resourceOf),
    },
    links: { tables: paths.tables },
  }),
})
