import { buildTables, tables } from '../../src/schema/registry.ts'
import type { TableSpec } from '../../src/schema/registry.ts'

/** The tables that ship: all but those that only the build reads. */
export const shippedTables: Readonly<Record<string, TableSpec>> = Object.fromEntries(
  Object.entries(tables).filter(([table]) => !buildTables.includes(table)),
)
