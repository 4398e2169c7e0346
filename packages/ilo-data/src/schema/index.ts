import type * as z from 'zod'
import { nameOf } from './json-schema.ts'
import { tables as registry } from './registry.ts'

export * from './conference.ts'
export * from './instruments.ts'
export * from './languages.ts'
export * from './members.ts'
export * from './organisation.ts'
export * from './record.ts'
export * from './scalars.ts'

/** A table of the record: the schema of its rows, and the fields that identify a row. */
export type TableSchema = { readonly schema: z.ZodType<object>; readonly key: readonly string[] }

/**
 * The tables of the record by name.
 *
 * @example
 * ```ts
 * tables['ratifications']?.key //=> ['member', 'instrument']
 * ```
 */
export const tables: Readonly<Record<string, TableSchema>> = registry

/**
 * The schema of a row by the name of its type, as `@type` gives it in the NDJSON; undefined where no table has such
 * rows.
 *
 * @example
 * ```ts
 * schemaOf('Subject')?.safeParse({ id: 'forced-labour', names: { en: 'Forced labour' }, order: 2 }).success //=> true
 * schemaOf('Subject')?.safeParse({ id: 'forced-labour' }).success //=> false
 * ```
 */
export const schemaOf = (type: string): z.ZodType<object> | undefined =>
  Object.values(registry).find(({ schema }) => nameOf(schema) === type)?.schema
