import { nameOf } from '../src/schema/json-schema.ts'
import { inKeyOrder, literal, packTable } from './pack.ts'
import { packRatifications } from './pack-ratifications.ts'
import { packTitles } from './pack-titles.ts'
import { fields, fileName, specOf } from './rows.ts'
import type { WrittenTables } from './rows.ts'

export const banner = '// Generated from facts/ by `npm run facts`; edit those, not this file.\n\n'

/**
 * Fields of a table that stand in a module of their own, so that a question which needs no more does not load names
 * and remarks.
 */
const cores: Readonly<Record<string, readonly string[]>> = {
  members: ['id', 'status', 'names.en', 'continuedBy'],
  membershipPeriods: ['member', 'seq', 'from', 'to', 'counted'],
  instruments: ['id', 'kind', 'adopted', 'inForce', 'inForceState', 'statusAsOf', 'endedKind', 'endedOn'],
}

/** Lists of keys that several tables give the places of, in a module each. */
const keyLists: Readonly<Record<string, string>> = { memberCodes: 'members', sourceIds: 'sources' }
const keyListOf: Readonly<Record<string, string>> = {
  members: 'memberCodes',
  membershipPeriods: 'memberCodes',
  ratifications: 'memberCodes',
  sources: 'sourceIds',
}

/** The modules of all tables: their text by path. */
export function emitTables(names: readonly string[], rows: WrittenTables): [string, string][] {
  const keysOf = (table: string): string[] => inKeyOrder(rows.get(table)).map(({ key }) => key)
  return [
    ...Object.entries(keyLists).map(([list, table]): [string, string] => [
      `keys/${fileName(list)}.ts`,
      `${banner}export const ${list}: string = ${literal(keysOf(table).join(' '))}\n`,
    ]),
    ...Object.entries(cores).map(([table, only]): [string, string] => {
      const packed = packTable(table, inKeyOrder(rows.get(table)), { only, keys: keysFor(table, keysOf) })
      return [`cores/${fileName(table)}.ts`, emitCore(table, packed)]
    }),
    ...names.map((table): [string, string] => [
      `tables/${fileName(table)}.ts`,
      emitTable(table, rows, keysFor(table, keysOf)),
    ]),
  ]
}

function keysFor(table: string, keysOf: (table: string) => string[]): string[] {
  const listed = keyLists[keyListOf[table] ?? '']
  return listed === undefined ? [] : keysOf(listed)
}

function emitTable(table: string, rows: WrittenTables, keys: readonly string[]): string {
  if (table === 'ratifications') return emitRatifications(packRatifications(rows))
  if (table === 'instrumentTitles') return emitTitles(packTitles(rows))
  const core = cores[table]
  return moduleOf(table, {
    type: nameOf(specOf(table).schema),
    packed: packTable(table, inKeyOrder(rows.get(table)), { elsewhere: core ?? [], keys }),
    imports: core === undefined ? [] : [`import { packed as core } from '../cores/${fileName(table)}.ts'`],
    opened: (type) => call('openTable', type, table, core === undefined ? [] : ['core']),
  })
}

const call = (open: string, type: string, table: string, more: readonly string[]): string => {
  const keys = keyListOf[table] ?? (more.length > 0 ? "''" : undefined)
  return `${open}<${type}>(${['packed', ...(keys === undefined ? [] : [keys]), ...more].join(', ')})`
}

type Parts = {
  readonly type: string
  readonly packed: string
  readonly imports: readonly string[]
  readonly opened: (type: string) => string
  readonly open?: string
}

