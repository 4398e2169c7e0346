import { tables } from '../src/schema/registry.ts'

/** Columns of the CSV tables whose name here is another. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  members: { iso3: 'id' },
  instruments: { code: 'id' },
  instrumentTitles: { code: 'instrument', lang: 'language' },
  instrumentRelations: { code: 'instrument' },
  conferenceSessions: { number: 'id', place: 'places' },
  directorsGeneral: { title: 'titles' },
  ratifications: { declaration: 'declarations' },
  claims: { line: 'lines', statement_en: 'statement' },
}

/** Columns that are counted from other tables, and therefore not kept. */
export const derivedColumns: Readonly<Record<string, readonly string[]>> = {
  coverage: ['held'],
  membershipCounts: ['computed', 'agrees'],
  entryIntoForceRules: ['observed_agree', 'observed_differ'],
}

/** Rows of former States stand in a CSV table of their own; here a ratification is a ratification. */
const merged: Readonly<Record<string, string>> = { ratifications_former: 'ratifications' }

/** Tables that the record keeps for itself and no import brings. */
export const ownTables: readonly string[] = [
  'release',
  'corrections',
  'claimChecks',
  'knownGaps',
  'coverageBaseline',
]

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
/** The name of a table as the CSV tables write it. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The CSV tables that an import reads, without provenance. */
export const csvNames: readonly string[] = Object.keys(tables)
  .filter((table) => !ownTables.includes(table))
  .map(snake)
  .concat(Object.keys(merged))

/** The name that a CSV table has in the record. */
export const tableName = (csv: string): string => merged[csv] ?? camel(csv)

/** The name that a column of a CSV table has in the record. */
export function fieldName(table: string, column: string): string {
  const own = renamed[table]?.[column]
  if (own !== undefined) return own
  const name = /^name_([a-z]{2})$/.exec(column)
  return name ? `names.${name[1]}` : camel(column)
}
