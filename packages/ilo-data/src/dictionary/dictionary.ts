import { allTables } from '../generated/all-tables.ts'
import type { TableName } from '../generated/all-tables.ts'
import { packed } from '../generated/dictionary.ts'
import { once } from '../packed/once.ts'
import { trusted } from '../packed/trusted.ts'
import { unpackDictionary } from './unpack.ts'
import type { FieldDescription, FrictionlessField, TableDescription, FrictionlessSchema } from './types.ts'

const descriptions: () => Readonly<Record<TableName, TableDescription>> = /* @__PURE__ */ once(() =>
  trusted(unpackDictionary(packed)),
)

/**
 * The tables of the record.
 *
 * @example
 * ```ts
 * tableNames().includes('ratifications') //=> true
 * ```
 */
export const tableNames = (): readonly TableName[] => trusted(Object.keys(allTables))

/**
 * The name of a table in files and addresses.
 *
 * @example
 * ```ts
 * fileNameOf('membershipPeriods') //=> 'membership-periods'
 * ```
 */
export const fileNameOf = (table: TableName): string =>
  table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * What a table and its columns are, in the words of the schemas.
 *
 * @example
 * ```ts
 * describeTable('members').fields[0]?.description //=> 'ISO 3166-1 alpha-3; former States keep their withdrawn code.'
 * describeTable('ratifications').fields.find(({ name }) => name === 'registered')?.partialDate //=> true
 * ```
 */
export const describeTable = (table: TableName): TableDescription => descriptions()[table]

/**
 * A table as a Frictionless Table Schema describes it: a list, and a date that may be partial, is text in a cell.
 *
 * @example
 * ```ts
 * frictionlessSchema('officeCoverage').foreignKeys?.map(({ reference }) => reference.resource) //=> ['offices', 'members']
 * ```
 */
export function frictionlessSchema(table: TableName): FrictionlessSchema {
  const { fields, type: _, ...described } = describeTable(table)
  const key =
    'primaryKey' in described ? { primaryKey: described.primaryKey } : { uniqueKeys: described.uniqueKeys }
  const foreignKeys = fields.flatMap(({ name, separator, reference }) =>
    reference === undefined || separator !== undefined
      ? []
      : [
          {
            fields: name,
            // A table that points at itself is named by nothing.
            reference: {
              ...reference,
              resource: reference.resource === fileNameOf(table) ? '' : reference.resource,
            },
          },
        ],
  )
  return {
    fields: fields.map(frictionlessField),
    ...key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  }
}

function frictionlessField({
  name,
  type,
  description,
  separator,
  constraints = {},
}: FieldDescription): FrictionlessField {
  const { required, ...ofItems } = constraints
  const told = {
    ...(required === undefined ? {} : { required }),
    ...(separator === undefined ? ofItems : {}),
  }
  return {
    name,
    type: separator === undefined ? type : 'string',
    ...(separator === undefined && type === 'boolean'
      ? { trueValues: ['true'], falseValues: ['false'] }
      : {}),
    ...(Object.keys(told).length > 0 ? { constraints: told } : {}),
    ...(description === undefined ? {} : { description }),
  }
}