/** A table as a module: its packed text, and its rows, each decoded when it is first asked for. */
function moduleOf(table: string, parts: Parts): string {
  const list = keyListOf[table]
  const imports = [
    ...parts.imports,
    ...(list === undefined ? [] : [`import { ${list} } from '../keys/${fileName(list)}.ts'`]),
    "import type { Rows } from '../../packed/rows.ts'",
    parts.open ?? "import { openTable } from '../../packed/table.ts'",
    `import type { ${parts.type} } from '../types.ts'`,
  ]
  return [
    banner.trimEnd(),
    ...imports,
    '',
    `const packed = ${literal(parts.packed)}`,
    '',
    `export const ${table}: Rows<${parts.type}> = /* @__PURE__ */ ${parts.opened(parts.type)}`,
    '',
  ].join('\n')
}

/** Ratifications can be asked for one by one, by instrument or by Member, too: then only those are decoded. */
const emitRatifications = (packed: string): string =>
  [
    banner.trimEnd(),
    "import { entryRuleOf } from '../../instruments/rules.ts'",
    "import { memberCodes } from '../keys/member-codes.ts'",
    "import { openLedger } from '../../packed/ledger.ts'",
    "import type { Ledger } from '../../packed/ledger.ts'",
    "import { once } from '../../packed/once.ts'",
    "import type { HeldRatification } from '../../packed/ratifications.ts'",
    "import type { InstrumentCode, MemberCode } from '../types.ts'",
    '',
    `const packed = ${literal(packed)}`,
    '',
    'const ledger: () => Ledger = /* @__PURE__ */ once(() => openLedger(packed, memberCodes, entryRuleOf))',
    '',
    'export const ratificationsOf = (instrument: InstrumentCode): readonly HeldRatification[] =>',
    '  ledger().of(instrument)',
    '',
    'export const ratificationsOfMember = (member: MemberCode): readonly HeldRatification[] =>',
    '  ledger().ofMember(member)',
    '',
    'export const ratifyingMembers = (instrument: InstrumentCode): ReadonlyMap<MemberCode, number> =>',
    '  ledger().members(instrument)',
    '',
    'export const heldRatification = (member: MemberCode, instrument: InstrumentCode): HeldRatification | undefined =>',
    '  ledger().one(member, instrument)',
    '',
    'export const ratificationsBefore = (instrument: InstrumentCode): number => ledger().before(instrument)',
    '',
    'export const ratifications: () => readonly HeldRatification[] = /* @__PURE__ */ once(() => ledger().all())',
    '',
  ].join('\n')

const emitTitles = (packed: string): string =>
  moduleOf('instrumentTitles', {
    type: 'InstrumentTitle',
    packed,
    imports: ["import { instrumentsCore } from '../cores/instruments.ts'"],
    open: "import { openTitles } from '../../packed/titles.ts'",
    opened: () => 'openTitles(packed, instrumentsCore)',
  })

/** The core of a table as a module, with its type. */
function emitCore(table: string, packed: string): string {
  const list = keyListOf[table]
  const row = nameOf(specOf(table).schema)
  const type = `${row}Core`
  return [
    banner.trimEnd(),
    ...(list === undefined ? [] : [`import { ${list} } from '../keys/${fileName(list)}.ts'`]),
    "import type { Rows } from '../../packed/rows.ts'",
    "import { openTable } from '../../packed/table.ts'",
    `import type { ${row} } from '../types.ts'`,
    '',
    `export type ${type} = ${typeOfCore(table, row)}`,
    '',
    `export const packed: string = ${literal(packed)}`,
    '',
    `export const ${table}Core: Rows<${type}> = /* @__PURE__ */ ${call('openTable', type, table, [])}`,
    '',
  ].join('\n')
}

function typeOfCore(table: string, row: string): string {
  const held = fields(table)
    .map(({ path }) => path)
    .filter((path) => cores[table]?.includes(path))
  const flat = held.filter((path) => !path.includes('.')).map((path) => `'${path}'`)
  const nested = held
    .map((path) => path.split('.'))
    .filter(([, inner]) => inner !== undefined)
    .map(([outer, inner]) => ` & { readonly ${outer}: Pick<${row}['${outer}'], '${inner}'> }`)
  return `Pick<${row}, ${flat.join(' | ')}>${nested.join('')}`
}
