import { createHash } from 'node:crypto'
import { nameOf } from '../src/schema/json-schema.ts'
import { tables } from '../src/schema/registry.ts'
import { emitCodes, emitTypes } from './emit-types.ts'
import { inKeyOrder, literal, packTable } from './pack.ts'
import { citableFields, packProvenance } from './pack-provenance.ts'
import { packRatifications } from './pack-ratifications.ts'
import { cellText, specOf } from './rows.ts'
import type { WrittenTables } from './rows.ts'

/** The file of the module in which a table stands. */
export const fileName = (table: string): string =>
  table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * Compiles the rows of the record into the modules under `src/generated`: their text by path. The same facts give the
 * same bytes on every machine.
 */
export function compile(rows: WrittenTables): Map<string, string> {
  const names = Object.keys(tables).filter((table) => table !== 'release')
  const packed = new Map(
    names.map((table) => [
      table,
      table === 'ratifications' ? packRatifications(rows) : packTable(table, inKeyOrder(rows.get(table))),
    ]),
  )
  const provenance = packProvenance(rows)
  return new Map([
    ['types.ts', emitTypes()],
    ['codes.ts', emitCodes(rows)],
    ['release.ts', emitRelease(rows, [...packed.values(), provenance])],
    ['all-tables.ts', emitAllTables(names)],
    ['provenance.ts', `${banner}export const packed: string = ${literal(provenance)}\n`],
    ...[...packed].map(([table, text]): [string, string] => [
      `tables/${fileName(table)}.ts`,
      emitTable(table, text),
    ]),
  ])
}

const banner = '// Generated from facts/ by `npm run facts`; edit those, not this file.\n\n'

/** A table as a module: its packed text, and its rows, decoded when they are first asked for. */
function emitTable(table: string, text: string): string {
  const own = table === 'ratifications'
  const type = own ? 'HeldRatification' : nameOf(specOf(table).schema)
  const unpack = own ? 'unpackRatifications(packed, entryRuleOf)' : `unpackRows<${type}>(packed)`
  return [
    banner.trimEnd(),
    ...(own ? ["import { entryRuleOf } from '../../instruments/rules.ts'"] : []),
    "import { once } from '../../packed/once.ts'",
    own
      ? "import { unpackRatifications } from '../../packed/ratifications.ts'"
      : "import { unpackRows } from '../../packed/table.ts'",
    own
      ? "import type { HeldRatification } from '../../packed/ratifications.ts'"
      : `import type { ${type} } from '../types.ts'`,
    '',
    `const packed = ${literal(text)}`,
    '',
    `export const ${table}: () => readonly ${type}[] = /* @__PURE__ */ once(() => ${unpack})`,
    '',
  ].join('\n')
}

const list = (fields: readonly string[]): string => `[${fields.map((field) => `'${field}'`).join(', ')}]`

/** All tables by name, with the fields of their keys and those that carry citations, in the order they are packed. */
function emitAllTables(names: readonly string[]): string {
  return [
    banner.trimEnd(),
    ...names.map((table) => `import { ${table} } from './tables/${fileName(table)}.ts'`),
    "import type { Tables } from './types.ts'",
    '',
    "export type TableName = Exclude<keyof Tables, 'release'>",
    '',
    'export type TableReader<Name extends TableName> = {',
    '  readonly rows: () => Tables[Name]',
    '  readonly key: readonly string[]',
    '  readonly cited: readonly string[]',
    '}',
    '',
    'export const allTables: { readonly [Name in TableName]: TableReader<Name> } = {',
    ...names.map((table) => {
      const { key, cited } = specOf(table)
      return `  ${table}: { rows: ${table}, key: ${list(key)}, cited: ${list(cited ? citableFields(table) : [])} },`
    }),
    '}',
    '',
  ].join('\n')
}

function emitRelease(rows: WrittenTables, packed: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of packed) hash.update(`${text}\n`)
  const [release] = inKeyOrder(rows.get('release'))
  return [
    banner.trimEnd(),
    "import type { Day } from '../dates/partial-date.ts'\n",
    "/** The data's own date: what every question takes for `on` when none is given. */",
    `export const dataDate: Day = '${cellText(release?.cells.get('dataDate'))}'\n`,
    '/** SHA-256 of all facts of this release: the same facts, the same hash. */',
    `export const contentHash: string = '${hash.digest('hex')}'\n`,
  ].join('\n')
}
