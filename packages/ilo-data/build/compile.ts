import { createHash } from 'node:crypto'
import { buildTables, tables } from '../src/schema/registry.ts'
import { emitDictionary, emitValues } from './emit-dictionary.ts'
import { emitCodes, emitTypes } from './emit-types.ts'
import { banner, emitTables } from './emit-tables.ts'
import { inKeyOrder, literal } from './pack.ts'
import { citableFields, packProvenance } from './pack-provenance.ts'
import { cellText, fields, fileName, specOf } from './rows.ts'
import type { WrittenTables } from './rows.ts'

/**
 * Compiles the rows of the record into the modules under `src/generated`: their text by path. The same facts give the
 * same bytes on every machine.
 */
export function compile(rows: WrittenTables): Map<string, string> {
  const names = Object.keys(tables).filter((table) => !buildTables.includes(table))
  return new Map([
    ['types.ts', emitTypes()],
    ['codes.ts', emitCodes(rows)],
    ['values.ts', emitValues()],
    ['dictionary.ts', emitDictionary(names, rows)],
    ['release.ts', emitRelease(rows)],
    ['all-tables.ts', emitAllTables(names)],
    ['provenance.ts', `${banner}export const packed: string = ${literal(packProvenance(rows))}\n`],
    ...emitTables(names, rows),
  ])
}

const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`

/** All tables by name, with the fields of their keys and those that carry citations, in the order they are packed. */
function emitAllTables(names: readonly string[]): string {
  return [
    banner.trimEnd(),
    ...names.map((table) => `import { ${table} } from './tables/${fileName(table)}.ts'`),
    "import type { Tables } from './types.ts'",
    '',
    `export type TableName = Exclude<keyof Tables, ${buildTables.map((table) => `'${table}'`).join(' | ')}>`,
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

function emitRelease(rows: WrittenTables): string {
  const [release] = inKeyOrder(rows.get('release'))
  return [
    banner.trimEnd(),
    "import type { Day } from '../dates/partial-date.ts'\n",
    "/** The data's own date: what every question takes for `on` when none is given. */",
    `export const dataDate: Day = '${cellText(release?.cells.get('dataDate'))}'\n`,
    '/** SHA-256 of all facts of this release: the same facts, the same hash. */',
    `export const contentHash: string = '${hashOf(rows)}'\n`,
  ].join('\n')
}

/** Of every value and its citation, however they are packed; how many they are is no further fact. */
function hashOf(rows: WrittenTables): string {
  const hash = createHash('sha256')
  for (const table of Object.keys(tables).filter((name) => name !== 'coverageBaseline')) {
    for (const { key, cells, citations } of inKeyOrder(rows.get(table))) {
      const values = fields(table)
        .filter(({ path }) => cells.has(path))
        .map(({ path }) => [path, cells.get(path)])
      const cited = [...citations].toSorted(([a], [b]) => (a < b ? -1 : 1))
      hash.update(`${JSON.stringify([table, key, values, cited])}\n`)
    }
  }
  return hash.digest('hex')
}
