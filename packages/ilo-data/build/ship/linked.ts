import type { Tables } from '../../src/generated/types.ts'
import { nameOf } from '../../src/schema/json-schema.ts'
import type { Field } from '../../src/schema/registry.ts'
import { parseCitation } from '../citations.ts'
import { inKeyOrder } from '../pack.ts'
import { targetsOf } from '../references.ts'
import { fields, fileName, specOf } from '../rows.ts'
import type { WrittenTables } from '../rows.ts'
import { shippedTables } from './tables.ts'

const vocabulary = 'urn:ilo-data:vocabulary:'

/** The name of a record; names, not addresses, since nothing is served under them. */
const urn = (table: string, key: string): string =>
  `urn:ilo-data:${fileName(table)}:${encodeURIComponent(key)}`

const pointer = (name: string, table: string): object => ({
  '@id': `ilo:${name}`,
  '@type': '@vocab',
  '@context': { '@vocab': urn(table, '') },
})

/** The JSON-LD context under which each line of the NDJSON is linked data. */
export function jsonLdContext(): string {
  const types = Object.entries(shippedTables).map(([table, { schema }]): [string, object] => {
    const terms = fields(table).flatMap((field) => termOf(table, field))
    return [
      nameOf(schema),
      {
        '@id': `ilo:${nameOf(schema)}`,
        ...(terms.length > 0 ? { '@context': Object.fromEntries(terms) } : {}),
      },
    ]
  })
  const context = {
    '@version': 1.1,
    ilo: vocabulary,
    '@vocab': vocabulary,
    provenance: {
      '@id': 'ilo:provenance',
      '@container': '@index',
      '@context': { sources: pointer('sources', 'sources') },
    },
    ...Object.fromEntries(types.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
  return `${JSON.stringify({ '@context': context }, null, 2)}\n`
}

/** What the value of a field is, where it is more than a text: a text by language, or another record. */
function termOf(table: string, field: Field): [string, object][] {
  const [name = '', inner] = field.path.split('.')
  if (inner !== undefined) return [[name, { '@id': `ilo:${name}`, '@container': '@language' }]]
  const [target, ...others] = targetsOf(table, field) ?? []
  return target === undefined || others.length > 0 ? [] : [[name, pointer(name, target)]]
}

/** Every record as one line of JSON: its name and type, its fields, and the provenance of each. */
export function ndjson(rows: WrittenTables, typed: Tables): string {
  const lines: string[] = []
  for (const [table, list] of Object.entries(typed)) {
    if (!(table in shippedTables)) continue
    const written = inKeyOrder(rows.get(table))
    for (const [index, row] of list.entries()) {
      const { key = '', citations = new Map<string, string>() } = written[index] ?? {}
      const provenance = [...citations].map(([field, text]) => [field, parseCitation(text)] as const)
      lines.push(
        JSON.stringify({
          '@id': urn(table, key),
          '@type': nameOf(specOf(table).schema),
          ...row,
          ...(provenance.length > 0 ? { provenance: Object.fromEntries(provenance) } : {}),
        }),
      )
    }
  }
  return `${lines.join('\n')}\n`
}
