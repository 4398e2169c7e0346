import * as z from 'zod'
import { trusted } from '../packed/trusted.ts'

/** What this project reads of a JSON Schema that zod writes. */
export type JsonSchema = {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string
  /** The TypeScript type of a scalar. */
  readonly 'x-tsType'?: string
  readonly pattern?: string
  readonly description?: string
  readonly enum?: readonly string[]
  /** What stands between the items of a list in a table cell. */
  readonly 'x-separator'?: string
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

export const jsonSchemaOf = (schema: z.ZodType<object>): JsonSchema =>
  trusted(z.toJSONSchema(schema, { unrepresentable: 'any' }))

/** The name under which a schema is registered, which is that of its type. */
export function nameOf(schema: z.ZodType<object>): string {
  const name = z.globalRegistry.get(schema)?.id
  if (name === undefined) throw new Error('a schema of a table lacks .meta({ id })')
  return name
}
