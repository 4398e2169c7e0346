export { describeTable, fileNameOf, tableNames, frictionlessSchema } from './dictionary.ts'
export type {
  FieldDescription,
  Reference,
  FrictionlessField,
  TableDescription,
  TableKey,
  FrictionlessSchema,
} from './types.ts'
export type { TableName } from '../generated/all-tables.ts'
export * from '../generated/values.ts'
