import { nameOf } from '../../src/schema/json-schema.ts'
import { tables } from '../../src/schema/registry.ts'
import type { Tables } from '../../src/generated/types.ts'
import { parseCitation } from '../citations.ts'
import { inKeyOrder } from '../pack.ts'
import { fields, fileName } from '../rows.ts'
import type { WrittenTables } from '../rows.ts'

/** Codes that point at a record of another table, by the type of the field. */
const pointsAt: Readonly<Record<string, string>> = {
  MemberCode: 'members',
  InstrumentCode: 'instruments',
  SessionId: 'conference-sessions',
  SourceId: 'sources',
}

/** The JSON-LD context under which each line of the NDJSON is linked data; ids are names, not addresses. */
export function jsonLdContext(): string {
  const terms = new Map<string, object | string>()
  for (const table of Object.keys(tables)) {
    for (const field of fields(table)) {
      const [name = ''] = field.path.split('.')
      const target = pointsAt[field.type]
      if (field.path.includes('.')) terms.set(name, { '@id': `ilo:${name}`, '@container': '@language' })
      else if (target !== undefined && name !== 'id') {
        const context = { '@vocab': `urn:ilo-data:${target}:` }
        terms.set(name, { '@id': `ilo:${name}`, '@type': '@vocab', '@context': context })
      }
    }
  }
  const context = {
    '@version': 1.1,
    ilo: 'urn:ilo-data:vocabulary:',
    '@vocab': 'urn:ilo-data:vocabulary:',
    ...Object.fromEntries([...terms].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
  return `${JSON.stringify({ '@context': context }, null, 2)}\n`
}

/** Every record as one line of JSON: its type and address, its fields, and the provenance of each. */
export function ndjson(rows: WrittenTables, typed: Tables): string {
  const lines: string[] = []
  for (const [table, list] of Object.entries(typed)) {
    const schema = tables[table]?.schema
    if (!schema) continue
    const written = inKeyOrder(rows.get(table))
    for (const [index, row] of list.entries()) {
      const { key = '', citations = new Map<string, string>() } = written[index] ?? {}
      const provenance = [...citations].map(([field, text]) => [field, parseCitation(text)])
      lines.push(
        JSON.stringify({
          '@id': `urn:ilo-data:${fileName(table)}:${key}`,
          '@type': nameOf(schema),
          ...row,
          ...(provenance.length > 0 ? { provenance: Object.fromEntries(provenance) } : {}),
        }),
      )
    }
  }
  return `${lines.join('\n')}\n`
}
