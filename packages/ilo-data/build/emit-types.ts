import { jsonSchemaOf, nameOf } from '../src/schema/json-schema.ts'
import type { JsonSchema } from '../src/schema/json-schema.ts'
import { tables } from '../src/schema/registry.ts'
import type { WrittenTables } from './rows.ts'

const banner = '// Generated from the schemas and the facts by `npm run facts`; edit those, not this file.\n'

/** The types of all rows, as the schemas define them. */
export function emitTypes(): string {
  const types = new Map<string, JsonSchema>()
  const rowTypes: string[] = []
  for (const [table, { schema }] of Object.entries(tables)) {
    const root = jsonSchemaOf(schema)
    for (const [name, definition] of Object.entries(root.$defs ?? {})) types.set(name, definition)
    rowTypes.push(`  readonly ${table}: readonly ${nameOf(schema)}[]`)
  }
  const declarations = [...types]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, node]) => `${comment(node.description, '')}export type ${name} = ${print(node)}\n`)
  return [
    banner,
    "import type { Day, PartialDate } from '../dates/partial-date.ts'",
    "import type { InstrumentCode, MemberCode, SessionId, SourceId } from './codes.ts'\n",
    "export type { InstrumentCode, MemberCode, SessionId, SourceId } from './codes.ts'\n",
    ...declarations,
    '/** The rows of every table, in the order of their keys. */',
    `export type Tables = {\n${rowTypes.join('\n')}\n}\n`,
  ].join('\n')
}

function print(node: JsonSchema): string {
  const name = node.$ref?.split('/').at(-1)
  if (name !== undefined) return name
  if (node.enum) return oneOf(node.enum)
  if (node.type === 'array') return `readonly ${element(node.items ?? {})}[]`
  if (node.type === 'object') {
    const fields = Object.entries(node.properties ?? {}).map(([field, child]) => {
      const optional = (node.required ?? []).includes(field) ? '' : '?'
      return `${comment(child.description, '  ')}  readonly ${field}${optional}: ${print(child)}`
    })
    return `{\n${fields.join('\n')}\n}`
  }
  if (node.type === 'integer' || node.type === 'number') return 'number'
  return node['x-tsType'] ?? node.type ?? 'string'
}

function oneOf(values: readonly string[]): string {
  const line = values.map((value) => `'${value}'`).join(' | ')
  return line.length < 80 ? line : `\n${values.map((value) => `    | '${value}'`).join('\n')}`
}

const element = (node: JsonSchema): string => {
  const printed = print(node)
  return printed.includes('|') ? `(${printed})` : printed
}

const comment = (text: string | undefined, indent: string): string =>
  text === undefined ? '' : `${indent}/** ${text} */\n`

const codeTables = {
  MemberCode: { table: 'members', what: 'Every Member and former Member, by ISO 3166-1 alpha-3 code.' },
  InstrumentCode: { table: 'instruments', what: 'Every Convention, Protocol and Recommendation, by code.' },
  SessionId: { table: 'conferenceSessions', what: 'Every session of the Conference.' },
} as const

/** The codes of the record as literal unions, so that a misspelt one does not compile. */
export function emitCodes(rows: WrittenTables): string {
  const unions = Object.entries(codeTables).map(([name, { table, what }]) => {
    const keys = [...(rows.get(table)?.keys() ?? [])]
    return `/** ${what} */\nexport type ${name} =\n${wrap(keys.map((key) => `'${key}'`))}\n`
  })
  return [
    banner,
    ...unions,
    '/** The id of a source; there are too many, and too few are typed by hand, for a union. */',
    'export type SourceId = string\n',
  ].join('\n')
}

function wrap(literals: readonly string[]): string {
  const lines: string[] = []
  for (const literal of literals) {
    const last = lines.at(-1)
    if (last === undefined || last.length + literal.length > 104) lines.push(`  | ${literal}`)
    else lines[lines.length - 1] = `${last} | ${literal}`
  }
  return lines.join('\n')
}
